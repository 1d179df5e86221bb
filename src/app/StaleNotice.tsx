import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { explainFailure } from '../controls/states/explainFailure';
import { Missed } from '../controls/states/Missed';
import type { AnswerError } from '../data/answerError';
import { useStale } from '../data/storedAnswers';
import { languageTags, useSpeech } from '../i18n/speech';

/** Milliseconds between retries; the last value repeats. */
const pauses = [2_000, 10_000, 30_000, 60_000];

/** Reports that the page shows stored data, and from when. Retries until the server answers. */
export function StaleNotice() {
  const { words, language } = useSpeech();
  const stale = useStale();
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const [closed, setClosed] = useState(false);
  const isStale = stale.size > 0;
  const askAgain = useCallback(
    () =>
      client.refetchQueries({
        type: 'all',
        predicate: ({ queryKey: [path] }) => typeof path === 'string' && stale.has(path),
      }),
    [client, stale],
  );
  useEffect(() => {
    if (!isStale) {
      setRound(0);
      setClosed(false);
      return;
    }
    const again = () => void askAgain().then(() => setRound((before) => before + 1));
    const timer = setTimeout(again, pauses[Math.min(round, pauses.length - 1)]);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [isStale, round, askAgain]);
  const oldest = [...stale.values()].sort((one, other) => one.at - other.at)[0];
  if (!oldest || closed) return null;
  const when = new Intl.DateTimeFormat(languageTags[language], { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Missed
      text={words.missed.stale(when.format(oldest.at), reasonOf(oldest.error, words))}
      onRetry={() => void askAgain()}
      onClose={() => setClosed(true)}
    />
  );
}

function reasonOf(error: AnswerError, words: ReturnType<typeof useSpeech>['words']): string {
  const { title } = explainFailure(error, words.gate);
  const { failure, path } = error;
  return failure.kind === 'wrong-shape' ? words.missed.wrongField(title, path, failure.field) : title;
}
