import { isOrdinary } from '../series/ordinary.ts';
import { leadErrors, mostAnnounced } from '../series/statements.ts';
import type { Said, SeriesSet } from '../series/series-set.ts';
import type { Language } from '../spec/vocabulary.ts';
import { signed, times } from './numbers.ts';
import { sayBounded, sayValue } from './say.ts';
import { figureWords } from './figure-words.ts';

/** Returns why a verdict was given, as one sentence in the reader's language. */
export function sayGrounds(said: Said, set: SeriesSet, lang: Language): string {
  const say = figureWords[lang].figure;
  const { grounds, verdict } = said;
  if (!grounds) return say.grounds[verdict]('', said.year, '');
  const count = sayBounded(sayValue(grounds.value, set.unit, lang, 'short'), grounds.state, lang);
  const how = [say.measure[grounds.measure], grounds.calendar === 'civil' ? say.civilYears : '']
    .filter(Boolean)
    .join(', ')
    .toLowerCase();
  return say.grounds[verdict](
    count,
    grounds.year,
    verdict === 'other-definition' ? how : times(said.value / grounds.value, lang),
  );
}

/** Returns the mean miss of forecasts by how far ahead they were announced, as one line; empty where none can be told. */
export function sayLeadErrors(set: SeriesSet, lang: Language): string {
  const say = figureWords[lang].figure;
  const most = mostAnnounced(set);
  if (!most) return '';
  const errors = leadErrors(
    set.said.filter((one) => one.port === most.id),
    (year) => !isOrdinary(year, set.breaks),
  );
  if (errors.length === 0) return '';
  const parts = errors.map(({ from, to, meanMiss }) => {
    const span =
      from === to
        ? from === 1
          ? say.leads.one
          : say.leads.many(String(from))
        : say.leads.many(to === 99 ? `≥\u00A0${from}` : `${from}–${to}`);
    return `${from === 0 ? say.leads.sameYear : say.leads.years(span)}${say.colon}${say.percent(signed(meanMiss, lang))}`;
  });
  return `${say.leads.title(most.name[lang])} · ${parts.join(' · ')}`;
}
