import type { ServerResponse } from 'node:http';
import { type Plugin, preview } from 'vite';
import { servedHeaders } from './servedHeaders.ts';

/** A host name without a secure context, as on an intranet. */
export const insecureHost = 'fedn.test';

/** A served site; `url` ends with its base. */
export type ServedSite = { url: string; close(): Promise<void> };

/** Answers a path below the base instead of the built file. Where it returns `false`, the file is served. */
export type Instead = (path: string, response: ServerResponse) => boolean;

/**
 * Serves a built folder as `npm start` does, with the headers of `docs/nginx.conf`, on a free port; also under
 * {@link insecureHost}. With a statistics server, `server.json` names it and the headers allow requests to it.
 */
export async function serveSite(
  folder: string,
  base = '/',
  statisticsServer = '',
  instead: Instead = () => false,
): Promise<ServedSite> {
  const named = JSON.stringify({ statisticsServer });
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base,
    build: { outDir: folder },
    plugins: [
      answering(base, (path, response) => {
        if (instead(path, response)) return true;
        if (path !== 'server.json' || !statisticsServer) return false;
        response.setHeader('content-type', 'application/json').end(named);
        return true;
      }),
    ],
    // By number, because a machine may not resolve localhost.
    preview: { host: '127.0.0.1', port: 0, allowedHosts: [insecureHost], headers: servedHeaders(statisticsServer) },
  });
  const url = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!url) throw new Error('The built site is served at no address.');
  return { url, close: () => server.close() };
}

function answering(base: string, instead: Instead): Plugin {
  return {
    name: 'instead-of-the-built-file',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? base, 'http://site.test');
        if (!pathname.startsWith(base) || !instead(pathname.slice(base.length), response)) next();
      });
    },
  };
}
