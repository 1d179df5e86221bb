import type { ComponentProps, ReactNode } from 'react';
import classes from './Check.module.css';

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'onChange' | 'color'> & {
  /** Its own colour, that of a region on the page. */
  colour?: string;
  onChange: (checked: boolean) => void;
  /** Its words; without any, `aria-label` names it. */
  children?: ReactNode;
};

/** A box to tick. */
export function Check({ colour, onChange, children, ...rest }: Props) {
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        style={colour === undefined ? undefined : { accentColor: colour }}
        onChange={(event) => onChange(event.currentTarget.checked)}
        {...rest}
      />
      {children}
    </label>
  );
}
