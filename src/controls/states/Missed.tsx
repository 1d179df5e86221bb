import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech';
import classes from './Missed.module.css';

type Props = {
  text: string;
  /** `null` where there is nothing to try again. */
  onRetry: (() => void) | null;
  /** What the button for that says, where it is not to try again. */
  retryText?: string;
  onClose: () => void;
};

/** Says that something did not come. Holds no code of its own that could be missing as well. */
export function Missed({ text, onRetry, retryText, onClose }: Props) {
  const { words } = useSpeech();
  return (
    <div role="alert" className={classes.bar}>
      {text}
      {onRetry && (
        <button type="button" className={classes.button} onClick={onRetry}>
          {retryText ?? words.gate.retry}
        </button>
      )}
      <button type="button" className={classes.button} onClick={onClose}>
        {words.missed.close}
      </button>
    </div>
  );
}

/** Several of them, one above the other: each by itself stands in the same place. */
export function MissedStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
