import { useQuery } from '@tanstack/react-query';
import type { Evidence, Explanation } from '../escale.ts';
import { dateText, inFull } from '../locale/numbers.ts';
import { sayBounded, sayValue } from '../locale/say.ts';
import { words } from '../locale/words.ts';
import type { Unit } from '../series/series-set.ts';
import { questionOf, type ChartSpec } from '../spec/chart-spec.ts';
import type { Language } from '../spec/vocabulary.ts';
import { CopyText } from './CopyText.tsx';
import { useDesk } from './desk-context.ts';
import { SourceLink } from './SourceLink.tsx';
import { WhyFrame } from './WhyFrame.tsx';

/** A point somebody asked about. */
export type Asked = { readonly port: string; readonly year: number };

type Props = {
  readonly spec: ChartSpec;
  readonly asked: Asked;
  readonly name: string;
  /** What the port counts, where no index, share or change of it is asked. */
  readonly unit: Unit;
  readonly onClose: () => void;
};

/** Why a point shows what it shows: every figure in print for the year, the one preferred, the reason, and a text to report an error with. */
export function Why({ spec, asked, name, unit, onClose }: Props) {
  const { lang } = spec;
  const say = words[lang].page.why;
  const desk = useDesk();
  const { measure, calendar } = questionOf(spec);
  const { data } = useQuery({
    queryKey: ['why', measure, calendar, asked.port, asked.year],
    queryFn: () => desk.explain(spec, asked.port, asked.year),
  });
  return (
    <WhyFrame heading={say.heading(name, asked.year)} asked={asked} lang={lang} onClose={onClose}>
      {data === undefined && <p className="quiet">{say.waiting}</p>}
      {data === null && <p>{say.none}</p>}
      {data && <Because why={data} unit={unit} lang={lang} />}
    </WhyFrame>
  );
}

function Because({ why, unit, lang }: { readonly why: Explanation; readonly unit: Unit; readonly lang: Language }) {
  const say = words[lang].page.why;
  const figure = words[lang].figure;
  const shown =
    why.value === null
      ? figure.absence[why.absence ?? 'not-published']
      : sayBounded(sayValue(why.value, unit, lang, 'full'), why.state, lang);
  return (
    <>
      <p>
        <strong>{say.shown(shown)}.</strong> {why.reason && say.reasons[why.reason]} {why.byHand?.[lang]}
      </p>
      {why.figures.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <div className="table-scroll" role="group" tabIndex={0} aria-label={say.inPrint}>
          <table>
            <thead>
              <tr>
                {Object.entries(say.columns).map(([id, column]) => (
                  <th key={id} scope="col" className={id === 'value' ? undefined : 'words'}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {why.figures.map((one) => (
                <EvidenceRow key={one.row} one={one} unit={unit} lang={lang} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <details className="fold">
        <summary>{say.report}</summary>
        <CopyText text={say.reportText(keyOf(why), pageLink())} copy={say.copy} copied={say.copied} lang={lang} />
      </details>
    </>
  );
}

function EvidenceRow({ one, unit, lang }: { readonly one: Evidence; readonly unit: Unit; readonly lang: Language }) {
  const say = words[lang].page.why;
  const figure = words[lang].figure;
  // What is worked out rests on figures of another kind, which say theirs.
  const isWorkedOut = unit === 'percall' || unit === 'homeport' || unit === 'guests';
  const days = `${dateText(one.from, lang)} – ${dateText(one.to, lang)}`;
  return (
    <tr className={one.chosen ? 'chosen' : undefined}>
      <th scope="row">
        {isWorkedOut
          ? figure.ofUnit(inFull(one.value, lang), metricWords(one, lang))
          : sayValue(one.value, unit, lang, 'full')}
        {one.chosen && <span className="unit"> {say.chosen}</span>}
      </th>
      <td className="words">
        {figure.status[one.status]}, {figure.precision[one.precision]}
      </td>
      <td className="words">
        {one.period === 'own-year' ? say.periods[one.period] : `${say.periods[one.period]} (${days})`}
      </td>
      <td className="words">
        <SourceLink source={one.source} lang={lang} />
      </td>
      <td className="words" lang={one.note && one.note[lang] === one.note.en ? 'en' : undefined}>
        {one.note?.[lang]}
      </td>
    </tr>
  );
}

function metricWords({ metric }: Evidence, lang: Language): string {
  const { metrics } = words[lang].page.why;
  return Object.hasOwn(metrics, metric) ? metrics[metric as keyof typeof metrics] : metrics.passengers;
}

/** The key of the row an error is reported with. */
function keyOf({ port, year, figures }: Explanation): string {
  const rows = figures
    .filter((one) => one.chosen)
    .map((one) => `traffic.csv, row ${one.row}: ${one.value}, ${one.from}..${one.to}, ${one.source.id}`);
  return [`${port}, ${year}`, ...rows].join(' · ');
}

function pageLink(): string {
  return typeof window === 'undefined' ? '' : window.location.href;
}
