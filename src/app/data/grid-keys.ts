const rowSelector = 'tbody:not([hidden]) tr[data-port]:not([hidden])';

/**
 * Moves the focus of a grid as a key says and returns whether the key meant anything: arrows to the cell beside, Home and End to the ends
 * of the row, Page Up and Page Down ten rows on. The cell that has the focus is the grid's one tab stop.
 */
export function moveInGrid(table: HTMLTableElement, key: string): boolean {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    PageUp: [-10, 0],
    PageDown: [10, 0],
    Home: [0, Number.NEGATIVE_INFINITY],
    End: [0, Number.POSITIVE_INFINITY],
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const here = document.activeElement?.closest('td');
  if (!step || !here || !table.contains(here)) return false;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>(rowSelector)];
  const row = rows.findIndex((one) => one.contains(here));
  const [down, across] = step;
  const to = rows[within(row + down, rows.length)];
  // The first cell of a row is its heading.
  const cells = to ? [...to.querySelectorAll('td')] : [];
  const cell = cells[within(here.cellIndex - 1 + across, cells.length)];
  if (cell) focusOn(table, cell);
  return true;
}

/** Sees to it that one visible cell of the grid, and one only, can be reached with the tab key. */
export function ensureStop(table: HTMLTableElement | null): void {
  if (!table || table.querySelector(`${rowSelector} [tabindex="0"]`)) return;
  const first = table.querySelector(`${rowSelector} td`);
  if (first) setStop(table, first);
}

function focusOn(table: HTMLTableElement, cell: Element): void {
  setStop(table, cell).focus();
}

function setStop(table: HTMLTableElement, cell: Element): HTMLElement {
  for (const stop of table.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
  const stop = cell.querySelector<HTMLElement>('a') ?? (cell as HTMLElement);
  stop.setAttribute('tabindex', '0');
  return stop;
}

function within(index: number, length: number): number {
  return Math.min(length - 1, Math.max(0, index));
}
