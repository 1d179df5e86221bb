import { type ReactNode, Suspense, useState } from 'react';
import { Button, type ButtonLook } from '../controls/elements/Button';
import { Boundary } from '../controls/states/Boundary';
import { Missed } from '../controls/states/Missed';
import { useSpeech } from '../i18n/speech';

type PickerProps = {
  name: string;
  look: ButtonLook;
  /** The content of the button. */
  label: ReactNode;
  disabled?: boolean;
  /** The picker, with a button of its own. Its code is loaded with the first click. */
  children: ReactNode;
};

/** A button that opens a picker. It stays until the picker is loaded, with a message if that fails. */
export function Picker({ name, look, label, disabled = false, children }: PickerProps) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const button = (
    <Button look={look} aria-haspopup="dialog" disabled={disabled} onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
  if (!isOpen || disabled) return button;
  return (
    <Boundary
      fallback={(_error, retry) => (
        <>
          {button}
          <Missed text={words.missed.part(name)} onRetry={retry} onClose={() => setOpen(false)} />
        </>
      )}
    >
      <Suspense fallback={button}>{children}</Suspense>
    </Boundary>
  );
}
