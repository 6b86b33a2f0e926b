import type { Overview } from '../../escale.ts';
import { listed, ratio, signed, spoken } from '../../locale/numbers.ts';
import { withUnitWords } from '../../locale/say.ts';
import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { doors, readyMade, type DoorId, type ReadyMadeId } from '../../spec/ready-made.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** A figure that stands ready, and in a line what it answers. */
export type ReadyLink = {
  readonly id: ReadyMadeId | DoorId;
  readonly title: string;
  /** `null` where the data do not say. */
  readonly line: string | null;
  readonly asks: Partial<ChartSpec>;
};

/** Returns the comparisons that stand ready, in their order. */
export function readyLinks(overview: Overview, lang: Language): ReadyLink[] {
  const { titles } = words[lang].page.overview.ready;
  const lines = linesOf(overview, lang);
  return (Object.keys(readyMade) as ReadyMadeId[]).map((id) => ({
    id,
    title: titles[id](overview.name[lang]),
    line: lines[id],
    asks: readyMade[id],
  }));
}

/** Returns the other figures one may go on to. */
export function doorLinks(lang: Language): ReadyLink[] {
  const say = words[lang].page.overview.doors;
  return (Object.keys(doors) as DoorId[]).map((id) => ({ id, title: say[id][0], line: say[id][1], asks: doors[id] }));
}

function linesOf({ name, answers }: Overview, lang: Language): Record<ReadyMadeId, string | null> {
  const say = words[lang].page.overview.ready;
  const { percent } = words[lang].figure;
  const { size, coast, florida, percall, homeport } = answers;
  const passengers = (value: number) => withUnitWords(spoken(value, lang), 'percall', lang);
  return {
    size: size === null ? null : say.size(size),
    coast: coast && say.coast(coast.ports, coast.year),
    florida:
      florida &&
      say.florida(
        florida.from,
        florida.to,
        listed(
          florida.ports.map((port) => {
            const growth = percent(signed(port.growth, lang));
            return `${port.name[lang]} ${port.about ? words[lang].figure.about(growth) : growth}`;
          }),
          lang,
        ),
      ),
    percall:
      percall &&
      say.percall(
        name[lang],
        percall.place,
        percall.of,
        percall.year,
        passengers(percall.value),
        percall.leader.name[lang],
        spoken(percall.leader.value, lang),
      ),
    homeport:
      homeport.length === 0
        ? null
        : say.homeport(
            listed(
              homeport.map((one) =>
                say.share(one.name[lang], percent(ratio(Math.round(one.share * 100), lang)), one.year),
              ),
              lang,
            ),
          ),
  };
}
