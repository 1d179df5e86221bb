import * as v from 'valibot';
import { AnswerError, type Failure } from './answerError';
import type { Keep, StaleAnswers } from './storedAnswers';

/** How a request reaches the statistics server: `fetch`, or the stand-in server in the page. */
export type Send = (request: Request) => Promise<Response>;

export type Client = {
  /**
   * Requests `path` and returns the answer if it keeps the contract. Without one it returns the last valid answer stored in the
   * browser and marks the path as stale. Where the server refuses, all stored answers are removed and none is returned. Throws
   * `AnswerError`; an abort passes through.
   */
  get<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    signal?: AbortSignal,
  ): Promise<v.InferOutput<Schema>>;
};

/** Time limit of a request, in milliseconds. */
const patience = 20_000;

type Options = {
  /** Milliseconds. */
  timeout?: number;
  fallback?: { keep: Keep; stale: StaleAnswers };
};

/** `baseUrl` is the server's address without a slash at its end; paths begin with one. */
export function createClient(send: Send, baseUrl: string, { timeout = patience, fallback }: Options = {}): Client {
  /** Whether a gateway redirects readers who are not signed in. The target often cannot be read, so the redirect itself is checked. */
  const isSentAway = (path: string, signal?: AbortSignal) =>
    inTime(path, timeout, signal, (limited) =>
      send(new Request(baseUrl + path, { redirect: 'manual', signal: limited })),
    ).then(
      ({ type }) => type === 'opaqueredirect',
      () => false,
    );
  return {
    async get(path, schema, signal) {
      try {
        const body = await inTime(path, timeout, signal, (limited) => ask(send, baseUrl, path, limited));
        const answer = read(path, schema, body);
        fallback?.keep.write(path, { body, at: Date.now() });
        fallback?.stale.mark(path, null);
        return answer;
      } catch (error) {
        if (!fallback || !(error instanceof AnswerError)) throw error;
        const { keep, stale } = fallback;
        const isAway = error.failure.kind === 'unreachable' && (await isSentAway(path, signal));
        const fault = isAway ? new AnswerError(path, signIn) : error;
        if (fault.failure.kind === 'refused') {
          keep.clear();
          stale.mark(path, null);
          throw fault;
        }
        const before = await keep.read(path);
        const { success, output } = v.safeParse(schema, before?.body);
        if (!before || !success) throw fault;
        stale.mark(path, { at: before.at, error: fault });
        return output;
      }
    },
  };
}

const signIn: Failure = { kind: 'refused', why: 'sign-in' };

function read<Schema extends v.GenericSchema>(path: string, schema: Schema, body: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, body, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new AnswerError(path, { kind: 'wrong-shape', field: v.getDotPath(issue) ?? '.', expected: issue.message });
}

/** Gives up after `timeout`, even if the work ignores its signal. */
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

/** Whether a retry may help: the network or the server failed, not the request. */
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
  const { ok, status, redirected, headers } = response;
  if (status === 401) throw new AnswerError(path, signIn);
  if (status === 403) throw new AnswerError(path, { kind: 'refused', why: 'no-right' });
  if (!ok) throw new AnswerError(path, { kind: 'status', status });
  if (redirected && headers.get('content-type')?.startsWith('text/html')) throw new AnswerError(path, signIn);
  try {
    return await response.json();
  } catch (reason) {
    if (signal?.aborted) throw reason;
    throw new AnswerError(path, { kind: 'wrong-shape', field: '.', expected: 'JSON' });
  }
}
