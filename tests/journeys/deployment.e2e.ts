import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../site/buildSite.ts';
import { openPage } from '../site/openPage.ts';
import { serveSite } from '../site/serveSite.ts';

test('the site works under a sub-path, deep links included', async () => {
  const base = '/fedn/dash/';
  const site = await serveSite(await buildSite({ base }), base);
  onTestFinished(site.close);
  const page = await openPage({ site: site.url, path: '/health' });
  expect(new URL(page.url()).pathname).toBe('/fedn/dash/health');
  expect(await page.title()).toBe('北疆巾帼数据看板');
});

test('with a real server chosen, no mock code is in the bundle', async () => {
  const folder = await buildSite({ apiBaseUrl: 'http://127.0.0.1:9' });
  expect(mockTraces(folder)).toEqual([]);
});

/** Files of a build in which MSW can be told by its own words. */
function mockTraces(folder: string): string[] {
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  return scripts.filter((name) => /\[MSW\]|mockServiceWorker/.test(readFileSync(join(folder, 'assets', name), 'utf8')));
}
