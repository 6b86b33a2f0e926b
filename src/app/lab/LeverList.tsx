import { memo, useMemo } from 'react';
import { labWords } from '../../locale/scenarios/lab-words.ts';
import { leverName, sayLever, sayLeverValue } from '../../locale/scenarios/lever-values.ts';
import type { LabLevers } from '../../escale.ts';
import { certain } from '../../spec/levers.ts';
import { growthRule } from '../../spec/scenario-fields.ts';
import type { Range, Scenario } from '../../spec/scenario.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { setLever, withLimit, type Change } from './change-scenario.ts';
import { groupOf, leverGroups, leversShown, type ShownLever } from './lever-groups.ts';
import { LeverControl } from './LeverControl.tsx';

type Props = {
  readonly scenario: Scenario;
  /** The move whose levers are shown. */
  readonly move: number;
  readonly lang: Language;
  readonly levers: LabLevers;
  /** Growth a year of the port by itself as the model learnt it; `null` while that is not known. */
  readonly learnt: number | null;
  readonly onPreview: (path: string, range: Range) => void;
  readonly onCommit: (path: string, range: Range) => void;
  readonly onChange: (change: Change) => void;
};

/** The levers of a scenario by what they are about: at most seven at first, the others folded away. */
export const LeverList = memo(function LeverList(props: Props) {
  const { scenario, move, lang } = props;
  const say = labWords[lang].levers;
  const { first, more } = useMemo(() => leversShown(scenario, move), [scenario, move]);
  return (
    <section className="lab-levers" aria-labelledby="levers-heading">
      <h3 id="levers-heading">{say.heading}</h3>
      <Groups {...props} shown={first} />
      {more.length > 0 && (
        <details className="lab-more">
          <summary>{say.more(more.length)}</summary>
          <Groups {...props} shown={more} />
        </details>
      )}
      {scenario.growth === null && (
        <p className="lever-learnt">
          {say.is(
            sayLever('growth', lang),
            say.learnt(props.learnt === null ? null : sayLeverValue('growth', props.learnt, lang)),
          )}
          .{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => props.onChange((now) => ({ ...now, growth: certain(props.learnt ?? 0.03) }))}
          >
            {say.setGrowth}
          </button>
        </p>
      )}
    </section>
  );
});

/** Limits that stop something; the others say how they act. */
const caps: ReadonlySet<string> = new Set(['yearlyCap', 'dailyCap', 'callsPerDay', 'callsPerYear', 'largePerDay']);

/** A default that a limit begins with: what the port would hardly notice, so that one moves down from there. */
const firstLimit = {
  yearlyCap: 3_000_000,
  dailyCap: 20_000,
  callsPerDay: 6,
  closedDays: 5,
  moved: 0.4,
  callsPerYear: 600,
  largePerDay: 2,
  largeShare: 0.5,
  largeCarries: 5000,
} as const;

function Groups({ shown, ...props }: Props & { readonly shown: readonly ShownLever[] }) {
  const say = labWords[props.lang].levers;
  return leverGroups.map((group) => {
    const own = shown.filter(({ path }) => groupOf(path) === group);
    if (own.length === 0) return null;
    return (
      <div className="lever-group" key={group}>
        <h4>{say[group]}</h4>
        {own.map((lever) => (
          <OneLever key={lever.path} lever={lever} {...props} />
        ))}
      </div>
    );
  });
}

function OneLever(props: Props & { readonly lever: ShownLever }) {
  const { lever, scenario, lang, levers, onPreview, onCommit, onChange } = props;
  const say = labWords[lang].levers;
  const { path, range, rule, absent } = lever;
  const field = path.split('.').at(-1) ?? '';
  if (absent)
    return (
      <p className="lever lever-absent">
        <span>{say.is(sayLever(path, lang), caps.has(field) ? say.unlimited : say.notSet)}</span>{' '}
        <button
          type="button"
          className="link-button"
          aria-label={`${caps.has(field) ? say.limit : say.set}, ${sayLever(path, lang)}`}
          onClick={() => {
            const value = firstLimit[field as keyof typeof firstLimit] ?? rule.most / 2;
            onChange((now) => setLever(withLimit(now, field, certain(value)), path, certain(value)));
          }}
        >
          {caps.has(field) ? say.limit : say.set}
        </button>
      </p>
    );
  return (
    <>
      <LeverControl
        path={path}
        name={leverName(scenario, path, lang)}
        range={range}
        rule={rule}
        lang={lang}
        facts={levers.facts[path] ?? null}
        reason={scenario.because[path] ?? null}
        sources={levers.sources}
        onPreview={onPreview}
        onCommit={onCommit}
      />
      {path.startsWith('limits.') && (
        <button
          type="button"
          className="link-button lever-lift"
          aria-label={`${say.unlimit}, ${sayLever(path, lang)}`}
          onClick={() => onChange((now) => withLimit(now, field, null))}
        >
          {say.unlimit}
        </button>
      )}
      {rule === growthRule && (
        <button
          type="button"
          className="link-button lever-lift"
          onClick={() => onChange((now) => ({ ...now, growth: null }))}
        >
          {say.leaveGrowth}
        </button>
      )}
    </>
  );
}
