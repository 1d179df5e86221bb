import type { ReactNode } from 'react';
import { Button } from '../elements/Button';

type Props = {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** A button with an icon; its name shows on hover and is read by screen readers. */
export function Tool({ label, disabled = false, onClick, children }: Props) {
  return (
    <Button
      look="quiet"
      icon
      aria-label={label}
      title={label}
      // Not `disabled`: the button would lose the focus when its own press disables it.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </Button>
  );
}
