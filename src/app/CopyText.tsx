import { useState } from 'react';
import { words } from '../locale/words.ts';
import type { Language } from '../spec/vocabulary.ts';

type Props = { readonly text: string; readonly copy: string; readonly copied: string; readonly lang: Language };

/** A text to take away: it can be selected, and a button copies it and says what it copied, or that the browser refused. */
export function CopyText({ text, copy, copied, lang }: Props) {
  const [told, setTold] = useState('');
  const take = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(copied);
    } catch {
      setTold(words[lang].page.cite.refused);
    }
  };
  return (
    <div className="copy-text">
      <pre tabIndex={0}>{text}</pre>
      <button type="button" className="button" onClick={() => void take()}>
        {copy}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}
