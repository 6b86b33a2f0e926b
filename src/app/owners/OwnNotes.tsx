import { useId, useState } from 'react';
import { winBackWords } from '../../locale/owners/win-back-words.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { keepNotes, notesLength, readNotes } from './own-notes.ts';

type Props = { readonly brand: string; readonly port: string; readonly lang: Language };

/** The officer's own notes: written into the sheet, kept on this device where it keeps anything. */
export function OwnNotes({ brand, port, lang }: Props) {
  const say = winBackWords[lang];
  const id = useId();
  const [kept] = useState(() => readNotes(brand, port));
  const [text, setText] = useState(kept ?? '');
  const [isLost, setLost] = useState(kept === null);
  return (
    <section className="own-notes">
      <h3>
        <label htmlFor={id}>{say.notes}</label>
      </h3>
      <textarea
        id={id}
        rows={6}
        maxLength={notesLength}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setLost(!keepNotes(brand, port, event.target.value));
        }}
      />
      <p className="notes-printed" aria-hidden="true">
        {text}
      </p>
      <p className="quiet notes-hint">{isLost ? say.notesLost : say.notesHint}</p>
    </section>
  );
}
