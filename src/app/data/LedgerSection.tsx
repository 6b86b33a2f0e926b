import { useMemo } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import { inFull } from '../../locale/numbers.ts';
import type { Ledger, LedgerEntry } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { Filters, Select } from './Filters.tsx';
import { ledgerShown, sayVerdict, verdicts, type LedgerShown } from './ledger-view.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { More } from './More.tsx';
import { Section } from './Section.tsx';
import type { ChangeView } from './useView.ts';
import type { DataView } from './view.ts';

type Props = { readonly view: DataView; readonly onChange: ChangeView; readonly ledger: Ledger | null };

const sorts = ['apart', 'year'] as const;
const natures = ['claim', 'forecast', 'target'] as const;

/** Said / counted: every statement against the count, how many of each verdict, filters, and the rows. */
export function LedgerSection({ view, onChange, ledger }: Props) {
  const { lang, verdict, nature, port, mission, sort } = view;
  const say = dataWords[lang].ledger;
  const all = ledger?.entries ?? none;
  const shown = useMemo(
    () => ledgerShown(all, { verdict, nature, port, mission, sort }),
    [all, verdict, nature, port, mission, sort],
  );
  const number = (value: number) => inFull(value, lang);
  const { tally } = shown;
  const filtered = [verdict, nature, port, mission].some((filter) => filter !== '');
  return (
    <Section id="ledger" lang={lang} lead={say.lead} ready={ledger !== null}>
      <Filters>
        <Select
          label={say.kind}
          value={nature}
          all={dataWords[lang].all}
          options={natures.map((id) => ({ id, name: say.kinds[id] }))}
          onChange={(chosen) => onChange({ nature: chosen })}
        />
        <Select
          label={say.port}
          value={port}
          all={dataWords[lang].all}
          options={portsOf(all, lang)}
          onChange={(chosen) => onChange({ port: chosen })}
        />
        <div className="filter">
          <Segmented
            name="sort"
            legend={say.sort}
            options={sorts}
            labels={say.sorts}
            value={sort === 'year' ? 'year' : 'apart'}
            onChange={(chosen) => onChange({ sort: chosen === 'year' ? chosen : '' })}
          />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={mission !== ''}
            onChange={(event) => onChange({ mission: event.target.checked ? '1' : '' })}
          />
          {say.mission}
        </label>
      </Filters>
      <p className="tally" role="status">
        <strong>
          {tally.all === all.length ? say.count(number(all.length)) : say.of(number(tally.all), number(all.length))}.
        </strong>{' '}
        {say.tally(number(tally.upheld), number(tally.contradicted), number(tally.unjudged))}
      </p>
      <Verdicts shown={shown} chosen={verdict} lang={lang} onChange={(chosen) => onChange({ verdict: chosen })} />
      {filtered && (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange({ verdict: '', nature: '', port: '', mission: '' })}
        >
          {dataWords[lang].clear}
        </button>
      )}
      <More key={[verdict, nature, port, mission, sort].join(' ')} items={shown.entries} lang={lang}>
        {(entries) => <LedgerTable entries={entries} sources={ledger?.sources ?? []} view={view} />}
      </More>
    </Section>
  );
}

const none: readonly LedgerEntry[] = [];

type VerdictsProps = {
  readonly shown: LedgerShown;
  readonly chosen: string;
  readonly lang: Language;
  readonly onChange: (verdict: string) => void;
};

/** How many statements got each verdict; a verdict pressed shows its statements only, pressed again all. */
function Verdicts({ shown, chosen, lang, onChange }: VerdictsProps) {
  const say = dataWords[lang];
  return (
    <ul className="verdicts" aria-label={say.ledger.verdict}>
      {verdicts
        .filter((verdict) => shown.counts.has(verdict) || verdict === chosen)
        .map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              className="verdict-filter"
              aria-pressed={verdict === chosen}
              onClick={() => onChange(verdict === chosen ? '' : verdict)}
            >
              <span className={`verdict-mark verdict-${verdict}`} aria-hidden="true" />
              {sayVerdict(verdict, lang)} <span className="verdict-count">{shown.counts.get(verdict) ?? 0}</span>
            </button>
          </li>
        ))}
    </ul>
  );
}

function portsOf(entries: readonly LedgerEntry[], lang: Language): { id: string; name: string }[] {
  const names = new Map(entries.flatMap(({ port, place }) => (port === null ? [] : [[port, place[lang]] as const])));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, lang));
}
