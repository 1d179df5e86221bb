import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { httpServer } from '../../mocks/httpServer.ts';
import { buildSite } from '../site/buildSite.ts';
import { openPage } from '../site/openPage.ts';
import { serveSite } from '../site/serveSite.ts';
import { breakStorages, storageFaults, storages, walkEveryPage } from '../site/storageFaults.ts';

describe.each(['the demonstration', 'a real server'])('with %s', (server) => {
  test.each(storageFaults)('every page works while all storage is %s, and blames nothing else', async (fault) => {
    let site = inject('site');
    if (server === 'a real server') {
      const statistics = await httpServer();
      onTestFinished(statistics.close);
      const served = await serveSite(await buildSite(), '/', statistics.url);
      onTestFinished(served.close);
      site = served.url;
    }
    const page = await openPage({ site, path: '/about', prepare: (opened) => breakStorages(opened, storages, fault) });
    expect(await walkEveryPage(page)).toEqual([]);
    if (fault === 'full') return;
    await page.getByRole('link', { name: '数据', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '存储' }).first().waitFor();
  });
});
