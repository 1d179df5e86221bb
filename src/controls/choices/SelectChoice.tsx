import { type ReactNode, useId } from 'react';
import classes from './SelectChoice.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `heading`: the choice is the subject of the section. */
  look?: 'plain' | 'heading';
  /** True while the choice narrows the rows. */
  narrows?: boolean;
  /** The options. */
  children: ReactNode;
};

/** A choice of one among many, with the browser's own list, which works as usual on phones and by keyboard. */
export function Choice({ label, value, onChange, look = 'plain', narrows = false, children }: Props) {
  const id = useId();
  return (
    <span className={classes.choice} data-look={look}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <select
        id={id}
        className={classes.select}
        value={value}
        data-narrows={narrows || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {children}
      </select>
    </span>
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
