import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type SyntheticEvent } from 'react';
import { dataWords } from '../../locale/data-words.ts';
import type { CoverageRow } from '../../escale.ts';
import type { Language, MeasureId, Theme } from '../../spec/vocabulary.ts';
import { kindOf, sayCell, type Column } from './cells.ts';
import { ensureStop, moveInGrid } from './grid-keys.ts';
import { useGrowing } from './useGrowing.ts';
import { figureLink } from './view.ts';

export type MatrixGroup = { readonly id: string; readonly name: string; readonly rows: readonly CoverageRow[] };

type Props = {
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly Column[];
  /** Rows that pass the filters; the others stay in the page, out of sight, so that filtering draws nothing again. */
  readonly visible: ReadonlySet<string>;
  readonly lastCounted: number | null;
  readonly measure: MeasureId;
  readonly lang: Language;
  readonly theme: Theme;
};

/** Ports by years as a grid with one tab stop; what the cell pointed at or focused says stands below. */
export const Matrix = memo(function Matrix({ groups, columns, visible, lastCounted, measure, lang, theme }: Props) {
  const say = dataWords[lang].coverage;
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [read, setRead] = useState('');
  const keysId = useId();
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const drawn = useGrowing(rows);
  const ready = new Set(rows.slice(0, drawn));
  useEffect(() => ensureStop(table.current));
  // The latest counts come into sight first.
  useLayoutEffect(() => showYear(frame.current, lastCounted), [lastCounted, columns]);
  const reads = ({ target }: SyntheticEvent) => {
    const cell = (target as Element).closest('td');
    const text = (cell?.querySelector('a') ?? cell)?.getAttribute('aria-label');
    if (text) setRead(text);
  };
  return (
    <div className="matrix">
      <div className="matrix-scroll" ref={frame} onPointerOver={reads} onFocus={reads}>
        <table
          ref={table}
          // A grid is a table one walks through with the arrow keys; the rule takes it for a plain table.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-labelledby="coverage-heading"
          aria-describedby={keysId}
          aria-readonly="true"
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey || !moveInGrid(event.currentTarget, event.key)) return;
            event.preventDefault();
          }}
        >
          <thead>
            <tr>
              <th scope="col">{say.port}</th>
              {columns.map(({ from, to }) => (
                <th key={from} scope="col" data-year={from}>
                  {from === to ? (
                    <span className="upright">{from}</span>
                  ) : (
                    <>
                      <span aria-hidden="true">…</span>
                      <span className="unseen">{say.gap(from, to)}</span>
                    </>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groups
            .filter((group) => group.rows.some((row) => ready.has(row)))
            .map((group) => (
              <tbody key={group.id} hidden={!group.rows.some((row) => visible.has(row.port))}>
                <tr className="matrix-group">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    <span>{group.name}</span>
                  </th>
                </tr>
                {group.rows
                  .filter((row) => ready.has(row))
                  .map((row) => (
                    <tr key={row.port} data-port={row.port} hidden={!visible.has(row.port)}>
                      <th scope="row">{row.label[lang]}</th>
                      <Cells row={row} columns={columns} measure={measure} lang={lang} theme={theme} />
                    </tr>
                  ))}
              </tbody>
            ))}
        </table>
      </div>
      {/* Whoever listens has heard it with the cell. */}
      <p className="matrix-reading" aria-hidden="true">
        {read === '' ? say.rest : read}
      </p>
      <p className="keys" id={keysId}>
        {say.keys}
      </p>
    </div>
  );
});

type CellsProps = Pick<Props, 'columns' | 'measure' | 'lang' | 'theme'> & { readonly row: CoverageRow };

/** The cells of a row. What is in print is a link to its figure; where nothing is, there is nothing to open, but the cell says so. */
const Cells = memo(function Cells({ row, columns, measure, lang, theme }: CellsProps) {
  const say = dataWords[lang].coverage;
  const byYear = new Map(row.cells.map((cell) => [cell.year, cell]));
  return columns.map(({ from, to }) => {
    const cell = byYear.get(from);
    if (!cell) {
      const year = from === to ? String(from) : say.gap(from, to);
      return <td key={from} tabIndex={-1} aria-label={say.cell(row.label[lang], year, say.nothing)} />;
    }
    return (
      <td key={from}>
        <a
          className={`mark mark-${kindOf(cell)}`}
          href={figureLink({ lang, theme }, row.port, from, measure, 'sources')}
          tabIndex={-1}
          aria-label={sayCell(row, cell, lang)}
        />
      </td>
    );
  });
});

function showYear(frame: HTMLElement | null, year: number | null): void {
  const head = frame?.querySelector<HTMLElement>(`[data-year="${year}"]`);
  if (!frame || !head) return;
  frame.scrollLeft = Math.max(0, head.offsetLeft + head.offsetWidth - frame.clientWidth);
}
