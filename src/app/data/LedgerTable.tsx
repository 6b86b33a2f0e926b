import { memo, useMemo } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import { words } from '../../locale/words.ts';
import type { LedgerEntry } from '../../escale.ts';
import type { Source } from '../../series/series-set.ts';
import { SourceLink } from '../SourceLink.tsx';
import { sayCount, sayDistance, sayNumber, sayVerdict, sayWhy } from './ledger-view.ts';
import { figureLink, type DataView } from './view.ts';

type Props = {
  readonly entries: readonly LedgerEntry[];
  readonly sources: readonly Source[];
  readonly view: Pick<DataView, 'lang' | 'theme'>;
};

/** The ledger as a table; on a telephone each row stands as a card with the names of its columns. */
export function LedgerTable({ entries, sources, view }: Props) {
  const say = dataWords[view.lang].ledger.columns;
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  return (
    <table className="ledger" aria-labelledby="ledger-heading">
      <thead>
        <tr>
          <th scope="col">{say.year}</th>
          <th scope="col">{say.port}</th>
          <th scope="col">{say.said}</th>
          <th scope="col">{say.counted}</th>
          <th scope="col">{say.verdict}</th>
          <th scope="col">{say.sources}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} byId={byId} lang={view.lang} theme={view.theme} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<DataView, 'lang' | 'theme'> & {
  readonly entry: LedgerEntry;
  readonly byId: ReadonlyMap<string, Source>;
};

const Row = memo(function Row({ entry, byId, lang, theme }: RowProps) {
  const say = dataWords[lang].ledger;
  const { columns } = say;
  const place = entry.place[lang];
  const distance = sayDistance(entry, lang);
  const why = sayWhy(entry, lang);
  const what =
    entry.unit === null || entry.unit === 'movements'
      ? entry.metric && say.metrics[entry.metric]
      : words[lang].figure.unit[entry.unit];
  return (
    <tr>
      <td className="ledger-year" data-label={columns.year}>
        {entry.year ?? say.noYear}
      </td>
      <th scope="row" data-label={columns.port}>
        {place}
      </th>
      <td className="ledger-said" data-label={columns.said}>
        <p className="ledger-kind">{say.kinds[entry.kind]}</p>
        <p className={entry.value === null ? 'quiet' : 'ledger-number'}>{sayNumber(entry, lang)}</p>
        {entry.value !== null && what && <p className="quiet">{what}</p>}
        {entry.texts.map(({ statement, assessment }) => (
          <div key={statement.en} className="ledger-text">
            <p>{statement[lang]}</p>
            <p className="quiet">{assessment[lang]}</p>
          </div>
        ))}
      </td>
      <td data-label={columns.counted}>
        <p className={entry.counted ? 'ledger-number' : 'quiet'}>{sayCount(entry, lang)}</p>
        {distance && <p className="quiet">{distance}</p>}
      </td>
      <td data-label={columns.verdict}>
        <p className="verdict">
          <span className={`verdict-mark verdict-${entry.verdict}`} aria-hidden="true" />
          {sayVerdict(entry.verdict, lang)}
        </p>
        {why && <p className="quiet">{why}</p>}
        {entry.port !== null && entry.year !== null && entry.measure !== null && (
          <p>
            <a
              className="ledger-figure"
              href={figureLink({ lang, theme }, entry.port, entry.year, entry.measure, 'claims')}
              aria-label={say.figureOf(place, entry.year)}
            >
              {say.figure}
            </a>
          </p>
        )}
      </td>
      <td data-label={columns.sources} className="ledger-sources">
        <p className="quiet">{entry.saidIn === null ? say.saidWhen : say.saidIn(entry.saidIn)}</p>
        <Sources sources={entry.sources.flatMap((id) => byId.get(id) ?? [])} lang={lang} />
      </td>
    </tr>
  );
});

/** One or two publications in sight, more of them folded. */
function Sources({ sources, lang }: { readonly sources: readonly Source[]; readonly lang: DataView['lang'] }) {
  const list = (
    <ul>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} lang={lang} />
        </li>
      ))}
    </ul>
  );
  if (sources.length <= 2) return list;
  return (
    <details>
      <summary>{dataWords[lang].ledger.sources(sources.length)}</summary>
      {list}
    </details>
  );
}
