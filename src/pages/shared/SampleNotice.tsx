import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { storedText, storeText } from '../../storage/storedText';
import classes from './Notices.module.css';

/** Where the browser remembers whether the reader has put the note aside. */
const place = 'sample-note-read';

/** Says that data are simulated: in full until it has been read, in a word from then on, and in full again when asked. What can be done about it stands beside it. */
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
      <UnstyledButton
        className={classes.turn}
        aria-expanded={!read}
        aria-controls={read ? undefined : text}
        onClick={turn}
      >
        {read ? words.notice.sampleMore : words.notice.dismiss}
      </UnstyledButton>
      {children}
    </div>
  );
}
