import { words } from '../../locale/words.ts';
import type { PortChoice } from '../../escale.ts';
import type { Language } from '../../spec/vocabulary.ts';

export type PortOption = {
  readonly id: string;
  readonly label: string;
  readonly country: string | null;
  readonly choice: PortChoice;
  /** Everything the port can be found by, folded. */
  readonly found: string;
};

export type PortGroup = { readonly label: string; readonly items: readonly PortOption[] };

type Region = keyof (typeof words)['en']['page']['regions'];

/** Returns the ports by sea area in the order a reader looks for them, then terminals and sums, each group by name. */
export function portGroups(choices: readonly PortChoice[], lang: Language): PortGroup[] {
  const { regions } = words[lang].page;
  const countries = new Intl.DisplayNames([lang], { type: 'region' });
  const options = choices.map((choice): PortOption => {
    const country = choice.country === null ? null : (countries.of(choice.country) ?? null);
    const found = fold([choice.label.fr, choice.label.en, country, choice.id].join(' '));
    return { id: choice.id, label: choice.label[lang], country, choice, found };
  });
  return (Object.keys(regions) as Region[]).flatMap((region) => {
    const items = options
      .filter(({ choice }) => regionOf(choice) === region)
      .toSorted((a, b) => a.label.localeCompare(b.label, lang));
    return items.length > 0 ? [{ label: regions[region], items }] : [];
  });
}

function regionOf({ kind, region }: PortChoice): Region {
  if (kind === 'group' || kind === 'total') return 'sums';
  if (kind === 'terminal') return 'terminals';
  return region !== null && Object.hasOwn(words.en.page.regions, region) ? (region as Region) : 'elsewhere';
}

/** Returns whether every word of what was typed begins a word of the port, accents, case and hyphens aside. */
export function matches(option: PortOption, typed: string): boolean {
  return fold(typed)
    .split(' ')
    .every((word) => ` ${option.found}`.includes(` ${word}`));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
