/** A table as one can take it away. */
export type Download = {
  /** Path in the data folder. */
  readonly file: string;
  readonly title: string;
  /** `null` where the folder does not say. */
  readonly rows: number | null;
  readonly bytes: number | null;
};

export type Downloads = {
  readonly tables: readonly Download[];
  /** Of `version.json`; `null` in a folder without one. */
  readonly version: { readonly version: string; readonly created: string; readonly hash: string } | null;
  readonly zipBytes: number | null;
};

type Package = {
  readonly resources?: readonly { readonly name: string; readonly path: string; readonly title?: string }[];
};
type Version = {
  readonly version: string;
  readonly created: string;
  readonly hash: string;
  readonly files?: Readonly<Record<string, { readonly bytes: number; readonly rows?: number } | undefined>>;
  readonly zip?: { readonly bytes: number };
};

/**
 * Returns what the data folder offers, as its own `datapackage.json` lists it, with the sizes of its `version.json` where it has one.
 *
 * @throws DeskError when the list itself cannot be had
 */
export async function downloads(readText: (file: string) => Promise<string>): Promise<Downloads> {
  const [list, edition] = await Promise.all([
    readText('datapackage.json'),
    readText('version.json').then(
      (text) => JSON.parse(text) as Version,
      () => null,
    ),
  ]);
  return {
    tables: ((JSON.parse(list) as Package).resources ?? []).map(({ name, path, title }) => ({
      file: path,
      title: title ?? name,
      rows: edition?.files?.[path]?.rows ?? null,
      bytes: edition?.files?.[path]?.bytes ?? null,
    })),
    version: edition && { version: edition.version, created: edition.created, hash: edition.hash },
    zipBytes: edition?.zip?.bytes ?? null,
  };
}
