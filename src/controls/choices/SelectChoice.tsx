import { type ReactNode, useId } from 'react';
import classes from './SelectChoice.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `heading`: what is chosen is what the section is about. */
  look?: 'plain' | 'heading';
  /** True while something is chosen that narrows. */
  narrows?: boolean;
  /** The options. */
  children: ReactNode;
};

/** A choice of one among many, with the browser's own list: it works on phones and by keyboard as people know it. */
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
