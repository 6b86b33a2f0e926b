import { dataWords } from '../../locale/data-words.ts';
import { dateText, inFull, ratio, short, times } from '../../locale/numbers.ts';
import { sayBounded } from '../../locale/say.ts';
import { words } from '../../locale/words.ts';
import type { LedgerCount, LedgerEntry, LedgerVerdict } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';
import type { DataView } from './view.ts';

/** How each verdict leaves a statement, those that hold first, those that nothing settles last. */
const standing = {
  confirmed: 'upheld',
  rounded: 'upheld',
  reached: 'upheld',
  nearly: 'upheld',
  outdated: 'contradicted',
  'other-definition': 'contradicted',
  unsupported: 'contradicted',
  missed: 'contradicted',
  contested: 'unjudged',
  open: 'unjudged',
  'not-counted': 'unjudged',
  'not-comparable': 'unjudged',
} as const satisfies Record<LedgerVerdict, 'upheld' | 'contradicted' | 'unjudged'>;

/** Every verdict in that order. */
export const verdicts = Object.keys(standing) as LedgerVerdict[];

export type LedgerShown = {
  readonly entries: readonly LedgerEntry[];
  /** How many of each verdict pass the other filters. */
  readonly counts: ReadonlyMap<LedgerVerdict, number>;
  /** How many pass the other filters: in all, upheld, contradicted, not to be judged. */
  readonly tally: {
    readonly all: number;
    readonly upheld: number;
    readonly contradicted: number;
    readonly unjudged: number;
  };
};

/** Returns the entries a view lets through, in its order, and the count of each verdict among those its other filters let through. */
export function ledgerShown(
  all: readonly LedgerEntry[],
  view: Pick<DataView, 'verdict' | 'nature' | 'port' | 'mission' | 'sort'>,
): LedgerShown {
  const ports = new Set(all.map((entry) => entry.port));
  const others = all.filter(
    (entry) =>
      (!['claim', 'forecast', 'target'].includes(view.nature) || entry.kind === view.nature) &&
      (!ports.has(view.port) || entry.port === view.port) &&
      (view.mission === '' || entry.mission),
  );
  const counts = new Map<LedgerVerdict, number>();
  for (const { verdict } of others) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const tally = { all: others.length, upheld: 0, contradicted: 0, unjudged: 0 };
  for (const { verdict } of others) tally[standing[verdict]] += 1;
  const isVerdict = verdicts.some((verdict) => verdict === view.verdict);
  return {
    entries: others
      .filter((entry) => !isVerdict || entry.verdict === view.verdict)
      .toSorted(view.sort === 'year' ? byYear : byDistance),
    counts,
    tally,
  };
}

/** The latest year first; statements about no year last. */
function byYear(a: LedgerEntry, b: LedgerEntry): number {
  return (b.year ?? 0) - (a.year ?? 0) || a.place.en.localeCompare(b.place.en) || byDistance(a, b);
}

/** The farthest from the count first; what has no count, or an upper bound only, last. */
function byDistance(a: LedgerEntry, b: LedgerEntry): number {
  return distance(b) - distance(a) || (b.year ?? 0) - (a.year ?? 0);
}

function distance({ apart, counted }: LedgerEntry): number {
  return apart === null || counted?.state === 'at-most' ? -1 : Math.abs(apart);
}

function isBound(counted: LedgerCount | null): boolean {
  return counted?.state === 'at-least' || counted?.state === 'at-most' || counted?.state === 'between';
}

/** Returns the number said, bounds in words, or that there is none. */
export function sayNumber({ value, bound }: LedgerEntry, lang: Language): string {
  if (value === null) return dataWords[lang].ledger.noNumber;
  return sayBounded(inFull(value, lang), bound ?? 'counted', lang);
}

/** Returns the count in words: a number, a bound, or why there is none. */
export function sayCount({ counted, verdict, obstacle }: LedgerEntry, lang: Language): string {
  const say = dataWords[lang].ledger;
  if (counted) return sayBounded(inFull(counted.value, lang), counted.state, lang);
  if (obstacle !== null) return say.notLookedFor;
  return verdict === 'open' ? say.noCountYet : say.noCount;
}

/** Returns how far what was said is from a count; `null` where there is no count or only a bound. */
export function sayDistance({ apart, counted }: LedgerEntry, lang: Language): string | null {
  if (apart === null || isBound(counted)) return null;
  const say = dataWords[lang].ledger;
  const factor = Math.exp(apart);
  const percent = words[lang].figure.percent(ratio(missOf(factor), lang));
  if (counted && apart === 0) return say.equal;
  if (factor >= 2) return say.times(times(factor, lang));
  return factor > 1 ? say.above(percent) : say.below(percent);
}

/** In per cent; beyond ten no decimal means anything. */
function missOf(factor: number): number {
  const miss = Math.abs(factor - 1) * 100;
  return miss >= 10 ? Math.round(miss) : miss;
}

/** Returns the name of a verdict. */
export function sayVerdict(verdict: LedgerVerdict, lang: Language): string {
  return verdict === 'not-comparable' ? dataWords[lang].ledger.notComparable : words[lang].figure.verdict[verdict];
}

/** Returns why a verdict was given where the number counted does not say it already; `null` otherwise. */
export function sayWhy(entry: LedgerEntry, lang: Language): string | null {
  const { verdict, grounds, obstacle, period, value } = entry;
  const { figure } = words[lang];
  if (obstacle !== null) {
    const day = (iso: string | undefined) => (iso === undefined ? '' : dateText(iso, lang));
    return dataWords[lang].ledger.obstacle[obstacle](day(period?.from), day(period?.to));
  }
  if (verdict === 'confirmed' || verdict === 'rounded' || verdict === 'reached' || verdict === 'missed') return null;
  if (verdict === 'nearly') return null;
  if (verdict === 'not-comparable' || verdict === 'not-counted') return null;
  if (verdict === 'open') return figure.grounds.open();
  // How far from the count it is stands beside the count, unless that is a bound.
  if (!grounds || value === null || (verdict === 'unsupported' && !isBound(entry.counted))) return null;
  const count = sayBounded(short(grounds.value, lang), grounds.state, lang);
  const how = [
    grounds.measure === null ? '' : figure.measure[grounds.measure],
    grounds.calendar === 'civil' ? figure.civilYears : '',
  ]
    .filter(Boolean)
    .join(', ')
    .toLowerCase();
  return figure.grounds[verdict](
    count,
    grounds.year,
    verdict === 'other-definition' ? how : times(value / grounds.value, lang),
  );
}
