import { Button } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import { CodeMissing } from '../../data/loadable';
import { useSpeech } from '../../i18n/speech';
import { Note } from './Gate';

/** In the place of a drawing whose code did not come, or that cannot be drawn from what the server said. */
export function DrawingFailed({ error, retry }: { error: Error; retry: () => void }) {
  const { words } = useSpeech();
  const missing = error instanceof CodeMissing;
  return (
    <Note
      title={missing ? words.missed.drawing : words.missed.figure}
      text={missing ? words.missed.wayOut : words.missed.figureWayOut}
    >
      <Button onClick={retry}>{words.gate.retry}</Button>
    </Note>
  );
}
