import { useId, type KeyboardEvent } from 'react';
import { words } from '../locale/words.ts';
import { describe, tableOf } from '../picture.ts';
import type { SeriesSet } from '../series/series-set.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { usePrinting } from './usePrinting.ts';
import type { Asked } from './Why.tsx';

type Props = {
  readonly set: SeriesSet;
  readonly spec: ChartSpec;
  readonly onToggle: () => void;
  readonly onWhy: (asked: Asked) => void;
  /** Where a page has several figures: the name of this one. */
  readonly id?: string;
};

/** The figure as a table: the same numbers, a row a year, and in words why a cell has none. */
export function TableView({ set, spec, onToggle, onWhy, id = 'reading' }: Props) {
  const say = words[spec.lang].page;
  const table = tableOf(spec, set);
  const { title, subtitle } = describe(spec, set);
  const spans = spansOf(table.columns.length, usePrinting());
  const captionId = useId();
  const keysId = useId();
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 't') return;
    event.preventDefault();
    onToggle();
  };
  return (
    <div className="table-view">
      {/* The frame scrolls, so the keyboard must be able to reach it. */}
      <div
        className="table-scroll"
        data-reading
        id={id}
        role="region"
        tabIndex={0}
        aria-labelledby={captionId}
        aria-describedby={keysId}
        onKeyDown={press}
      >
        {spans.map(({ from, to }) => (
          <table key={from}>
            <caption id={from === 0 ? captionId : undefined}>
              <span className="table-title">{title}</span> <span className="table-subtitle">{subtitle}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{table.rowLabel}</th>
                {table.columns.slice(from, to).map((column) => (
                  <th key={column.id} scope="col" className={column.unit === '' ? 'words' : undefined}>
                    {column.name} {column.unit !== '' && <span className="unit">{column.unit}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{row.head}</th>
                  {row.cells.slice(from, to).map((cell, index) => (
                    <td
                      key={table.columns[from + index]?.id}
                      className={cell.missing ? 'missing' : cell.numeric ? undefined : 'words'}
                    >
                      {cell.asks ? (
                        <button
                          type="button"
                          className="cell-why"
                          title={say.why.open}
                          onClick={() => cell.asks && onWhy(cell.asks)}
                        >
                          {cell.text}
                        </button>
                      ) : (
                        cell.text
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="unseen" id={keysId}>
        {say.figure.tableKeys}
      </p>
      {table.said.length > 0 && (
        <>
          <h3>{say.figure.said}</h3>
          <ul className="said">
            {table.said.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p className="source-line">{describe(spec, set).sourceLine}</p>
    </div>
  );
}

/** How many columns stand beside each other on a sheet of paper. */
const onPaper = 6;

/** A screen scrolls sideways, paper does not: there a wide table goes on below, its first column repeated. */
function spansOf(count: number, printing: boolean): { from: number; to: number }[] {
  const each = printing ? onPaper : Math.max(1, count);
  return Array.from({ length: Math.max(1, Math.ceil(count / each)) }, (_, index) => ({
    from: index * each,
    to: (index + 1) * each,
  }));
}
