import { useId, type ReactNode } from 'react';

export type Column = { readonly id: string; readonly name: string; readonly isText?: boolean };
export type TableRow = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] };

type Props = {
  readonly caption: string;
  /** Whether a heading above says the same. */
  readonly isTitled?: boolean;
  /** The first is that of the row's own name. */
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
};

/** A table that scrolls to the side where it is wider than the page, by keyboard too. */
export function Table({ caption, isTitled = false, columns, rows }: Props) {
  const captionId = useId();
  return (
    <div className="table-scroll model-table" role="region" tabIndex={0} aria-labelledby={captionId}>
      <table>
        <caption id={captionId} className={isTitled ? 'unseen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, name, isText }) => (
              <th key={id} scope="col" className={isText ? 'words' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.id} className={columns[index + 1]?.isText ? 'words' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
