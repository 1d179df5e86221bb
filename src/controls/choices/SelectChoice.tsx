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
