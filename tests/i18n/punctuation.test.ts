import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../src/i18n', import.meta.url));

/** The texts of one language from the catalogues. 字 replaces inserted values. */
function texts(language: 'zh' | 'en'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => new RegExp(`(^|\\.)${language}\\.ts$`).test(name))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return [...code.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)].map(([, plain, template]) =>
        (plain ?? template ?? '').replace(/\$\{[^{}]*\}|\{\{[^{}]*\}\}/g, '字'),
      );
    });
}

test('Chinese is pointed in full width', () => {
  const chinese = texts('zh').filter((text) => /\p{Script=Han}/u.test(text));
  expect(chinese.length).toBeGreaterThan(500);
  expect(chinese.filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text))).toEqual([]);
});

test('English is pointed in half width', () => {
  const english = texts('en').filter((text) => text !== '中文');
  expect(english.length).toBeGreaterThan(500);
  expect(english.filter((text) => /[，。；：！？（）、《》]/.test(text))).toEqual([]);
});
