import { Combobox } from '@base-ui/react/combobox';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { words } from '../../locale/words.ts';
import type { PortChoice } from '../../escale.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { matches, portGroups, type PortGroup, type PortOption } from './port-groups.ts';

type Props = {
  readonly choices: readonly PortChoice[];
  readonly chosen: readonly string[];
  readonly lang: ChartSpec['lang'];
  readonly measure: ChartSpec['measure'];
  /** How the reader came here before this was loaded. */
  readonly entry: 'none' | 'focus' | 'press';
  readonly onChange: (ports: readonly string[]) => void;
};

const nothing: PortOption[] = [];

/** A search over every port by name or country, in either language, with or without accents; choosing adds or removes. */
export function PortCombobox({ choices, chosen, lang, measure, entry, onChange }: Props) {
  const say = words[lang].page.controls;
  const id = useId();
  const groups = useMemo(() => portGroups(choices, lang), [choices, lang]);
  // Inside the landmark of the controls rather than at the end of the page.
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const input = useRef<HTMLInputElement | null>(null);
  const entryOnce = useRef(entry);
  // Whoever was on the button that this replaces goes on in it.
  const arrive = useCallback((element: HTMLInputElement | null) => {
    input.current = element;
    if (entryOnce.current !== 'none') element?.focus();
    entryOnce.current = 'none';
  }, []);
  const toggle = (port: string) => {
    const others = chosen.filter((other) => other !== port);
    // A figure of no port says nothing: the last one stays.
    if (others.length === chosen.length) onChange([...chosen, port]);
    else if (others.length > 0) onChange(others);
    // What was typed stays, selected: the next letters take its place, and meanwhile the list does not change under the hand.
    input.current?.select();
  };
  return (
    <Combobox.Root
      items={groups}
      multiple
      // The choice is kept outside: the list would else open on the ports already chosen, and Enter would take one away.
      value={nothing}
      onValueChange={([option]: PortOption[]) => {
        if (option) toggle(option.id);
      }}
      defaultOpen={entry === 'press'}
      // Several ports can be chosen in a row.
      onOpenChange={(open, details) => {
        if (!open && details.reason === 'item-press') details.cancel();
      }}
      itemToStringLabel={(option: PortOption) => option.label}
      filter={(option: PortOption, typed: string) => matches(option, typed)}
      autoHighlight
      locale={lang}
    >
      <div className="search">
        <div ref={setPlace} />
        <label className="search-label" htmlFor={id}>
          {say.add}
        </label>
        <Combobox.InputGroup className="search-group">
          <Combobox.Input id={id} className="search-field" placeholder={say.search} data-port-search ref={arrive} />
          <Combobox.Icon className="search-icon">
            <Caret />
          </Combobox.Icon>
        </Combobox.InputGroup>
      </div>
      <Combobox.Portal container={place}>
        <Combobox.Positioner className="popup-place" sideOffset={4} align="end" collisionPadding={12}>
          <Combobox.Popup className="popup">
            <Combobox.Empty>
              <div className="popup-empty">{say.noMatch}</div>
            </Combobox.Empty>
            <Combobox.List className="popup-list" aria-label={say.add}>
              {(group: PortGroup) => (
                <Combobox.Group key={group.label} items={group.items} className="popup-group">
                  <Combobox.GroupLabel className="popup-heading">{group.label}</Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(option: PortOption) => (
                      <Combobox.Item
                        key={option.id}
                        value={option}
                        className="popup-item"
                        aria-selected={chosen.includes(option.id)}
                      >
                        <span className="popup-check">
                          <Check />
                        </span>
                        <span className="popup-name">{option.label}</span>
                        <span className="popup-aside">
                          {option.choice.has[measure] ? option.country : say.noFigure}
                        </span>
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function Check() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d="M2.5 8.5l3.5 3.5 7.5-8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Caret() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d="M3.5 6l4.5 4.5L12.5 6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
