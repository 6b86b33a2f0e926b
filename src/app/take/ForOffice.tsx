import { useMemo, useState } from 'react';
import { inFull } from '../../locale/numbers.ts';
import { takeWords } from '../../locale/take-words.ts';
import { drawnAt, pictureSizeNames, pictureSizes, type PictureSizeName } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { Preview } from './Preview.tsx';
import type { Taking } from './useTaking.ts';

const scales = ['1', '2', '3', '4'] as const;
type Scale = (typeof scales)[number];

/** How wide a picture may be pasted: the text of an A4 sheet. */
const widestPasted = pictureSizes.a4.placed;

/** The height of the text of an A4 sheet, in centimetres. */
const sheetHeight = 24.7;

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet; readonly taking: Taking };

/** A figure for slides and reports: a picture made for its place, or picture, table and citation in one paste. */
export function ForOffice({ spec, set, taking }: Props) {
  const { lang } = spec;
  const say = takeWords[lang].picture;
  const [size, setSize] = useState<PictureSizeName>('slide');
  const [scale, setScale] = useState<Scale>('3');
  const scene = useMemo(() => drawnAt(set, spec, size), [set, spec, size]);
  if (!scene) return null;
  const figure = { spec, notes: [], set, scene };
  const isTall = (pictureSizes[size].placed * scene.height) / scene.width > sheetHeight;
  // A drawing made larger for its rows has the pixels of the size it was asked for, as far as each of its own has one.
  const times = Math.max(1, (Number(scale) * pictureSizes[size].width) / scene.width);
  const [across, down] = [scene.width, scene.height].map((length) => inFull(Math.round(length * times), lang));
  const pixels = say.pixels(across ?? '', down ?? '');
  const width = Math.round((Math.min(pictureSizes[size].placed, widestPasted) / 2.54) * 96);
  const pasted = { width, height: Math.round((width * scene.height) / scene.width), scale: times };
  return (
    <>
      <div className="take-pair">
        <Segmented<PictureSizeName>
          name="take-size"
          legend={say.size}
          options={pictureSizeNames}
          labels={say.sizes}
          value={size}
          onChange={setSize}
        />
        <Segmented<Scale>
          name="take-scale"
          legend={say.scale}
          options={scales}
          labels={say.scales}
          value={scale}
          onChange={setScale}
        />
      </div>
      <p>
        {scene.width > pictureSizes[size].width ? say.crowded : isTall ? say.tall : say.about[size]} {pixels}
      </p>
      <Preview scene={scene} theme={spec.theme === 'dark' ? 'dark' : 'light'} lang={lang} />
      <div className="take-row">
        <button
          type="button"
          className="button take-first"
          onClick={() => taking.copyPaste(figure, pasted, say.allCopied)}
        >
          {say.all}
        </button>
        <span className="quiet">{say.allAbout}</span>
      </div>
      <div className="take-row">
        <button type="button" className="button" onClick={() => taking.copyPicture(figure, times)}>
          {say.copy}
        </button>
        <button type="button" className="button" onClick={() => taking.download(figure, 'png', times)}>
          {say.png}
        </button>
        <button type="button" className="button" onClick={() => taking.download(figure, 'svg')}>
          {say.svg}
        </button>
      </div>
      <p className="quiet">{say.formats}</p>
    </>
  );
}
