import type { ReactNode } from 'react';
import { Labelled, Select } from '../elements/Field';
import classes from './SelectChoice.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  look?: 'plain' | 'heading';
  /** True while the choice narrows the rows. */
  narrows?: boolean;
  /** The options. */
  children: ReactNode;
};

/** A choice of one among many, behind its label. */
export function Choice({ label, value, onChange, look, narrows, children }: Props) {
  return (
    <Labelled label={label} place="before" className={look === 'heading' ? classes.heading : classes.choice}>
      {(field) => (
        <Select {...field} {...{ look, narrows, value }} onChange={(event) => onChange(event.currentTarget.value)}>
          {children}
        </Select>
      )}
    </Labelled>
  );
}

type SelectionProps<Value extends string> = Pick<Props, 'label' | 'narrows'> & {
  /** The first option, which chooses nothing. */
  absent?: string;
  options: readonly { value: Value; word: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
};

/** A choice of one or none among the options. */
export function Selection<Value extends string>(props: SelectionProps<Value>) {
  const { absent, options, value, narrows = value !== null, onChange, label } = props;
  return (
    <Choice
      label={label}
      value={value ?? ''}
      narrows={narrows}
      onChange={(text) => onChange(options.find((one) => one.value === text)?.value ?? null)}
    >
      {absent !== undefined && <option value="">{absent}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.word}
        </option>
      ))}
    </Choice>
  );
}
