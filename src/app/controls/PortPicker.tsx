import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { inksOf } from '../../picture.ts';
import { words } from '../../locale/words.ts';
import type { PortChoice } from '../../escale.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { useSame } from '../useSame.ts';
import { PortSearch } from './PortSearch.tsx';

type Props = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet | null;
  readonly choices: readonly PortChoice[];
  readonly idle: boolean;
  readonly onChange: (ports: readonly string[]) => void;
  readonly onLit: (port: string | null) => void;
  /** What else chooses ports, below the search. */
  readonly children?: ReactNode;
};

/** Beyond this the list is folded: sixty ports must not push everything else away. */
const shownFirst = 8;

/** The ports of the figure, each in its colour and removable, and the search that adds others. */
export function PortPicker({ spec, set, choices, idle, onChange, onLit, children }: Props) {
  const say = words[spec.lang].page.controls;
  const [unfolded, setUnfolded] = useState(false);
  const chosen = useSame(chosenPorts(spec, set, choices));
  const ids = useMemo(() => chosen.map((port) => port.id), [chosen]);
  const shown = unfolded || chosen.length <= shownFirst + 1 ? chosen : chosen.slice(0, shownFirst);
  const root = useRef<HTMLFieldSetElement>(null);
  const removedAt = useRef<number | null>(null);
  // The focus goes on to what took the place of the removed port, or it would fall out of the page.
  useLayoutEffect(() => {
    if (removedAt.current === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('.chip-remove') ?? [])];
    const next =
      buttons[Math.min(removedAt.current, buttons.length - 1)] ??
      root.current?.querySelector<HTMLElement>('[data-port-search]');
    removedAt.current = null;
    next?.focus();
  }, [spec.ports, spec.peers]);
  return (
    <fieldset className="control" ref={root}>
      <legend>{say.ports}</legend>
      <ul className="chips">
        {shown.map((port, index) => (
          <li
            key={port.id}
            className={`chip ${port.ink}`}
            onPointerEnter={() => onLit(port.id)}
            onPointerLeave={() => onLit(null)}
          >
            <span className="chip-name">{port.name}</span>
            {chosen.length > 1 && (
              <button
                type="button"
                className="chip-remove"
                aria-label={say.remove(port.name)}
                onClick={() => {
                  removedAt.current = index;
                  onLit(null);
                  onChange(ids.filter((id) => id !== port.id));
                }}
              >
                <Cross />
              </button>
            )}
          </li>
        ))}
      </ul>
      {chosen.length > shownFirst + 1 && (
        <button type="button" className="link-button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? say.showFewer : say.showAll(chosen.length - shownFirst)}
        </button>
      )}
      <PortSearch
        choices={choices}
        chosen={ids}
        lang={spec.lang}
        measure={spec.measure}
        idle={idle}
        onChange={onChange}
      />
      {children}
      {chosen.length >= limits.ports && <p className="quiet">{say.full(limits.ports)}</p>}
    </fieldset>
  );
}

type Chosen = { readonly id: string; readonly name: string; readonly ink: string };

/** The ports asked for that are known, by the answer or by the list; those shown where a rule chose, or neither knows any. */
function chosenPorts(spec: ChartSpec, set: SeriesSet | null, choices: readonly PortChoice[]): Chosen[] {
  const { lang } = spec;
  const known = new Map([
    ...choices.map(({ id, label, colour }) => [id, { id, name: label[lang], colour }] as const),
    ...(set?.series ?? []).map(({ id, name, colour }) => [id, { id, name: name[lang], colour }] as const),
  ]);
  const asked = spec.peers === 'none' ? spec.ports.flatMap((id) => known.get(id) ?? []) : [];
  const ports = asked.length > 0 ? asked : (set?.series ?? []).flatMap(({ id }) => known.get(id) ?? []);
  const inks = inksOf(ports);
  return ports.map(({ id, name }) => ({ id, name, ink: inks.get(id) ?? 'entity-0' }));
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
