import type { ReactNode } from 'react';
import classes from './DataPage.module.css';

type Props = { label: string; disabled?: boolean; onClick: () => void; children: ReactNode };

/** A small button with an icon; its name shows on hover and is read by screen readers. */
export function Tool({ label, disabled = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-label={label}
      title={label}
      // Not `disabled`: the button would lose the focus when its own press disables it.
      aria-disabled={disabled || undefined}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </button>
  );
}
