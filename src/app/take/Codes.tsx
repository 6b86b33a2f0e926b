import { useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { describe, elementSnippet, frameSnippet, pictureSnippet, type Figure } from '../../picture.ts';
import type { Language } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { CopyText } from '../CopyText.tsx';
import type { Taking } from './useTaking.ts';

const codes = ['frame', 'element', 'picture'] as const;
type Code = (typeof codes)[number];

type Props = {
  readonly figure: Figure;
  /** Address of the folder of this site, with a slash at its end. */
  readonly site: string;
  /** Of the page, whose words these are. */
  readonly lang: Language;
  readonly taking: Taking;
};

/** The code that brings a living figure into another page, by what that page lets in. */
export function Codes({ figure, site, lang, taking }: Props) {
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
      <CopyText key={code} text={written(code, figure, site)} copy={say.copy} copied={say.copied[code]} lang={lang} />
    </>
  );
}

function written(code: Code, { spec, set, scene }: Figure, site: string): string {
  const { title, alt, sourceLine, fileName } = describe(spec, set);
  const { width, height } = scene;
  const living = { spec, site, title };
  if (code === 'frame') return frameSnippet({ ...living, width, height });
  if (code === 'element') return elementSnippet(living);
  return pictureSnippet({ ...living, alt, sourceLine, file: `${fileName}.png`, width, height });
}
