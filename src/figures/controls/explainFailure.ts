import { AnswerError } from '../../data/answerError';
import type { Words } from '../../i18n/zh';

/** Why an answer is not to be had, in words, and the way out. */
export function explainFailure(error: Error, words: Words['gate']): { title: string; text: string } {
  const failure = error instanceof AnswerError ? error.failure : null;
  if (failure?.kind === 'status') return { title: words.status(failure.status), text: words.statusWayOut };
  if (failure?.kind === 'wrong-shape') {
    const path = error instanceof AnswerError ? error.path : '';
    return { title: words.wrongShape, text: words.wrongShapeWayOut(path, failure.field, failure.expected) };
  }
  if (failure?.kind === 'timeout') return { title: words.timeout, text: words.timeoutWayOut };
  return { title: words.unreachable, text: words.unreachableWayOut };
}
