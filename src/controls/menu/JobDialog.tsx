import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { Button } from '../elements/Button';
import classes from './JobDialog.module.css';
import { type Progress, secondsLeft } from './job';

/** Progress of a long job, with a button to cancel it. */
export function JobDialog({ title, progress, onCancel }: { title: string; progress: Progress; onCancel: () => void }) {
  const { words } = useSpeech();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const { done, total, name } = progress;
  const [begun] = useState(() => performance.now());
  const left = secondsLeft(progress, (performance.now() - begun) / 1000);
  const text = name === null ? words.export.finishing : words.export.progress(done + 1, total, name);
  return (
    <dialog ref={ref} className={classes.dialog} aria-label={title} onCancel={onCancel}>
      <h2 className={classes.title}>{title}</h2>
      <progress className={classes.bar} max={total} value={done} aria-label={title} />
      <p className={classes.text} aria-live="polite">
        {text}
      </p>
      {/* Hidden from screen readers, because it changes with each step. */}
      <p className={classes.left} aria-hidden="true">
        {left === null ? '' : words.export.timeLeft(left)}
      </p>
      <Button className={classes.cancel} onClick={onCancel}>
        {words.export.cancel}
      </Button>
    </dialog>
  );
}
