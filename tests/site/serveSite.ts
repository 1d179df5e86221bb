import { preview } from 'vite';
import { servedHeaders } from './servedHeaders.ts';

/** A host that is not this machine by name, so that the page has no secure context there, as on an intranet. */
export const insecureHost = 'fedn.test';

/** A site being served; `url` ends with its base. */
export type ServedSite = { url: string; close(): Promise<void> };

/** Serves a built folder as `npm start` does, with the headers of `docs/nginx.conf`, on a free port; also to those who call it by {@link insecureHost}. */
export async function serveSite(folder: string, base = '/', statisticsServer?: string): Promise<ServedSite> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base,
    build: { outDir: folder },
    // By number: a bare machine may not know the name localhost.
    preview: { host: '127.0.0.1', port: 0, allowedHosts: [insecureHost], headers: servedHeaders(statisticsServer) },
  });
  const url = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!url) throw new Error('The built site is served at no address.');
  return { url, close: () => server.close() };
}
