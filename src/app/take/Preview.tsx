import { takeWords } from '../../locale/take-words.ts';
import { palettes, Svg, type Scene } from '../../picture.ts';
import type { Language, Theme } from '../../spec/vocabulary.ts';

type Props = {
  readonly scene: Scene;
  /** `auto`: the colours of the page. */
  readonly theme: Theme;
  /** Of the page, whose words these are. */
  readonly lang: Language;
};

/** The very drawing that is taken away, at its true size or, where that is wider than the dialogue, scaled down to fit. */
export function Preview({ scene, theme, lang }: Props) {
  return (
    <div className="take-preview" role="img" aria-label={takeWords[lang].preview(scene.title)}>
      {theme === 'auto' ? <Svg scene={scene} id="take" /> : <Svg scene={scene} id="take" palette={palettes[theme]} />}
    </div>
  );
}
