export default {
  mutate: ['src/measures/**/*.ts', 'src/ownData/check/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What loops for ever is found by counting. A slow machine must not pass for a mutant that is found.
  timeoutMS: 120_000,
  tempDirName: '.mutants/temp',
  // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 no longer has.
  ignorePatterns: ['.*', 'dist', 'docs', 'tsconfig.json'],
  // A second run tries only what changed since the first.
  incremental: true,
  incrementalFile: '.mutants/known.json',
  reporters: ['progress', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.mutants/report.html' },
  jsonReporter: { fileName: '.mutants/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
