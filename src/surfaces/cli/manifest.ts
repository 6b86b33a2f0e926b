import type { Format } from '../../escale.ts';

/** What a folder of figures holds: one entry a figure and language. */
export type Entry = {
  readonly slug: string;
  readonly query: string;
  readonly lang: string;
  readonly title: string;
  /** Day of the data, ISO. */
  readonly dataDate: string | null;
  readonly files: Readonly<WrittenFiles>;
};

export type WrittenFiles = { [F in Format]?: { readonly file: string; readonly bytes: number } };

/** A figure that was not written, and why. */
export type Failure = { readonly name: string; readonly lang: string | null; readonly reason: string };

/** Returns the text of `manifest.json`: the figures in the order they were asked for, and those that failed. */
export function manifestText(figures: readonly Entry[], failed: readonly Failure[]): string {
  return `${JSON.stringify({ figures, failed }, null, 2)}\n`;
}

/** Gives each figure a name of its own: a second one of the same name gets a number. */
export function slugs(): (wanted: string) => string {
  const given = new Map<string, number>();
  return (wanted) => {
    const slug =
      wanted
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'figure';
    const count = (given.get(slug) ?? 0) + 1;
    given.set(slug, count);
    const name = count === 1 ? slug : `${slug}-${count}`;
    if (count > 1) given.set(name, 1);
    return name;
  };
}
