import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { seriesAnswerSchema } from '../../src/contract/series';
import { AnswerError, createClient } from '../../src/data/client';
import { createQueries } from '../../src/data/queries';
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
    // Held, or Node may drop a request that nobody answers, and its signal with it.
    const asked: Request[] = [];
    const client = createClient(
      (request) => {
        asked.push(request);
        return new Promise(() => {});
      },
      'http://statistics.test',
      10,
    );
    expect(await failureOf(client.get('/api/total', schema))).toEqual({ kind: 'timeout' });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
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

describe('asking again', () => {
  const failing = (failures: number, failure: () => Promise<Response>) => {
    let asked = 0;
    const client = createClient(async () => {
      asked += 1;
      return asked <= failures ? failure() : Response.json({ facts: [], sources: {} });
    }, 'http://statistics.test');
    const queries = createQueries(client, [0, 0]);
    return { asked: () => asked, fetched: () => new QueryClient().fetchQuery(queries.facts()) };
  };

  test.each([
    ['the server is out of order', () => Promise.resolve(new Response('', { status: 503 }))],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('twice when %s', async (_why, failure) => {
    const twice = failing(2, failure);
    expect(await twice.fetched()).toEqual({ facts: [], sources: {} });
    expect(twice.asked()).toBe(3);
    const always = failing(3, failure);
    await expect(always.fetched()).rejects.toThrow(AnswerError);
    expect(always.asked()).toBe(3);
  });

  test.each([
    ['the question is wrong', () => Promise.resolve(new Response('', { status: 404 }))],
    ['the answer is of the wrong shape', () => Promise.resolve(Response.json({}))],
  ])('not when %s', async (_why, failure) => {
    const wrong = failing(1, failure);
    await expect(wrong.fetched()).rejects.toThrow(AnswerError);
    expect(wrong.asked()).toBe(1);
  });
});
