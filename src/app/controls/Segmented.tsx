import { memo, type ReactNode } from 'react';

type OptionsProps<T extends string> = {
  readonly name: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
};

type Props<T extends string> = OptionsProps<T> & {
  readonly legend: string;
  /** What belongs to the choice, below it. */
  readonly children?: ReactNode;
};

function Fieldset<T extends string>({ legend, children, ...options }: Props<T>) {
  return (
    <fieldset className="control">
      <legend>{legend}</legend>
      <Options {...options} />
      {children}
    </fieldset>
  );
}

function Radios<T extends string>({ name, options, labels, value, onChange }: OptionsProps<T>) {
  return (
    <div className={options.length > 3 ? 'segmented segmented-square' : 'segmented'}>
      {options.map((option) => (
        <label key={option} className="segment">
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{labels[option]}</span>
        </label>
      ))}
    </div>
  );
}

/**
 * One choice among a few, side by side: native radio buttons, so that arrows, labels and forms work as everywhere. Not drawn again while
 * nothing of it changes.
 */
export const Segmented = memo(Fieldset) as typeof Fieldset;

/** The radio buttons alone, for a choice that has its legend elsewhere. */
export const Options = memo(Radios) as typeof Radios;
