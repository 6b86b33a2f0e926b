import { useState } from 'react';
import { words } from '../locale/words.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { isScenarioChart, type ChartId } from '../spec/vocabulary.ts';
import { address } from './address.ts';
import { withChart } from './change-spec.ts';
import { Options } from './controls/Segmented.tsx';

const tabs = ['chart', 'map', 'table'] as const;
type Tab = (typeof tabs)[number];
/** A scenario is of one port, and its map would be of other things. */
const withoutMap = ['chart', 'table'] as const satisfies readonly Tab[];

/** The same selection as chart, map or table; the way back from the map leads to the chart one came from. */
export function ViewTabs({ spec }: { readonly spec: ChartSpec }) {
  const say = words[spec.lang].page.controls;
  const [before, setBefore] = useState<ChartId>('trend');
  if (spec.chart !== 'map' && spec.chart !== before) setBefore(spec.chart);
  const value: Tab = spec.view === 'table' ? 'table' : spec.chart === 'map' ? 'map' : 'chart';
  const choose = (tab: Tab) => {
    if (tab === 'table') address.commit({ ...spec, view: 'table' });
    else if (tab === 'map') address.commit(withChart(spec, 'map'));
    else address.commit(spec.chart === 'map' ? withChart(spec, before) : { ...spec, view: 'chart' });
  };
  return (
    <fieldset className="tabs">
      <legend className="unseen">{say.view}</legend>
      <Options<Tab>
        name="view"
        options={isScenarioChart(spec.chart) ? withoutMap : tabs}
        labels={say.views}
        value={value}
        onChange={choose}
      />
    </fieldset>
  );
}
