import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech';
import { Button } from '../elements/Button';
import classes from './Missed.module.css';

type Props = {
  text: string;
  /** `null` where a retry makes no sense. */
  onRetry: (() => void) | null;
  /** Replaces the usual text of the retry button. */
  retryText?: string;
  onClose: () => void;
};

/** Reports that something failed to load. It loads no code itself, which could be missing too. */
export function Missed({ text, onRetry, retryText, onClose }: Props) {
  const { words } = useSpeech();
  return (
    <div role="alert" className={classes.bar}>
      {text}
      {onRetry && <Button onClick={onRetry}>{retryText ?? words.gate.retry}</Button>}
      <Button onClick={onClose}>{words.missed.close}</Button>
    </div>
  );
}

/** Stacks several messages, which would otherwise cover each other. */
export function MissedStack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
