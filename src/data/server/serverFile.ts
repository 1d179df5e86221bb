import * as v from 'valibot';

/** Who answers: a real statistics server, by its address without a slash at the end, or the stand-in that comes with the page. */
export type Server = { kind: 'real'; url: string } | { kind: 'stand-in' };

/** Below the address of the site. Whoever runs the site names the statistics server in it, without building it. */
export const serverFile = '/server.json';

const demonstration = 'demonstration';

/** The name of a server as it is written in the file and kept in the browser; empty says nothing and is `null`. */
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

/** Of http or https, or a path at the address of the site itself; requests are told apart by what follows it. */
function isAddress(name: string): boolean {
  if (!/^(https?:\/)?\/(?!\/)/.test(name)) return false;
  try {
    const { username, password, search, hash } = new URL(name, 'http://site.invalid');
    return !(username || password || search || hash);
  } catch {
    return false;
  }
}
