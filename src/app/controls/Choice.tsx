import { memo, useId } from 'react';

type Option<T extends string> = { readonly value: T; readonly label: string };

type Props<T extends string> = {
  readonly label: string;
  /** Options, or groups of them under a name. */
  readonly groups: readonly { readonly label: string | null; readonly options: readonly Option<T>[] }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

function List<T extends string>({ label, groups, value, onChange }: Props<T>) {
  const id = useId();
  const items = (options: readonly Option<T>[]) =>
    options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {groups.map((group) =>
          group.label === null ? (
            items(group.options)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {items(group.options)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

/** One choice among many, as the browser's own list. Not drawn again while nothing of it changes. */
export const Choice = memo(List) as typeof List;
