import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button';
import classes from './Chip.module.css';

type Props = {
  title?: string | undefined;
  /** Colour of its dot. */
  colour?: string | undefined;
  /** Its button that removes it. */
  remove?: { label: string; onRemove: () => void };
  children: ReactNode;
};

/** Something chosen, which can be taken back. */
export function Chip({ title, colour, remove, children }: Props) {
  return (
    <span className={classes.chip} title={title} data-chip>
      {colour && (
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="5" fill={colour} />
        </svg>
      )}
      {children}
      {remove && (
        <Button
          look="bare"
          className={classes.remove}
          aria-label={remove.label}
          onClick={(event) => {
            focusAfter(event.currentTarget.closest('[data-chip]'));
            remove.onRemove();
          }}
        >
          <X size={13} aria-hidden="true" />
        </Button>
      )}
    </span>
  );
}

/** Moves the focus from a removed chip to the next one, or to the button after the last. */
function focusAfter(chip: Element | null) {
  const next = chip?.nextElementSibling;
  const button = next instanceof HTMLButtonElement ? next : next?.querySelector('button');
  button?.focus();
}
