/** Why there is no usable answer. */
export type Failure =
  | { kind: 'unreachable' }
  /** Nothing came within the time that was given. */
  | { kind: 'timeout' }
  | { kind: 'status'; status: number }
  /** `field` is the dotted path of the first field that is not as promised. */
  | { kind: 'wrong-shape'; field: string; expected: string };

export class AnswerError extends Error {
  readonly failure: Failure;
  /** Path asked for, below the server's address. */
  readonly path: string;

  constructor(path: string, failure: Failure) {
    super(
      `${path}: ${failure.kind === 'wrong-shape' ? `${failure.field} ${failure.expected}` : failure.kind === 'status' ? `status ${failure.status}` : failure.kind}`,
    );
    this.name = 'AnswerError';
    this.failure = failure;
    this.path = path;
  }
}
