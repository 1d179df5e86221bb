import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../controls/elements/Button';
import { useSpeech } from '../../i18n/speech';
import { storedText, storeText } from '../../storage/storedText';
import classes from './Notices.module.css';

/** Storage key: whether the reader has closed the note. */
const place = 'sample-note-read';

/**
 * Says that data are simulated: in full until closed, then in one word, and in full again on request. `children` are
 * the possible actions.
 */
export function SampleNotice({ children }: { children: ReactNode }) {
  const { words } = useSpeech();
  const text = useId();
  const [read, setRead] = useState(() => storedText(place) === 'yes');
  const turn = () => {
    storeText(place, read ? 'no' : 'yes');
    setRead(!read);
  };
  return (
    <div role="note" className={classes.sample} data-folded={read || undefined}>
      {read ? <b>{words.notice.sampleShort}</b> : <span id={text}>{words.notice.sample}</span>}
      <Button
        look="link"
        className={classes.turn}
        aria-expanded={!read}
        aria-controls={read ? undefined : text}
        onClick={turn}
      >
        {read ? words.notice.sampleMore : words.notice.dismiss}
      </Button>
      {children}
    </div>
  );
}
