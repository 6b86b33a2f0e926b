import { memo } from 'react';
import { words } from '../../locale/words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { ChartId } from '../../spec/vocabulary.ts';
import { address } from '../address.ts';
import { withChart } from '../change-spec.ts';
import { Options } from './Segmented.tsx';

/** The kinds of figure by what one wants to know; the map has a tab of its own above the figure. */
const groups = {
  compare: ['trend', 'multiples', 'ranking', 'bump', 'slope', 'scatter'],
  inside: ['composition'],
  said: ['claims', 'hedgehog', 'sources'],
  owners: ['shares', 'presence', 'market', 'fleet'],
  scenarios: ['fan', 'waterfall', 'tornado', 'compare', 'backtest'],
} as const satisfies Record<string, readonly ChartId[]>;

const choose = (chart: ChartId) => address.change((spec) => withChart(spec, chart));

/** The kind of figure: radio buttons in one group, told apart by what they answer. */
export const FigureKind = memo(function FigureKind({ chart, lang }: Pick<ChartSpec, 'chart' | 'lang'>) {
  const say = words[lang].page.controls;
  return (
    <fieldset className="control">
      <legend>{say.chart}</legend>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <div key={group} className="kinds">
          <p className="kinds-heading">{say.kinds[group]}</p>
          <Options<ChartId> name="chart" options={groups[group]} labels={say.charts} value={chart} onChange={choose} />
        </div>
      ))}
    </fieldset>
  );
});
