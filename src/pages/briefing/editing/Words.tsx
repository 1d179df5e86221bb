import { useId } from 'react';
import classes from './BlockRow.module.css';
import { useTyped } from './useTyped';

type Props = { label: string; text: string; onText: (text: string) => void };

/** A one-line field without data numbers. */
export function Words({ label, text, onText }: Props) {
  const { field } = useTyped(text, onText);
  const id = useId();
  return (
    <div className={classes.words}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="text" {...field} />
    </div>
  );
}
