import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../src/i18n', import.meta.url));

/** The texts of one language from the catalogues. 字 replaces inserted values. */
export function texts(language: 'zh' | 'en'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => new RegExp(`(^|\\.)${language}\\.ts$`).test(name))
    .flatMap((name) => {
      const code = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
      return [...code.matchAll(/'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/g)].map(([, plain, template]) =>
        (plain ?? template ?? '').replace(/\$\{[^{}]*\}|\{\{[^{}]*\}\}/g, '字'),
      );
    });
}
