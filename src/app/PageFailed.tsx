import { Button } from '../controls/elements/Button';
import { Note } from '../controls/states/Gate';
import { CodeMissing } from '../data/lazyModule';
import { useSpeech } from '../i18n/speech';

/** Replaces a page that could not be shown. The tabs above it still work. */
export function PageFailed({ error, retry }: { error: Error; retry: () => void }) {
  const { words } = useSpeech();
  const missing = error instanceof CodeMissing;
  return (
    <main id="content" style={{ padding: 32 }}>
      <Note
        heading="h1"
        title={missing ? words.missed.page : words.app.crashed}
        text={missing ? words.missed.wayOut : words.app.crashedWayOut}
        onRetry={retry}
      >
        <Button onClick={() => window.location.reload()}>{words.app.reload}</Button>
      </Note>
    </main>
  );
}
