import * as v from 'valibot';

/** A real statistics server (its address without a slash at the end), or the stand-in that comes with the page. */
export type Server = { kind: 'real'; url: string } | { kind: 'stand-in' };

/** A file below the address of the site. Administrators name the statistics server in it, without a new build. */
export const serverFile = '/server.json';

const demonstration = 'demonstration';

/** The name of a server in the file and in browser storage; empty text is `null`. */
export const serverNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check(
    (name) => name === '' || name === demonstration || isAddress(name),
    `Expected "https://…", "/", "${demonstration}" or ""`,
  ),
  v.transform((name): Server | null => {
    if (name === '') return null;
    return name === demonstration ? { kind: 'stand-in' } : { kind: 'real', url: name.replace(/\/+$/, '') };
  }),
);

export const serverFileSchema = v.object({ statisticsServer: serverNameSchema });

export function nameOf(server: Server): string {
  return server.kind === 'real' ? server.url || '/' : demonstration;
}

/** A URL of http or https, or a path on the site. Without user, query or hash: paths of requests are appended to it. */
function isAddress(name: string): boolean {
  if (!/^(https?:\/)?\/(?!\/)/.test(name)) return false;
  try {
    const { username, password, search, hash } = new URL(name, 'http://site.invalid');
    return !(username || password || search || hash);
  } catch {
    return false;
  }
}
