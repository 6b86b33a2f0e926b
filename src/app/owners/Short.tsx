import type { Source } from '../../series/series-set.ts';

/** A publication in the few words a sheet has room for, linked where it can be opened. */
export function Short({ source }: { readonly source: Source | undefined }) {
  if (!source) return null;
  const said = shortly(source);
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  return (
    <span className="quiet" title={source.title}>
      (
      {isWeb && source.url !== null ? (
        <a href={source.url} rel="noreferrer">
          {said}
        </a>
      ) : (
        said
      )}
      )
    </span>
  );
}

/** Returns who published something, and the year where it has one. */
export function shortly({ publisher, date }: Source): string {
  const name = publisher.replace(/\s*(?:\(.*\)|via .*)/, '');
  return date === null ? name : `${name}, ${date.slice(0, 4)}`;
}
