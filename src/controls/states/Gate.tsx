import { type ReactNode, useEffect, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import { CodeMissing } from '../../data/lazyModule';
import type { Failed, Loaded } from '../../data/loaded';
import { useSpeech } from '../../i18n/speech';
import { Button } from '../elements/Button';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';
import { Skeleton } from './Skeleton';

/** Milliseconds without an answer until the page reports a slow server, and then explains what happens next. */
const patience = { slow: 1500, verySlow: 8000 };

type Props<T> = {
  loaded: Loaded<T>;
  /** Whether the data hold nothing to show; by default they always do. */
  isEmpty?: (data: T) => boolean;
  /** Empty places where the children will stand; by default those of four cards. */
  places?: ReactNode;
  children: (data: T) => ReactNode;
};

/** Shows its children once the data are there; until then, or after a failure, a calm message. */
export function Gate<T>({ loaded, isEmpty, places, children }: Props<T>) {
  const { words } = useSpeech();
  switch (loaded.state) {
    case 'loading':
      return <Waiting places={places} />;
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

/** True only if no theme at all has indicators. */
export function hasNoIndicators(themes: readonly DomainData[]): boolean {
  return themes.every(({ indicators }) => indicators.indicators.length === 0);
}

/** A calm message in place of figures, with a retry where that helps. */
export function Note(props: {
  title: string;
  text: string;
  /** `h1` where the page has no other content. */
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
      {onRetry && (
        <Button look="primary" onClick={onRetry}>
          {words.gate.retry}
        </Button>
      )}
      {children}
    </div>
  );
}

function Waiting({ places }: { places: ReactNode }) {
  const { words } = useSpeech();
  const [wait, setWait] = useState<'loading' | 'slow' | 'verySlow'>('loading');
  useEffect(() => {
    const timers = (['slow', 'verySlow'] as const).map((one) => setTimeout(() => setWait(one), patience[one]));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div aria-busy="true">
      <p role="status" className={classes.slow}>
        {words.gate[wait]}
      </p>
      {places ?? (
        <div className={classes.cards}>
          {['a', 'b', 'c', 'd'].map((key) => (
            <Skeleton key={key} className={classes.card} />
          ))}
        </div>
      )}
    </div>
  );
}

/** Explains why an answer failed. */
export function AnswerFailed({ error, retry }: Pick<Failed, 'error' | 'retry'>) {
  const { words } = useSpeech();
  return <Note {...explainFailure(error, words.gate)} onRetry={retry} />;
}

/** Replaces a drawing whose code failed to load, or whose data cannot be drawn. */
export function DrawingFailed({ error, retry }: Pick<Failed, 'error' | 'retry'>) {
  const { words } = useSpeech();
  const { drawing, wayOut, figure, figureWayOut } = words.missed;
  const isMissing = error instanceof CodeMissing;
  return <Note title={isMissing ? drawing : figure} text={isMissing ? wayOut : figureWayOut} onRetry={retry} />;
}
