/** Why there is no usable answer. */
export type Failure =
  | { kind: 'unreachable' }
  /** Nothing came within the time that was given. */
  | { kind: 'timeout' }
  | { kind: 'status'; status: number }
  /** Who asks is not signed in, or may not see it. */
  | { kind: 'refused'; why: 'sign-in' | 'no-right' }
  /** `field` is the dotted path of the first field that is not as promised. */
  | { kind: 'wrong-shape'; field: string; expected: string };

export class AnswerError extends Error {
  readonly failure: Failure;
  /** Path asked for, below the server's address. */
  readonly path: string;

  constructor(path: string, failure: Failure) {
    super(`${path}: ${textOf(failure)}`);
    this.name = 'AnswerError';
    this.failure = failure;
    this.path = path;
  }
}

/** For consoles and logs; readers are told in their own language. */
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
