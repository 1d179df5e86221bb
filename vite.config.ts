import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { answers } from './build/answers.ts';
import { shells } from './build/shells.ts';
import { outlineLicence } from './mocks/outlineLicence.ts';
import { mockWorker } from './mocks/worker.ts';
import { gallery } from './tests/gallery/gallery.ts';
import { servedHeaders } from './tests/site/servedHeaders.ts';

/** The notices of all that ships; `/about` links to them. */
const licences = 'licences.txt';

/**
 * A service worker that keeps the whole site, of the built site alone: in `npm run dev` it is MSW's. The page itself is asked
 * of the network first, so that a new deployment is seen at once; `server.json` is never kept, as it may change at any time.
 */
function offline() {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,txt,webmanifest}', 'demonstration/*.json'],
      globIgnores: ['old-browser.html'],
      maximumFileSizeToCacheInBytes: 8e6,
      cleanupOutdatedCaches: true,
      navigateFallback: null,
      // Under another address than their own, or `/` and `/health` would be answered from storage before the network is asked.
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((one) => (one.url.endsWith('.html') ? { ...one, url: `${one.url}?kept` } : one)),
        }),
      ],
      runtimeCaching: [
        {
          urlPattern: ({ request }) => request.mode === 'navigate',
          handler: 'NetworkFirst',
          options: {
            networkTimeoutSeconds: 4,
            plugins: [
              {
                // A proxy whose server is down still answers.
                fetchDidSucceed: async ({ response }) => {
                  if (response.status >= 500) throw new Error(String(response.status));
                  return response;
                },
                // What is kept of it is the one that belongs to the files that are kept: on time-out and on failure alike. The
                // page of a version that waits was kept after it.
                cacheWillUpdate: async () => null,
                cachedResponseWillBeUsed: async ({ request }) => {
                  const page = new URL(request.url);
                  page.pathname = page.pathname.replace(/\/?$/, '.html');
                  const kept = (url: URL) => caches.match(url, { ignoreSearch: true });
                  return (await kept(page)) ?? kept(new URL('index.html', location.href));
                },
              },
            ],
          },
        },
      ],
    },
  });
}

export default defineConfig(async () => ({
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), mockWorker(), gallery(), outlineLicence(licences), answers(), shells(), offline()],
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
