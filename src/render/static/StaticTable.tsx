import { tableOf } from '../../locale/table.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';

/** The figure as a table, and what was said in sentences below it. */
export function StaticTable({ spec, set }: { readonly spec: ChartSpec; readonly set: SeriesSet }) {
  const table = tableOf(spec, set);
  return (
    <>
      {/* The frame scrolls, so the keyboard must be able to reach it. */}
      <div className="scroll" role="region" tabIndex={0} aria-labelledby="caption">
        <table>
          <caption id="caption">
            <span>{table.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.rowLabel}</th>
              {table.columns.map(({ id, name, unit }) => (
                <th key={id} scope="col" className={unit === '' ? undefined : 'n'}>
                  {name} {unit !== '' && <span>{unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, head, cells }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map(({ text, missing, numeric }, index) => (
                  <td key={table.columns[index]?.id} className={missing ? 'm' : numeric ? 'n' : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.said.length > 0 && (
        <>
          <h2>{figureWords[spec.lang].reading.said}</h2>
          <ul>
            {table.said.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
