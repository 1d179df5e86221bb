import { AnswerError } from '../../data/answerError';
import { serverFile } from '../../data/server/serverFile';
import type { Words } from '../../i18n/zh';

/** Explains a failed answer and the way out. */
export function explainFailure(error: Error, words: Words['gate']): { title: string; text: string } {
  if (!(error instanceof AnswerError)) return { title: words.unreachable, text: words.unreachableWayOut };
  const { failure, path } = error;
  if (path === serverFile) {
    return { title: words.serverFile.missed, text: words.serverFile.missedWayOut(serverFileReason(error, words)) };
  }
  switch (failure.kind) {
    case 'unreachable':
      return { title: words.unreachable, text: words.unreachableWayOut };
    case 'timeout':
      return { title: words.timeout, text: words.timeoutWayOut };
    case 'status':
      return { title: words.status(failure.status), text: words.statusWayOut };
    case 'refused':
      return { title: words.refused[failure.why], text: words.refusedWayOut[failure.why] };
    case 'wrong-shape':
      return { title: words.wrongShape, text: words.wrongShapeWayOut(path, failure.field, failure.expected) };
  }
}

/** Explains the fault of the file that names the server. */
export function serverFileReason({ failure }: AnswerError, gate: Words['gate']): string {
  const words = gate.serverFile;
  switch (failure.kind) {
    case 'unreachable':
      return words.unreachable;
    case 'timeout':
      return words.timeout;
    case 'status':
      return failure.status === 404 ? words.notThere : words.status(failure.status);
    case 'refused':
      return gate.refused[failure.why];
    case 'wrong-shape':
      return failure.field === '.' ? words.noJson : words.wrongField(failure.field, failure.expected);
  }
}
