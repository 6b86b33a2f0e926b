import { fileWords } from '../../locale/file-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** The sentence that newer data exist, and whom `newer.ts` asks whether it is true: covered until then. */
export function Newer({ asks, day, lang }: { asks: string; day: string; lang: Language }) {
  const [before, after] = fileWords[lang].newer;
  return (
    <span id="newer" role="status" data-asks={asks} data-day={day}>
      <b hidden>
        {before}
        <time />
        {after}{' '}
      </b>
    </span>
  );
}
