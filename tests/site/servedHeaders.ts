import { readFileSync } from 'node:fs';

/**
 * The headers that `docs/nginx.conf` sets on every answer, so that what is recommended is what is tested. A statistics server
 * of another address is put in where that file says.
 */
export function servedHeaders(statisticsServer = ''): Record<string, string> {
  const text = readFileSync(new URL('../../docs/nginx.conf', import.meta.url), 'utf8').replace(
    "connect-src 'self'",
    `connect-src 'self' ${statisticsServer}`.trimEnd(),
  );
  return Object.fromEntries(
    [...text.matchAll(/^\s*add_header (\S+) "([^"]+)" always;$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}
