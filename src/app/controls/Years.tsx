import { memo, useCallback, useId } from 'react';
import { words } from '../../locale/words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { isScenarioChart } from '../../spec/vocabulary.ts';
import { address } from '../address.ts';
import { isOfOneYear } from '../../spec/chart-years.ts';
import { withYears } from '../change-spec.ts';
import { yearReach, yearShown } from '../year-reach.ts';

/** The years as fields, for those who would rather not drag: the first and the last, or the one a figure of one year shows. */
export function Years({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet | null }) {
  const say = words[spec.lang].page;
  const id = useId();
  const known = yearReach(set) ?? { from: set?.from ?? 2000, to: set?.to ?? 2025 };
  // A figure of scenarios opens on some of the years it could show.
  const opening = set && isScenarioChart(spec.chart) ? { from: set.from, to: set.to } : known;
  const chosen = spec.time ?? opening;
  const first = Math.min(known.from, chosen.from);
  // Years to come are offered as far as somebody said something about them.
  const last = Math.max(known.to, chosen.to, set?.saidUntil ?? known.to);
  const choose = useCallback(
    (from: number, to: number) =>
      address.change((now) =>
        from === known.from && to === known.to && from < to && !isScenarioChart(now.chart)
          ? { ...now, time: null }
          : withYears(now, from, to),
      ),
    [known.from, known.to],
  );
  const chooseYear = useCallback((year: number) => choose(year, year), [choose]);
  const chooseFirst = useCallback((from: number) => choose(from, chosen.to), [choose, chosen.to]);
  const chooseLast = useCallback((to: number) => choose(chosen.from, to), [choose, chosen.from]);
  if (isOfOneYear(spec.chart)) {
    const of = set ? yearShown(set) : undefined;
    const shown = spec.time?.from === spec.time?.to ? (spec.time?.to ?? of) : of;
    return (
      <fieldset className="control">
        <legend>{say.controls.years}</legend>
        <div className="range">
          <Year
            id={`${id}-year`}
            label={say.time.year}
            value={shown ?? last}
            from={first}
            to={last}
            onChange={chooseYear}
          />
        </div>
      </fieldset>
    );
  }
  return (
    <fieldset className="control">
      <legend>{say.controls.years}</legend>
      <div className="range">
        <Year
          id={`${id}-from`}
          label={say.controls.from}
          value={chosen.from}
          from={first}
          to={chosen.to}
          onChange={chooseFirst}
        />
        <Year
          id={`${id}-to`}
          label={say.controls.to}
          value={chosen.to}
          from={chosen.from}
          to={last}
          onChange={chooseLast}
        />
      </div>
      {spec.time !== null && (
        <button type="button" className="link-button" onClick={() => address.commit({ ...spec, time: null })}>
          {isScenarioChart(spec.chart) ? say.controls.openingYears : say.controls.allYears}
        </button>
      )}
    </fieldset>
  );
}

type YearProps = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (year: number) => void;
};

const Year = memo(function Year({ id, label, value, from, to, onChange }: YearProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {Array.from({ length: to - from + 1 }, (_, index) => (
          <option key={from + index} value={from + index}>
            {from + index}
          </option>
        ))}
      </select>
    </>
  );
});
