import { readFileSync } from 'node:fs';

/**
 * The headers that `docs/nginx.conf` sets on every answer over https, so that tests use the recommended headers. A statistics
 * server at another address is inserted where that file says.
 */
export function servedHeaders(statisticsServer = ''): Record<string, string> {
  const text = readFileSync(new URL('../../docs/nginx.conf', import.meta.url), 'utf8').replace(
    "connect-src 'self'",
    `connect-src 'self' ${statisticsServer}`.trimEnd(),
  );
  const overHttps = new Map(
    [...text.matchAll(/^map \$scheme (\$\w+) \{\n\s*https (\S+);\n\}$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  return Object.fromEntries(
    [...text.matchAll(/^\s*add_header (\S+) (?:"([^"]+)"|(\$\w+)) always;$/gm)].map(
      ([, name = '', value, variable = '']) => [name, value ?? overHttps.get(variable) ?? ''],
    ),
  );
}
