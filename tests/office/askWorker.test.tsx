import { afterEach, expect, test, vi } from 'vitest';
import { askWorker } from '../../src/office/askWorker';

const never = new AbortController().signal;

/** A worker with this script, in which `data` is the question. */
function workerOf(script: string): Worker {
  const address = URL.createObjectURL(
    new Blob([`onmessage = ({ data }) => { ${script} }`], { type: 'text/javascript' }),
  );
  return new Worker(address);
}

afterEach(() => vi.useRealTimers());

test.each([
  ['answers', 'postMessage(data + 1)', 2],
  ['fails', 'throw new Error("out of memory")', 'stopped'],
  ['fills its memory', 'const all = []; for (;;) all.push(new ArrayBuffer(2 ** 40))', 'stopped'],
])('a worker that %s is told apart', async (_, script, answer) => {
  expect(await askWorker<number>(workerOf(script), 1, never)).toBe(answer);
});

test('a worker whose script does not come is told apart', async () => {
  expect(await askWorker(new Worker('/there-is-none.js'), 1, never)).toBe('stopped');
});

test('a worker that gives no answer is given up after half a minute, and ended', async () => {
  vi.useFakeTimers();
  const worker = workerOf('for (;;);');
  const ended = vi.spyOn(worker, 'terminate');
  const answer = askWorker(worker, 1, never);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toBe('tooSlow');
  expect(ended).toHaveBeenCalledOnce();
});

test('a worker is ended when the reader cancels, before or after it is asked', async () => {
  const controller = new AbortController();
  const worker = workerOf('for (;;);');
  const ended = vi.spyOn(worker, 'terminate');
  const answer = askWorker(worker, 1, controller.signal);
  controller.abort(new Error('cancelled'));
  await expect(answer).rejects.toThrow('cancelled');
  await expect(askWorker(worker, 1, controller.signal)).rejects.toThrow('cancelled');
  expect(ended).toHaveBeenCalledTimes(2);
});
