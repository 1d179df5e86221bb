import { defineConfig } from 'vitest/config';

/** Only quick tests run for a mutant: a sweep over everything would take hours. */
export default defineConfig({
  test: {
    include: [
      'tests/measures/**/*.test.ts',
      'tests/ownData/rules.test.ts',
      'tests/figures/model/{goals,model,perHead,ranking}.test.ts',
      'tests/figures/texts/takeaway.test.ts',
    ],
    environment: 'node',
    isolate: false,
  },
});
