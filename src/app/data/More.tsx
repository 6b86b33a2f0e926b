import { useState, type ReactNode } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

const step = 50;

type Props<T> = {
  readonly items: readonly T[];
  readonly lang: Language;
  /** Draws the items shown so far. */
  readonly children: (shown: readonly T[]) => ReactNode;
};

/** The first of a long list, and a button for more: a thousand rows are never drawn at once. Give it a `key` of the filters. */
export function More<T>({ items, lang, children }: Props<T>) {
  const say = dataWords[lang];
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {items.length === 0 ? <p className="quiet">{say.none}</p> : children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" className="button more" onClick={() => setCount(count + step)}>
          {say.more(Math.min(step, left), left)}
        </button>
      )}
    </>
  );
}
