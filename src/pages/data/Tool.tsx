import type { ReactNode } from 'react';
import classes from './DataPage.module.css';

type Props = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode };

/** A small button with a sign; its name is told to those who point at it or hear it. */
export function Tool({ label, disabled = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
