import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { seriesAnswerSchema } from '../../src/contract/series';
import { AnswerError } from '../../src/data/answerError';
import { createClient, type Send } from '../../src/data/client';
import { createQueries } from '../../src/data/queries';
import { type Keep, type StoredAnswer, staleAnswers } from '../../src/data/storedAnswers';
import { standInClient } from '../served';

const schema = v.object({ total: v.number() });

function clientFor(answer: () => Promise<Response>) {
  return createClient(answer, 'http://statistics.test');
}

async function failureOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AnswerError)) throw new Error('an AnswerError was expected');
  return error.failure;
}

describe('an answer of the statistics server', () => {
  test('of the promised shape is passed on', async () => {
    const client = clientFor(async () => Response.json({ total: 12 }));
    expect(await client.get('/api/total', schema)).toEqual({ total: 12 });
  });

  test('that never comes is unreachable', async () => {
    const client = clientFor(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failureOf(client.get('/api/total', schema))).toEqual({ kind: 'unreachable' });
  });

  test('that is an error names its status', async () => {
    const client = clientFor(async () => new Response('no', { status: 503 }));
    expect(await failureOf(client.get('/api/total', schema))).toEqual({ kind: 'status', status: 503 });
  });

  test('that is no JSON is of the wrong shape', async () => {
    const client = clientFor(async () => new Response('<html>'));
    expect(await failureOf(client.get('/api/total', schema))).toMatchObject({ kind: 'wrong-shape', field: '.' });
  });

  test('of the wrong shape names the field', async () => {
    const client = clientFor(async () => Response.json({ total: 'twelve' }));
    expect(await failureOf(client.get('/api/total', schema))).toMatchObject({ kind: 'wrong-shape', field: 'total' });
  });

  test('deep inside names the field with its path', async () => {
    const failure = await failureOf(standInClient('broken').get('/api/series?domain=health', seriesAnswerSchema));
    expect(failure).toMatchObject({ kind: 'wrong-shape', field: 'years.7' });
  });

  test('that does not come in time is given up, and whatever was being done is told so', async () => {
    // References keep Node from dropping an unanswered request and its signal.
    const requests: Request[] = [];
    const client = createClient(
      (request) => {
        requests.push(request);
        return new Promise(() => {});
      },
      'http://statistics.test',
      { timeout: 10 },
    );
    expect(await failureOf(client.get('/api/total', schema))).toEqual({ kind: 'timeout' });
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true]);
  });

  test('that is no longer wanted is not called a failure of the server', async () => {
    const controller = new AbortController();
    const client = clientFor(async () => {
      controller.abort();
      throw controller.signal.reason;
    });
    await expect(client.get('/api/total', schema, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the last good answer', () => {
  const answering = (total: unknown) => () => Promise.resolve(Response.json({ total }));
  function remembering() {
    const answers = new Map<string, StoredAnswer>();
    const keep: Keep = {
      read: async (path) => answers.get(path) ?? null,
      write: (path, answer) => void answers.set(path, answer),
      clear: () => answers.clear(),
    };
    const stale = staleAnswers();
    const get = (answer: Send) =>
      createClient(answer, 'http://statistics.test', { fallback: { keep, stale } }).get('/api/total', schema);
    return { answers, stale, get };
  }

  test.each([
    ['the server is out of order', () => Promise.resolve(new Response('', { status: 503 })), 'status'],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['JSON is cut off', () => Promise.resolve(new Response('{"total": 1')), 'wrong-shape'],
    ['an answer is of another shape', answering('twelve'), 'wrong-shape'],
  ])('is shown when %s, and marked with its day and the reason', async (_why, failure, kind) => {
    const { get, stale, answers } = remembering();
    await get(answering(12));
    const at = answers.get('/api/total')?.at;
    expect(await get(failure)).toEqual({ total: 12 });
    expect(stale.current().get('/api/total')).toMatchObject({ at, error: { failure: { kind } } });
    expect(await get(answering(13))).toEqual({ total: 13 });
    expect(stale.current().size).toBe(0);
  });

  const seen = (response: Response, fields: Partial<Response>) =>
    Object.defineProperties(
      response,
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }])),
    );
  const html = () => new Response('<form>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const elsewhere = async ({ redirect }: Request) => {
    if (redirect !== 'manual') throw new TypeError('Failed to fetch');
    return seen(new Response(null), { type: 'opaqueredirect' });
  };

  test.each<[string, (request: Request) => Promise<Response>, string]>([
    ['asks to sign in (401)', async () => new Response('', { status: 401 }), 'sign-in'],
    ['forbids it (403)', async () => new Response('', { status: 403 }), 'no-right'],
    ['sends on to a page', async () => seen(html(), { redirected: true }), 'sign-in'],
    ['sends on to where the page may not read', elsewhere, 'sign-in'],
  ])('is neither shown nor kept any longer where the server %s', async (_what, refusal, why) => {
    const { get, answers, stale } = remembering();
    await get(answering(12));
    await get(() => Promise.resolve(new Response('', { status: 503 })));
    expect(stale.current().size).toBe(1);
    expect(await failureOf(get(refusal))).toEqual({ kind: 'refused', why });
    expect(answers.size).toBe(0);
    expect(stale.current().size).toBe(0);
  });

  test('is not shown where it is of a shape that is no longer understood', async () => {
    const { get, answers } = remembering();
    answers.set('/api/total', { body: { sum: 12 }, at: 0 });
    await expect(get(() => Promise.resolve(new Response('', { status: 503 })))).rejects.toBeInstanceOf(AnswerError);
  });
});

describe('asking again', () => {
  const failing = (failures: number, failure: () => Promise<Response>) => {
    let requests = 0;
    const client = createClient(async () => {
      requests += 1;
      return requests <= failures ? failure() : Response.json({ facts: [], sources: {} });
    }, 'http://statistics.test');
    const queries = createQueries(client, { waits: [0, 0] });
    return { requests: () => requests, fetchFacts: () => new QueryClient().fetchQuery(queries.facts()) };
  };

  test.each([
    ['the server is out of order', () => Promise.resolve(new Response('', { status: 503 }))],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('twice when %s', async (_why, failure) => {
    const twice = failing(2, failure);
    expect(await twice.fetchFacts()).toEqual({ facts: [], sources: {} });
    expect(twice.requests()).toBe(3);
    const always = failing(3, failure);
    await expect(always.fetchFacts()).rejects.toThrow(AnswerError);
    expect(always.requests()).toBe(3);
  });

  test.each([
    ['the question is wrong', () => Promise.resolve(new Response('', { status: 404 }))],
    ['the answer is of the wrong shape', () => Promise.resolve(Response.json({}))],
  ])('not when %s', async (_why, failure) => {
    const wrong = failing(1, failure);
    await expect(wrong.fetchFacts()).rejects.toThrow(AnswerError);
    expect(wrong.requests()).toBe(1);
  });
});
