import type { ModelCard } from '../../escale.ts';
import { dateText, inFull, wholePercent } from '../../locale/numbers.ts';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';
import { spokenModelled } from '../../locale/scenarios/say.ts';
import type { Miss } from '../../series/model-card.ts';
import { modelStep } from '../../series/model-step.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Table } from './Table.tsx';

type Props = { readonly card: ModelCard; readonly say: ModelPageWords; readonly lang: Language };

/** The years in which a count lay outside the band, with what the data know of them; no reason is made up. */
export function Misses({ card, say, lang }: Props) {
  const { port: words } = say;
  const { port, origin, said, counted, beyond, reasons } = words.columns;
  return (
    <Table
      caption={words.misses}
      isTitled
      columns={[
        { id: 'port', name: port, isText: true },
        { id: 'origin', name: origin },
        { id: 'said', name: said },
        { id: 'counted', name: counted },
        { id: 'beyond', name: beyond },
        { id: 'reasons', name: reasons, isText: true },
      ]}
      rows={card.misses.map((miss) => ({
        key: `${miss.port} ${miss.year}`,
        head: `${miss.name[lang]}, ${miss.year}`,
        cells: [
          String(miss.origin),
          bandOf(miss, say, lang),
          inFull(miss.counted, lang),
          beyondOf(miss, say, lang),
          <Reasons key="reasons" miss={miss} say={say} lang={lang} />,
        ],
      }))}
    />
  );
}

function bandOf({ low, high }: Miss, { port: words }: ModelPageWords, lang: Language): string {
  const value = (one: number) => spokenModelled(one, modelStep(low, high), lang);
  return words.band(value(low), value(high));
}

function beyondOf({ beyond }: Miss, { port: words }: ModelPageWords, lang: Language): string {
  const percent = `${wholePercent(Math.abs(beyond) * 100, lang)}\u00A0%`;
  return beyond > 0 ? words.above(percent) : words.below(percent);
}

function Reasons({ miss, say, lang }: { readonly miss: Miss; readonly say: ModelPageWords; readonly lang: Language }) {
  if (miss.reasons.length === 0) return <span className="quiet">{say.port.noReason}</span>;
  return (
    <ul>
      {miss.reasons.map(({ date, text }) => (
        <li key={`${date} ${text.en}`}>
          <span className="quiet">{dateText(date, lang)}</span> {text[lang]}
        </li>
      ))}
    </ul>
  );
}
