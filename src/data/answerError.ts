/** Why there is no usable answer. */
export type Failure =
  | { kind: 'unreachable' }
  /** No answer within the time limit. */
  | { kind: 'timeout' }
  | { kind: 'status'; status: number }
  /** The reader is not signed in, or has no right to see the data. */
  | { kind: 'refused'; why: 'sign-in' | 'no-right' }
  /** `field` is the dotted path of the first field that breaks the contract. */
  | { kind: 'wrong-shape'; field: string; expected: string };

export class AnswerError extends Error {
  readonly failure: Failure;
  /** The requested path, below the server's address. */
  readonly path: string;

  constructor(path: string, failure: Failure) {
    super(`${path}: ${textOf(failure)}`);
    this.name = 'AnswerError';
    this.failure = failure;
    this.path = path;
  }
}

/** For consoles and logs. Readers get a message in their own language. */
export function textOf(failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return 'cannot be reached';
    case 'timeout':
      return 'does not answer in time';
    case 'status':
      return `answers with status ${failure.status}`;
    case 'refused':
      return failure.why === 'sign-in' ? 'asks to sign in' : 'is forbidden';
    case 'wrong-shape':
      return `${failure.field} ${failure.expected}`;
  }
}
