import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './buildSite.ts';
import { type ServedSite, serveSite } from './serveSite.ts';

/** Serves the site as it was built and as its administrator changes it: it names the statistics server at that address. */
export async function siteNaming(server: string): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(await buildSite(), folder, { recursive: true });
  const index = join(folder, 'index.html');
  const line = 'name="statistics-server" content="';
  writeFileSync(index, readFileSync(index, 'utf8').replace(line, line + server));
  const site = await serveSite(folder, '/', server);
  return {
    url: site.url,
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}
