import { match } from 'pinyin-pro';
import type { Text } from '../../contract/text';
import { synonyms } from './synonyms';

/**
 * How well a text matches a query, from 1 (literal match) to 0 (no match). The query may be in any language, without brackets and
 * their content, in parts and in any order («村委会女主任» finds 村（嘎查）委会主任中女性比重), in office words («家暴»), or in pinyin or
 * initials of any part («btdi», «baotou» and «bt» all find 包头). Loaded only for searches: the dictionary is large.
 */
export function nearness(text: Text, typed: string): number {
  const query = plain(typed);
  if (query === '') return 1;
  return Math.max(spelled(text, query), ...otherWords(query).map((other) => 0.8 * spelled(text, other)));
}

/** Whether a text matches the query. */
export function matchesText(text: Text, typed: string): boolean {
  return nearness(text, typed) > 0;
}

/** The share of the query that the text contains in the same order, from 0 to 1. For «did you mean». */
export function likeness(text: Text, typed: string): number {
  const query = plain(typed);
  const shared = Math.max(0, ...forms(text).map((form) => sharedInOrder(form, query)));
  const sound = /^[a-z]{3,}$/.test(query) && forms(text).some((form) => match(form, query) !== null) ? 0.6 : 0;
  return Math.max(query.length === 0 ? 0 : shared / query.length, sound);
}

function spelled(text: Text, query: string): number {
  const written = forms(text);
  if (written.some((form) => form.startsWith(query))) return 1;
  if (written.some((form) => form.includes(query))) return 0.95;
  if (written.some((form) => consistsOf(form, query))) return 0.7;
  if (/^[a-z\s]+$/.test(query) && written.some((form) => match(form, query, { continuous: true }) !== null)) return 0.6;
  return 0;
}

/** The text itself, and the Chinese text without brackets, both with and without their content. */
function forms({ zh, ...others }: Text): string[] {
  const name = zh.toLowerCase();
  return [
    name,
    name.replace(/[（(][^）)]*[）)]/g, ''),
    name.replace(/[（）()]/g, ''),
    ...Object.values(others).map(plain),
  ];
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[（）()]/g, '')
    .replace(/[\s-]+/g, ' ');
}

function otherWords(query: string): string[] {
  return synonyms.flatMap(([usual, ...written]) =>
    query.includes(usual) ? written.map((word) => query.replace(usual, word)) : [],
  );
}

/** Whether the form contains all words, or a few long pieces of a Chinese query, in any order. */
function consistsOf(form: string, query: string): boolean {
  const words = query.split(' ');
  if (words.length > 1) return words.every((word) => form.includes(word) || consistsOf(form, word));
  if (!/^\p{Script=Han}{3,}$/u.test(query)) return false;
  const most = Math.ceil(query.length / 2);
  let rest = query;
  let pieces = 0;
  while (rest !== '' && pieces < most) {
    let length = rest.length;
    while (length > 0 && !form.includes(rest.slice(0, length))) length -= 1;
    if (length === 0) return false;
    rest = rest.slice(length);
    pieces += 1;
  }
  return rest === '';
}

/** Length of the longest common subsequence. */
function sharedInOrder(form: string, query: string): number {
  let row = new Array<number>(query.length + 1).fill(0);
  for (const sign of form) {
    const next = [0];
    for (let index = 1; index <= query.length; index += 1) {
      const same = query[index - 1] === sign ? (row[index - 1] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[index] ?? 0, next[index - 1] ?? 0));
    }
    row = next;
  }
  return row[query.length] ?? 0;
}
