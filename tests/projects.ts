import { createRequire } from 'node:module';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { findChromium } from './browser/chromium.ts';

/** Milliseconds that guard against hanging alone: what passes is not made to wait, and one slow core may need many. */
const patience = { testTimeout: 300_000, hookTimeout: 600_000, expect: { poll: { timeout: 60_000 } } };

const journeys = {
  ...patience,
  maxWorkers: '100%',
  environment: 'node' as const,
  // One browser for all files of a process, and a process for each processor.
  isolate: false,
  globalSetup: ['tests/site/builtSite.ts'],
};

/**
 * The kinds of test. Those without the built site run first, the journeys after them. Projects of one group run side by side, so
 * that no processor waits for the last file of each.
 */
export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      ...patience,
      // All processors; Vitest would leave one idle.
      maxWorkers: '100%',
      name: 'unit',
      include: ['tests/**/*.test.ts'],
      environment: 'node',
      // They change nothing that they share: the modules and the simulated figures are made once a process.
      isolate: false,
      sequence: { groupOrder: 0 },
    },
  },
  {
    extends: true,
    // Named beforehand: a dependency found while tests run would be bundled anew, and React with it a second time.
    optimizeDeps: { include: pageDependencies() },
    test: {
      ...patience,
      maxWorkers: '100%',
      name: 'browser',
      include: ['tests/**/*.test.tsx'],
      setupFiles: ['tests/browser/quietConsole.ts'],
      sequence: { groupOrder: 0 },
      browser: {
        enabled: true,
        headless: true,
        provider: foundChromium(),
        connectTimeout: patience.hookTimeout,
        instances: [{ browser: 'chromium' }],
        viewport: { width: 1440, height: 900 },
        screenshotFailures: false,
        // By number: a bare machine may not know the name localhost.
        api: { host: '127.0.0.1' },
      },
    },
  },
  {
    extends: true,
    test: {
      ...journeys,
      name: 'journeys',
      include: ['tests/journeys/*.e2e.ts'],
      provide: { engine: 'oldest' },
      sequence: { groupOrder: 1 },
    },
  },
  {
    extends: true,
    test: {
      ...journeys,
      // Today's Chromium drives those journeys again that say so in their file name; components run in it anyway.
      name: 'today',
      include: ['tests/journeys/*.both.e2e.ts'],
      provide: { engine: 'today' },
      sequence: { groupOrder: 1 },
    },
  },
];

/** What the page imports at run time, subpaths that the dependencies' own names do not cover included. */
function pageDependencies(): string[] {
  const { dependencies } = createRequire(import.meta.url)('../package.json') as { dependencies: object };
  const subpaths = ['react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom/client', 'hucre/csv', 'hucre/xlsx'];
  return [...Object.keys(dependencies), ...subpaths, 'vitest-browser-react'];
}

/** Looks for the browser when one is wanted, not when this file is read: `vitest --project unit` needs none. */
function foundChromium(): BrowserProviderOption {
  return {
    ...playwright(),
    providerFactory: (project) =>
      playwright({ launchOptions: findChromium(), actionTimeout: patience.expect.poll.timeout }).providerFactory(
        project,
      ),
  };
}
