import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { outlineLicence } from './mocks/outlineLicence.ts';
import { mockWorker } from './mocks/worker.ts';
import { servedHeaders } from './tests/site/servedHeaders.ts';

/** The notices of all that ships; `/about` links to them. */
const licences = 'licences.txt';

export default defineConfig(async () => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), mockWorker(), outlineLicence(licences)],
  publicDir: 'src/app/static',
  resolve: {
    alias: [
      { find: /^.*\/cookieStore\.mjs$/, replacement: fileURLToPath(new URL('./mocks/cookies.ts', import.meta.url)) },
    ],
  },
  // Windows 7 stays in use, and ends at Chromium 109.
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    license: { fileName: licences },
    // What every page begins with is one file: it would be some thirty, each with a request of its own.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial' as const] }] } } },
  },
  preview: { strictPort: false, headers: servedHeaders() },
  // Asked for only by Vitest: building and serving need not load the browser drivers.
  test: process.env.VITEST ? { projects: (await import('./tests/projects.ts')).projects } : undefined,
}));
