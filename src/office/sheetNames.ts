import { plainText } from '../i18n/plainText';

/** Longest sheet name that spreadsheets allow. */
const longest = 31;

/** Valid sheet names, each unique even if the wanted names differ only in their ends or in capitals. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean = cleanName(name);
    let free = cut(clean, longest);
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      free = cut(clean, longest - suffix.length) + suffix;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function cleanName(name: string): string {
  const clean = plainText(name)
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel reserves «History».
  return clean === '' || /^history$/i.test(clean) ? `${clean}_` : clean;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).trimEnd();
}
