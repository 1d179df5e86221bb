import * as v from 'valibot';

/** How a request reaches the statistics server: `fetch`, or the stand-in server in the page. */
export type Send = (request: Request) => Promise<Response>;

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

export type Client = {
  /** Asks for `path` and returns the answer once it has the promised shape. Throws `AnswerError`; an abort passes through. */
  get<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    signal?: AbortSignal,
  ): Promise<v.InferOutput<Schema>>;
};

/** Milliseconds after which an answer is no longer waited for. */
const patience = 20_000;

/** `baseUrl` is the server's address without a slash at its end; paths begin with one. */
export function createClient(send: Send, baseUrl: string, timeout = patience): Client {
  return {
    async get(path, schema, signal) {
      const body = await inTime(path, timeout, signal, (limited) => ask(send, baseUrl, path, limited));
      const result = v.safeParse(schema, body, { abortEarly: true });
      if (result.success) return result.output;
      const [issue] = result.issues;
      throw new AnswerError(path, {
        kind: 'wrong-shape',
        field: v.getDotPath(issue) ?? '.',
        expected: issue.message,
      });
    },
  };
}

/** Gives up after `timeout`, whether or not what is being done takes notice of its signal. */
async function inTime<Result>(
  path: string,
  timeout: number,
  signal: AbortSignal | undefined,
  doing: (limited: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const limited = new AbortController();
  const abort = () => limited.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AnswerError(path, { kind: 'timeout' }));
      limited.abort();
    }, timeout);
  });
  try {
    return await Promise.race([doing(limited.signal), late]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Whether asking again may help: the network or the server failed, not the question. */
export function mayPass(error: unknown): boolean {
  const failure = error instanceof AnswerError ? error.failure : null;
  return failure?.kind === 'unreachable' || (failure?.kind === 'status' && failure.status >= 500);
}

async function ask(send: Send, baseUrl: string, path: string, signal?: AbortSignal): Promise<unknown> {
  const request = new Request(baseUrl + path, { headers: { accept: 'application/json' }, signal: signal ?? null });
  const response = await send(request).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw new AnswerError(path, { kind: 'unreachable' });
  });
  if (!response.ok) throw new AnswerError(path, { kind: 'status', status: response.status });
  try {
    return await response.json();
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new AnswerError(path, { kind: 'wrong-shape', field: '.', expected: 'JSON' });
  }
}
