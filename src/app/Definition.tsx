import { words } from '../locale/words.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { calendars, measureIds } from '../spec/vocabulary.ts';
import { address } from './address.ts';
import { withMeasure } from './change-spec.ts';
import { Segmented } from './controls/Segmented.tsx';

/** The definition in force as a chip that opens the converter: what is counted, in whose year, the rule and how far it may be off. */
export function Definition({ spec, chip }: { readonly spec: ChartSpec; readonly chip: string }) {
  const say = words[spec.lang].page;
  const change = (part: Partial<ChartSpec>) => address.commit({ ...spec, ...part });
  return (
    <details className="definition-chip">
      <summary>
        <span className="chip-text">{chip}</span> <span className="quiet">{say.convert.open}</span>
      </summary>
      <div className="converter">
        <Segmented
          name="definition-measure"
          legend={say.controls.measure}
          options={measureIds}
          labels={say.controls.measures}
          value={spec.measure}
          onChange={(measure) => address.commit(withMeasure(spec, measure))}
        />
        <p>{say.convert.rule[spec.measure]}</p>
        <Segmented
          name="definition-calendar"
          legend={say.controls.calendar}
          options={calendars}
          labels={say.controls.calendars}
          value={spec.calendar}
          onChange={(calendar) => change({ calendar })}
        />
        {spec.calendar === 'civil' && <p>{say.convert.civil}</p>}
      </div>
    </details>
  );
}
