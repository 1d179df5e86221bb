import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { complaints } from './shape/complaints';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the house keeps its shape', () => {
  expect(complaints(sourceFiles())).toEqual([]);
});

describe('the shape notices', () => {
  test.each([
    ['an import that runs backwards', 'src/data/client.ts', `import { Figure } from '../figures/card/Figure';`],
    [
      'a dynamic import that runs backwards',
      'src/figures/card/Figure.tsx',
      `const page = import('../../pages/domain');`,
    ],
    ['a room using one to its right', 'src/figures/model/model.ts', `import type { Text } from '../texts/takeaway';`],
    ['a chart using another', 'src/figures/trend/TrendChart.tsx', `import { ramps } from '../map/mapColours';`],
    ['a file in no room', 'src/figures/Figure.tsx', `import { Gate } from './controls/Gate';`],
    ['a type import that runs backwards', 'src/contract/series.ts', `import type {\n  Words,\n} from '../i18n/zh';`],
    ['a re-export that runs backwards', 'src/measures/change.ts', `export { Filters } from '../filters/filters';`],
    ['src using the mocks', 'src/app/App.tsx', `import { handlers } from '../../mocks/handlers';`],
    ['mocks using more than the contract', 'mocks/generate.ts', `import type { Words } from '../src/i18n/zh';`],
    ['a barrel', 'src/figures/index.ts', ''],
    ['an export of everything', 'src/figures/card/all.ts', `export * from './Figure';`],
    ['a button of its own', 'src/pages/about/AboutPage.tsx', `const close = <button type="button" />;`],
    ['a button of the kit behind it', 'src/app/Shell.tsx', `import { Button } from '@mantine/core';`],
    ['utils', 'src/utils/text.ts', ''],
    ['punctuation outside i18n', 'src/pages/about.tsx', `const aside = \`（\${word}）\`;`],
    ['a participle for a name', 'src/data/client.ts', `const told = answer.body;`],
    ['a participle for a type', 'src/data/client.ts', `export type Asked = { path: string };`],
    ['a name that was replaced', 'src/data/client.ts', `const heat = { rows };`],
    ['a key that was replaced', 'src/i18n/zh.ts', `export const zh = { spine: '' };`],
    ['a class that was replaced', 'src/pages/outlines/OutlinesPage.module.css', '.standing { margin: 0; }'],
    ['a phrase that nobody says', 'src/data/client.ts', `/** All answers but for the last. */`],
    ['a kind asked by its name', 'src/figures/model/lines.ts', `if (indicator.stat === 'cumulative') return [];`],
    ['a place outside of its province', 'src/i18n/zh.ts', `const hint = 'Baotou 2023';`],
    ['words outside i18n', 'src/pages/about.tsx', `const link = 'http://example.com'; return <p>关于</p>;`],
  ])('%s', (_what, path, text) => {
    expect(complaints(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([
    ['an import to the left', 'src/pages/domain.tsx', `import { Figure } from '../figures/card/Figure';`],
    ['a room using one to its left', 'src/figures/card/Figure.tsx', `import { takeaway } from '../texts/takeaway';`],
    ['a control', 'src/controls/elements/Button.tsx', `const button = <button type="button" />;`],
    ['an import beside', 'src/pages/league/LeaguePage.tsx', `import { Card } from './Card';`],
    ['a participle of a sentence', 'src/data/client.ts', `// What was asked is kept.\nconst word = 'told';`],
    ['a word that servers still say', 'src/contract/domains.ts', `export const outlineOnly = 'further';`],
    ['main using the mocks', 'src/main.tsx', `await import('../mocks/browser');`],
    ['mocks using the contract', 'mocks/generate.ts', `import { domains } from '../src/contract/domains';`],
    ['a Chinese comment', 'src/measures/change.ts', `/** 个百分点 */\nconst link = 'http://x'; // 全区`],
  ])('not %s', (_what, path, text) => {
    expect(complaints(new Map([[path, text]]))).toEqual([]);
  });
});

function sourceFiles(): Map<string, string> {
  const entries = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const code = entries.filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name));
  return new Map(
    code.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')];
    }),
  );
}
