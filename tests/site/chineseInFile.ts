import { unzipSync } from 'fflate';
import { typefaces } from '../../src/i18n/briefing/typefaces.ts';

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Typefaces keep their Chinese names in every language. */
const names: ReadonlySet<string> = new Set(Object.values(typefaces));

/** Chinese texts in the name and content of a file. For a package, also in all its parts, at any depth. */
export function chineseInFile(name: string, bytes: Uint8Array): string[] {
  const inName = chinese.test(name) ? [name] : [];
  // The theme of an Office file lists typefaces for every script there is.
  if (/\.png$|\/theme\d+\.xml$/.test(name)) return inName;
  if (/\.(zip|docx|pptx|xlsx)$/.test(name)) {
    const parts = Object.entries(unzipSync(bytes));
    return [...inName, ...parts.flatMap(([part, content]) => chineseInFile(`${name}/${part}`, content))];
  }
  const texts = new TextDecoder().decode(bytes).split(/[<>\n"]/);
  const matches = texts.filter((text) => chinese.test(text) && !names.has(text)).map((text) => `${name}: ${text}`);
  return [...inName, ...new Set(matches)];
}
