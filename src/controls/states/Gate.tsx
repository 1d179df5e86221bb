import { Button, Skeleton } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Skeleton.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { CodeMissing } from '../../data/lazyModule';
import type { Failed, Loaded } from '../../data/loaded';
import { useSpeech } from '../../i18n/speech';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';

/** After so many milliseconds without an answer the reader is told that the server is slow, and then what happens next. */
const patience = { slow: 1500, verySlow: 8000 };

type Props<T> = {
  loaded: Loaded<T>;
  /** Whether there is nothing in it to show; without it there always is something. */
  isEmpty?: (data: T) => boolean;
  children: (data: T) => ReactNode;
};

/** Shows its children once the data are there, and until then, or if they never come, a calm word about it. */
export function Gate<T>({ loaded, isEmpty, children }: Props<T>) {
  const { words } = useSpeech();
  switch (loaded.state) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <AnswerFailed {...loaded} />;
    case 'ready':
      return isEmpty?.(loaded.data) ? (
        <Note title={words.gate.empty} text={words.gate.emptyWayOut} />
      ) : (
        children(loaded.data)
      );
  }
}

/** One theme without indicators is no reason to say that there are none. */
export function hasNoIndicators(themes: readonly DomainData[]): boolean {
  return themes.every(({ indicators }) => indicators.indicators.length === 0);
}

/** A calm box in the place of figures, with a way on where there is one. */
export function Note(props: {
  title: string;
  text: string;
  /** `h1` where the note is all there is on the page. */
  heading?: 'h1' | 'h2';
  onRetry?: () => void;
  children?: ReactNode;
}) {
  const { title, text, heading: Heading = 'h2', onRetry, children } = props;
  const { words } = useSpeech();
  return (
    <div className={classes.note} role="status">
      <Heading>{title}</Heading>
      <p>{text}</p>
      {onRetry && <Button onClick={onRetry}>{words.gate.retry}</Button>}
      {children}
    </div>
  );
}

function Waiting() {
  const { words } = useSpeech();
  const [wait, setWait] = useState<'loading' | 'slow' | 'verySlow'>('loading');
  useEffect(() => {
    const timers = (['slow', 'verySlow'] as const).map((one) => setTimeout(() => setWait(one), patience[one]));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className={classes.waiting} aria-busy="true">
      <p role="status" className={classes.slow}>
        {words.gate[wait]}
      </p>
      {['a', 'b', 'c', 'd'].map((key) => (
        <Skeleton key={key} height={320} radius={14} />
      ))}
    </div>
  );
}

/** Why an answer is not there. */
export function AnswerFailed({ error, retry }: Pick<Failed, 'error' | 'retry'>) {
  const { words } = useSpeech();
  return <Note {...explainFailure(error, words.gate)} onRetry={retry} />;
}

/** In the place of a drawing whose code did not come, or that cannot be drawn from what the server said. */
export function DrawingFailed({ error, retry }: Pick<Failed, 'error' | 'retry'>) {
  const { words } = useSpeech();
  const { drawing, wayOut, figure, figureWayOut } = words.missed;
  const isMissing = error instanceof CodeMissing;
  return <Note title={isMissing ? drawing : figure} text={isMissing ? wayOut : figureWayOut} onRetry={retry} />;
}
