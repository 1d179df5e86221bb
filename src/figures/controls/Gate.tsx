import { Button, Skeleton } from '@mantine/core';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Skeleton.css';
import { type ReactNode, useEffect, useState } from 'react';
import type { DomainData } from '../../data/domainData';
import type { DomainState } from '../../data/useDomain';
import { useSpeech } from '../../i18n/speech';
import { explainFailure } from './explainFailure';
import classes from './Gate.module.css';

/** After so many milliseconds without an answer the reader is told that the server is slow, and then what happens next. */
const patience = { slow: 1500, verySlow: 8000 };

/** Shows its children once the theme's data are there, and until then, or if they never come, a calm word about it. */
export function Gate({ domain, children }: { domain: DomainState; children: (data: DomainData) => ReactNode }) {
  const { words } = useSpeech();
  if (domain.state === 'pending') return <Waiting />;
  if (domain.state === 'failed') return <Failed error={domain.error} retry={domain.retry} />;
  if (domain.data.indicators.indicators.length === 0) {
    return <Note title={words.gate.empty} text={words.gate.emptyWayOut} />;
  }
  return children(domain.data);
}

/** A calm box in the place of figures, with a way on where there is one. */
export function Note(props: {
  title: string;
  text: string;
  /** `h1` where the note is all there is on the page. */
  heading?: 'h1' | 'h2';
  children?: ReactNode;
}) {
  const { title, text, heading: Heading = 'h2', children } = props;
  return (
    <div className={classes.note} role="status">
      <Heading>{title}</Heading>
      <p>{text}</p>
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

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const { words } = useSpeech();
  const { title, text } = explainFailure(error, words.gate);
  return (
    <Note title={title} text={text}>
      <Button onClick={retry}>{words.gate.retry}</Button>
    </Note>
  );
}
