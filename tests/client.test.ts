import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { seriesAnswerSchema } from '../src/contract/series';
import { AnswerError, createClient } from '../src/data/client';
import { standInClient } from './served';

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

  test('deep inside a series names the field with its path', async () => {
    const failure = await failureOf(standInClient('broken').get('/api/series?domain=health', seriesAnswerSchema));
    expect(failure).toMatchObject({ kind: 'wrong-shape', field: expect.stringMatching(/^series\.\d+\.values\.\d+$/) });
  });

  test('with fewer values than years names the list', async () => {
    const one = { indicator: 'a', region: '150000', values: [1], marks: ['simulated', null], support: null };
    const client = clientFor(async () => Response.json({ sample: true, years: [2010, 2011], series: [one] }));
    expect(await failureOf(client.get('/api/series', seriesAnswerSchema))).toMatchObject({ field: 'series.0.values' });
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
