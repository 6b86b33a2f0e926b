import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { describe, drawn, elementSnippet, extensions, frameSnippet, render, Svg, type Format } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { publicLink } from '../Cite.tsx';
import { Options, Segmented } from '../controls/Segmented.tsx';
import { CopyText } from '../CopyText.tsx';

const destinations = ['web', 'office', 'paper', 'data'] as const;
type Destination = (typeof destinations)[number];

const widths = { narrow: 480, page: 800, wide: 1280 } as const;
type Width = keyof typeof widths;
const scales = ['1', '2', '3', '4'] as const;
type Scale = (typeof scales)[number];

type Props = { readonly spec: ChartSpec; readonly set: SeriesSet; readonly onClose: () => void };

/** A dialogue by destination: the same figure into a web page, slides and reports, paper or a spreadsheet. */
export function TakeAway({ spec, set, onClose }: Props) {
  const say = takeWords[spec.lang];
  const [destination, setDestination] = useState<Destination>('web');
  const [width, setWidth] = useState<Width>('page');
  const [scale, setScale] = useState<Scale>('3');
  const [told, setTold] = useState('');
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const words = describe(spec, set);
  const scene = useMemo(() => drawn(set, spec, { width: widths[width], height: spec.height }), [set, spec, width]);
  const site = publicLink('')?.replace(/[^/]*$/, '') ?? null;
  if (!scene) return null;

  const figure = { spec, notes: [], set, scene };
  const surroundings = {
    site,
    day,
    scale: Number(scale),
    rasterise: async (svg: string, across: number, down: number) =>
      (await import('./rasterise.ts')).rasterise(svg, across, down),
  };
  const busy = async (work: () => Promise<string>) => {
    setTold(say.working);
    setTold(await work().catch(() => say.failed));
  };
  const download = (format: Format) =>
    void busy(async () => {
      save(await render(figure, format, surroundings), `${words.fileName}.${extensions[format]}`);
      return '';
    });
  const copyPicture = () =>
    void busy(async () => {
      try {
        const picture = render(figure, 'png', surroundings).then(
          (bytes) => new Blob([bytes as BlobPart], { type: 'image/png' }),
        );
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
        return say.picture.copied;
      } catch {
        return say.refused;
      }
    });

  return (
    <dialog className="take" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="take-head">
        <h2 id={heading}>{say.heading}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
      <p className="quiet">{words.subtitle}</p>
      <fieldset className="tabs take-tabs">
        <legend className="unseen">{say.destination}</legend>
        <Options<Destination>
          name="destination"
          options={destinations}
          labels={say.destinations}
          value={destination}
          onChange={setDestination}
        />
      </fieldset>
      {(destination === 'web' || destination === 'office') && (
        <>
          <Segmented<Width>
            name="take-width"
            legend={say.width}
            options={widthNames}
            labels={say.widths}
            value={width}
            onChange={setWidth}
          />
          <div className="take-preview" role="img" aria-label={say.preview}>
            <Svg scene={scene} id="take" />
          </div>
        </>
      )}
      {destination === 'web' && (
        <>
          <h3>{say.frozen.heading}</h3>
          <p>{say.frozen.text}</p>
          <button type="button" className="button" onClick={() => download('html')}>
            {say.frozen.get}
          </button>
          <h3>{say.living.heading}</h3>
          {site === null ? (
            <p>{say.living.nowhere}</p>
          ) : (
            <>
              <p>{say.living.text}</p>
              <CopyText
                text={frameSnippet({ spec, site, title: words.title, width: scene.width, height: scene.height })}
                copy={say.living.get}
                copied={say.living.copied}
                lang={spec.lang}
              />
              <p>{say.living.element}</p>
              <CopyText
                text={elementSnippet({ spec, site, title: words.title })}
                copy={say.living.getElement}
                copied={say.living.copiedElement}
                lang={spec.lang}
              />
            </>
          )}
        </>
      )}
      {destination === 'office' && (
        <>
          <Segmented<Scale>
            name="take-scale"
            legend={say.picture.scale}
            options={scales}
            labels={say.picture.scales}
            value={scale}
            onChange={setScale}
          />
          <p>{say.picture.text}</p>
          <div className="take-row">
            <button type="button" className="button" onClick={() => download('png')}>
              {say.picture.png}
            </button>
            <button type="button" className="button" onClick={() => download('svg')}>
              {say.picture.svg}
            </button>
            <button type="button" className="button" onClick={copyPicture}>
              {say.picture.copy}
            </button>
          </div>
        </>
      )}
      {destination === 'paper' && (
        <>
          <p>{say.paper.text}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              dialog.current?.close();
              window.print();
            }}
          >
            {say.paper.get}
          </button>
        </>
      )}
      {destination === 'data' && (
        <>
          <p>{say.data.text}</p>
          <div className="take-row">
            {(['csv', 'csv-fr', 'json'] as const).map((format) => (
              <button key={format} type="button" className="button" onClick={() => download(format)}>
                {say.data[format]}
              </button>
            ))}
          </div>
        </>
      )}
      <p className="take-told" role="status">
        {told}
      </p>
    </dialog>
  );
}

const widthNames = Object.keys(widths) as readonly Width[];

/** Hands a file to the browser under a name. */
function save(content: string | Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
