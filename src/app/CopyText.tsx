import { useRef, useState } from 'react';
import { words } from '../locale/words.ts';
import type { Language } from '../spec/vocabulary.ts';

type Props = { readonly text: string; readonly copy: string; readonly copied: string; readonly lang: Language };

/** A text to take away: a button copies it and says what it copied; where the browser refuses, the text is selected for the keys that copy. */
export function CopyText({ text, copy, copied, lang }: Props) {
  const [told, setTold] = useState('');
  const shown = useRef<HTMLPreElement>(null);
  const take = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(copied);
    } catch {
      shown.current?.focus();
      if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
      setTold(words[lang].page.cite.refused);
    }
  };
  return (
    <div className="copy-text">
      <pre ref={shown} tabIndex={0}>
        {text}
      </pre>
      <button type="button" className="button" onClick={() => void take()}>
        {copy}
      </button>
      <span role="status">{told}</span>
    </div>
  );
}
