import { inFull } from '../../locale/numbers.ts';
import { sayEvent, sayFigure, sayShareRange } from '../../locale/owners/say.ts';
import { ownerWords } from '../../locale/owners/words.ts';
import { sayPoint } from '../../locale/say.ts';
import { words } from '../../locale/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { SourceLink } from '../SourceLink.tsx';
import type { Asked } from '../Why.tsx';
import { WhyFrame } from '../WhyFrame.tsx';

type Props = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet;
  /** `port` is the shipowner asked about. */
  readonly asked: Asked;
  readonly onClose: () => void;
};

/** One thing in print with the publications it stands in. */
type Entry = { readonly text: string; readonly more: string | null; readonly sources: readonly string[] };

/** What lies behind a year of a shipowner: every figure and every change in print, each leading to its source. */
export function Behind({ spec, set, asked, onClose }: Props) {
  const { lang } = spec;
  const say = ownerWords[lang].behind;
  const name = set.series.find(({ id }) => id === asked.port)?.name[lang] ?? asked.port;
  const parts = partsOf(spec, set, asked).filter(({ entries }) => entries.length > 0);
  return (
    <WhyFrame heading={say.heading(name, asked.year)} asked={asked} lang={lang} onClose={onClose}>
      {parts.length === 0 && <p>{say.nothing}</p>}
      {parts.map(({ title, entries }) => (
        <div key={title} className="behind-part">
          <h3>{title}</h3>
          <ul className="behind">
            {entries.map((entry) => (
              <li key={`${entry.text} ${entry.sources.join(' ')}`}>
                <p>
                  <strong>{entry.text}</strong> {entry.more}
                </p>
                <Sources ids={entry.sources} set={set} lang={lang} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </WhyFrame>
  );
}

function Sources({
  ids,
  set,
  lang,
}: {
  readonly ids: readonly string[];
  readonly set: SeriesSet;
  readonly lang: Language;
}) {
  return ids.map((id) => {
    const source = set.sources.find((one) => one.id === id);
    return (
      source && (
        <p key={id} className="behind-source">
          <SourceLink source={source} lang={lang} />
        </p>
      )
    );
  });
}

function partsOf(
  { chart, lang }: ChartSpec,
  set: SeriesSet,
  { port: id, year }: Asked,
): { readonly title: string; readonly entries: readonly Entry[] }[] {
  const say = ownerWords[lang];
  if (chart === 'presence') {
    const cell = set.presence.find((one) => one.series === id && one.year === year);
    return [
      {
        title: say.behind.figures,
        entries: (cell?.figures ?? []).map((one) => ({
          text: sayFigure(one, lang),
          more: one.covers === 'together' ? say.behind.printedAs(one.operator) : null,
          sources: [one.source],
        })),
      },
      {
        title: say.behind.changes,
        entries: (cell?.events ?? []).map((one) => ({
          text: sayEvent(one, lang),
          more: one.summary[lang],
          sources: [one.source],
        })),
      },
    ];
  }
  if (chart === 'fleet') {
    const ships = set.fleet.filter((ship) => ship.series === id && ship.built === year);
    return [
      {
        title: say.behind.ships,
        entries: ships.map((ship) => ({
          text: ship.name,
          more: [
            ship.berths === null
              ? null
              : words[lang].figure.ofUnit(inFull(ship.berths, lang), say.axis.berths.toLowerCase()),
            ship.metres === null ? null : say.metresOf(inFull(ship.metres, lang)),
            say.ship[ship.status],
          ]
            .filter(Boolean)
            .join(', '),
          sources: ship.sources,
        })),
      },
    ];
  }
  const series = set.series.find((one) => one.id === id);
  const point = series?.points.find((each) => each.year === year);
  const said = set.said.filter((one) => one.port === id && one.year === year);
  return [
    {
      title: say.behind.figures,
      entries: [
        ...(series && point && point.value !== null
          ? [
              {
                text: chart === 'shares' ? sayShareRange(point, lang) : sayPoint(point, series.unit, lang, 'full'),
                more: words[lang].figure.state[point.state],
                sources: point.sources,
              },
            ]
          : []),
        ...said.map((one) => ({
          text: inFull(one.value, lang),
          more: words[lang].figure.saidKind[one.kind],
          sources: one.sources,
        })),
      ],
    },
  ];
}
