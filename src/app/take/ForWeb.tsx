import { useMemo, useState } from 'react';
import { takeWords } from '../../locale/take-words.ts';
import { describe, drawn } from '../../picture.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { parse } from '../../spec/parse.ts';
import { toQuery } from '../../spec/url.ts';
import { isScenarioChart } from '../../spec/vocabulary.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { Codes } from './Codes.tsx';
import { Preview } from './Preview.tsx';
import type { Taking } from './useTaking.ts';
import { WebOptions, type Chosen } from './WebOptions.tsx';

const kinds = ['living', 'frozen'] as const;
type Kind = (typeof kinds)[number];

const widths = { phone: 380, column: 640, page: 960 } as const;
type Width = keyof typeof widths;
const widthNames = Object.keys(widths) as readonly Width[];

type Props = {
  readonly spec: ChartSpec;
  readonly set: SeriesSet;
  readonly taking: Taking;
  readonly site: string | null;
};

/** A figure for another web page: living or frozen, with options of its own, seen as it will be there. */
export function ForWeb({ spec, set, taking, site }: Props) {
  const { lang } = spec;
  const say = takeWords[lang].web;
  const [kind, setKind] = useState<Kind>(site === null ? 'frozen' : 'living');
  const [width, setWidth] = useState<Width>('column');
  // Most pages are light whatever their reader prefers, and a dark figure in one is a hole.
  const [chosen, setChosen] = useState<Chosen>({ ...spec, theme: spec.theme === 'auto' ? 'light' : spec.theme });
  // Read as any address is: what stands in the code is what the other page will show.
  const other = useMemo(() => {
    const { lang: language, theme, source, title, height } = chosen;
    return parse(toQuery({ ...spec, view: 'chart', lang: language, theme, source, title, height })).spec;
  }, [spec, chosen]);
  const finding = useMemo(() => describe({ ...other, title: null }, set).title, [other, set]);
  const scenes = useMemo(
    () => widthNames.flatMap((name) => drawn(set, other, { width: widths[name], height: other.height }) ?? []),
    [set, other],
  );
  const scene = scenes[widthNames.indexOf(width)];
  const whole = scenes.at(-1);
  if (!scene || !whole) return null;
  const figure = { spec: other, notes: [], set, scene: whole };
  return (
    <>
      <Segmented<Kind>
        name="take-kind"
        legend={say.kind}
        options={kinds}
        labels={say.kinds}
        value={kind}
        onChange={setKind}
      />
      <p>
        {kind === 'living' && site === null ? say.nowhere : say.about[kind]}{' '}
        {kind === 'living' && site !== null && isScenarioChart(spec.chart) && say.scenarioWeight}
      </p>
      <WebOptions chosen={chosen} onChange={setChosen} finding={finding} drawnHeight={scene.height} lang={lang} />
      <Segmented<Width>
        name="take-width"
        legend={say.width}
        options={widthNames}
        labels={say.widths}
        value={width}
        onChange={setWidth}
      />
      <Preview scene={scene} theme={other.theme} lang={lang} />
      {kind === 'frozen' && (
        <div className="take-row">
          <button type="button" className="button take-first" onClick={() => taking.download(figure, 'html')}>
            {say.getFrozen}
          </button>
        </div>
      )}
      {kind === 'living' && site !== null && (
        <Codes figure={figure} shapes={scenes} site={site} lang={lang} taking={taking} />
      )}
    </>
  );
}
