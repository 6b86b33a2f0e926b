import { useId, useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { limits } from '../../spec/limits.ts';
import { languages, sourceStyles, themes, type Language, type SourceStyle, type Theme } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';

/** What may be other in the figure taken away than in the page. */
export type Chosen = Pick<ChartSpec, 'lang' | 'theme' | 'source' | 'title' | 'height'>;

type Props = {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  /** The title the figure has of itself, in its language. */
  readonly finding: string;
  /** The height it has as it is drawn now. */
  readonly drawnHeight: number;
  /** Of the page. */
  readonly lang: Language;
};

/** Options of the figure taken away; the page stays as it is. */
export function WebOptions({ chosen, onChange, finding, drawnHeight, lang }: Props) {
  const say = takeWords[lang].web;
  const { language, controls } = words[lang].page;
  const titleId = useId();
  return (
    <fieldset className="take-options">
      <legend className="quiet">{say.options}</legend>
      <Segmented<Language>
        name="take-lang"
        legend={language}
        options={languages}
        labels={say.languages}
        value={chosen.lang}
        onChange={(value) => onChange({ ...chosen, lang: value })}
      />
      <Segmented<Theme>
        name="take-theme"
        legend={controls.theme}
        options={themes}
        labels={controls.themes}
        value={chosen.theme}
        onChange={(theme) => onChange({ ...chosen, theme })}
      />
      <Segmented<SourceStyle>
        name="take-source"
        legend={say.source}
        options={sourceStyles}
        labels={say.sources}
        value={chosen.source}
        onChange={(source) => onChange({ ...chosen, source })}
      />
      <div className="take-field take-title">
        <label htmlFor={titleId}>{say.title}</label>
        <input
          id={titleId}
          type="text"
          maxLength={limits.titleLength}
          placeholder={finding}
          value={chosen.title ?? ''}
          onChange={({ target }) => onChange({ ...chosen, title: target.value === '' ? null : target.value })}
        />
      </div>
      <Height
        value={chosen.height}
        placeholder={drawnHeight}
        onChange={(height) => onChange({ ...chosen, height })}
        lang={lang}
      />
    </fieldset>
  );
}

type HeightProps = {
  readonly value: number | null;
  readonly placeholder: number;
  readonly onChange: (height: number | null) => void;
  readonly lang: Language;
};

/** A height the figure is not drawn at stays in the field, and the field says which ones it is. */
function Height({ value, placeholder, onChange, lang }: HeightProps) {
  const say = takeWords[lang].web;
  const { minHeight, maxHeight } = limits;
  const id = useId();
  const wrongId = useId();
  const [text, setText] = useState(value === null ? '' : String(value));
  const isWrong = text.trim() !== '' && heightOf(text) === null;
  return (
    <div className="take-field">
      <label htmlFor={id}>{say.height}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        placeholder={String(placeholder)}
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? wrongId : undefined}
        onChange={({ target }) => {
          setText(target.value);
          onChange(heightOf(target.value));
        }}
      />
      {isWrong && (
        <p className="field-wrong" id={wrongId} role="status">
          {say.heightWrong(minHeight, maxHeight)}
        </p>
      )}
    </div>
  );
}

function heightOf(text: string): number | null {
  const height = Number(text);
  return /^\d+$/.test(text.trim()) && height >= limits.minHeight && height <= limits.maxHeight ? height : null;
}
