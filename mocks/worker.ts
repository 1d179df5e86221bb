import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Serves MSW's service worker from the installed package during `npm run dev`, at `mockServiceWorker.js` under the base.
 * It is not a committed copy, because MSW refuses a worker of another version.
 */
export function mockWorker(): Plugin {
  const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(`${server.config.base}mockServiceWorker.js`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
      });
    },
  };
}
