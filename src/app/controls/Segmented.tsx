import type { ReactNode } from 'react';

type Props<T extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** What belongs to the choice, below it. */
  readonly children?: ReactNode;
};

/** One choice among a few, side by side: native radio buttons, so that arrows, labels and forms work as everywhere. */
export function Segmented<T extends string>({ name, legend, options, labels, value, onChange, children }: Props<T>) {
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      <div className={options.length > 3 ? 'segmented segmented-square' : 'segmented'}>
        {options.map((option) => (
          <label key={option} className="segment">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{labels[option]}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
