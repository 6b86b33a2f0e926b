import { useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { describe, elementSnippet, frameSnippet, pictureSnippet, type Figure, type Shape } from '../../picture.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { CopyText } from '../CopyText.tsx';
import type { Taking } from './useTaking.ts';

const codes = ['frame', 'element', 'picture'] as const;
type Code = (typeof codes)[number];

type Props = {
  /** Drawn for a page of the usual width. */
  readonly figure: Figure;
  /** How it stands at each width, the widest last. */
  readonly shapes: readonly Shape[];
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  /** Of the page, whose words these are. */
  readonly lang: Language;
  readonly taking: Taking;
};

/** The code that brings a living figure into another page, by what that page lets in. */
export function Codes({ figure, shapes, site, lang, taking }: Props) {
  const say = takeWords[lang].web;
  const [code, setCode] = useState<Code>('frame');
  return (
    <>
      <Segmented<Code>
        name="take-code"
        legend={say.code}
        options={codes}
        labels={say.codes}
        value={code}
        onChange={setCode}
      />
      <p>{say.codeAbout[code]}</p>
      {code === 'picture' && (
        <div className="take-row">
          <button type="button" className="button" onClick={() => taking.download(figure, 'png')}>
            {say.getPicture}
          </button>
        </div>
      )}
      <CopyText
        key={code}
        text={written(code, figure, shapes, site)}
        copy={say.copy}
        copied={say.copied[code]}
        lang={lang}
      />
    </>
  );
}

function written(code: Code, { spec, set, scene }: Figure, shapes: readonly Shape[], site: string): string {
  const { title, alt, sourceLine, fileName } = describe(spec, set);
  const { width, height } = scene;
  const living = { spec, site, title };
  if (code === 'frame') return frameSnippet({ ...living, shapes });
  if (code === 'element') return elementSnippet(living);
  return pictureSnippet({ ...living, alt, sourceLine, file: `${fileName}.png`, width, height });
}
