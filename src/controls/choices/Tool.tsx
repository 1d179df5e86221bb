import type { ReactNode } from 'react';

type Props = {
  className: string | undefined;
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
};

/** A button with an icon; its name shows on hover and is read by screen readers. */
export function Tool({ className, label, disabled = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      title={label}
      // Not `disabled`: the button would lose the focus when its own press disables it.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {children}
    </button>
  );
}
