import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openPage } from '../site/openPage.ts';

test('what ships is listed with its licence in the app, and stands in the bill of materials', async () => {
  const page = await openPage({ path: '/about' });
  const link = page.getByRole('link', { name: '本系统所用开源软件的许可声明' });
  expect(new URL((await link.getAttribute('href')) ?? '', inject('site')).pathname).toBe('/licences.txt');
  const notices = readFileSync(join(inject('folder'), 'licences.txt'), 'utf8');
  const shipped = [...notices.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
    name,
    version,
    licence,
  }));
  expect(shipped.map(({ name }) => name)).toContain('react-dom');
  const bill = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 1e8, shell: true }),
  ) as { components: { name: string; version: string }[] };
  const billed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  expect(shipped.filter(({ name, version }) => !billed.has(`${name}@${version}`))).toEqual([]);
  const free = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|\(MIT.*|.*MIT.*)$/;
  expect(shipped.filter(({ licence }) => !free.test(licence ?? ''))).toEqual([]);
});
