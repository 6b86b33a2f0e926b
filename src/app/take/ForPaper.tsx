import { takeWords } from '../../locale/take-words.ts';
import type { Language } from '../../spec/vocabulary.ts';

/** The page on paper, or in a PDF, by the browser's own printing. */
export function ForPaper({ lang, onPrint }: { readonly lang: Language; readonly onPrint: () => void }) {
  const say = takeWords[lang].paper;
  return (
    <>
      <p>{say.text}</p>
      <div className="take-row">
        <button type="button" className="button take-first" onClick={onPrint}>
          {say.get}
        </button>
      </div>
    </>
  );
}
