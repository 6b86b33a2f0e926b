import { answerFrom, needsLikeness, partsNeeded, type Excerpt, type Likeness } from '../../living.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { ordinaryScript } from './ordinary-script.ts';

/** Where excerpts arrive: every file hands over what it holds under its name. The page sends for some before this script is there. */
declare global {
  var escaleExcerpt: ((name: string, content: unknown) => void) | undefined;
  var escaleArrived: Record<string, unknown> | undefined;
  var escaleUnderway: Record<string, Promise<unknown>> | undefined;
}

const arrived = (globalThis.escaleArrived ??= Object.create(null) as Record<string, unknown>);
const underway = globalThis.escaleUnderway ?? {};
globalThis.escaleExcerpt ??= (name, content) => {
  arrived[name] = content;
};

/** Where excerpts are; the edition of the data keeps a new script from being given old excerpts. */
type Where = { readonly folder: string; readonly edition: string };

/**
 * Returns the answer to a spec from the excerpts it needs. Rejects when one does not arrive; those that did are kept, so that
 * another try asks for the rest.
 */
export async function answer(spec: ChartSpec, { folder, edition }: Where): Promise<SeriesSet> {
  const excerpt = async <T>(name: string): Promise<T> => {
    if (!(name in arrived)) {
      const begun = underway[name];
      // What failed once is asked for anew.
      delete underway[name];
      await (begun ?? ordinaryScript(`${folder}${name}.js${edition === '' ? '' : `?v=${edition}`}`));
    }
    return arrived[name] as T;
  };
  const [common, likeness] = await Promise.all([
    excerpt<Excerpt>('common'),
    needsLikeness(spec) ? excerpt<Likeness>('likeness') : null,
  ]);
  let parts: readonly Excerpt[] = [];
  for (;;) {
    const needed = partsNeeded({ common, likeness, parts }, spec);
    if (needed.length === parts.length) return answerFrom({ common, likeness, parts }, spec);
    parts = await Promise.all(needed.map((name) => excerpt<Excerpt>(name)));
  }
}
