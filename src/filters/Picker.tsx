import { type ReactNode, Suspense } from 'react';
import { Boundary } from '../controls/states/Boundary';
import { Missed } from '../controls/states/Missed';
import { useSpeech } from '../i18n/speech';

type PickerProps = { name: string; button: ReactNode; onClose: () => void; children: ReactNode };

/** Shows the plain button until the picker is loaded, and a message if it fails to load. */
export function Picker({ name, button, onClose, children }: PickerProps) {
  const { words } = useSpeech();
  return (
    <Boundary
      fallback={(_error, retry) => (
        <>
          {button}
          <Missed text={words.missed.part(name)} onRetry={retry} onClose={onClose} />
        </>
      )}
    >
      <Suspense fallback={button}>{children}</Suspense>
    </Boundary>
  );
}
