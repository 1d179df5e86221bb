// The colours and sizes that every component counts on.
import '../../src/app/global.css';
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

let spies: MockInstance[] = [];

// A warning in the console is a fault nobody reported. A test that expects one asserts it and then forgets it:
// vi.mocked(console.error).mockClear().
beforeEach(() => {
  spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
  const t = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(t, 'console.error or console.warn was called').toEqual([]);
});
