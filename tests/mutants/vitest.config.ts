import { defineConfig } from 'vitest/config';

/** Only quick tests run for a mutant: a sweep over all indicators would take hours. */
export default defineConfig({
  test: {
    include: ['tests/measures/*.test.ts', 'tests/figures/texts/takeaway.test.ts', 'tests/ownData/rules.test.ts'],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
});
