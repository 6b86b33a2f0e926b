import { useId, type ReactNode } from 'react';

/** The filters of a section, in a row that wraps. */
export function Filters({ children }: { readonly children: ReactNode }) {
  return <div className="filters">{children}</div>;
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  /** What can be chosen besides everything. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** The word for everything; without it something is always chosen. */
  readonly all?: string;
  readonly onChange: (value: string) => void;
};

/** One choice among many, in the browser's own list. A value that is not among them counts as everything. */
export function Select({ label, value, options, all, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={options.some((option) => option.id === value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type SearchProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field to type a name into. */
export function Search({ label, hint, value, onChange }: SearchProps) {
  const id = useId();
  return (
    <div className="filter filter-wide">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
