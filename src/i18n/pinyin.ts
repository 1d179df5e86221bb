import { match } from 'pinyin-pro';
import type { Text } from '../contract/text';

/**
 * Whether a text is meant by what was typed: part of its Chinese or English name, its pinyin or its pinyin initials
 * («btdi», «baotou» and «bt» all find 包头). Loaded only with what searches: the dictionary is large.
 */
export function matchesText(text: Text, typed: string): boolean {
  const query = typed.trim().toLowerCase();
  if (query === '') return true;
  if (text.zh.includes(query) || text.en.toLowerCase().includes(query)) return true;
  return /^[a-z\s]+$/.test(query) && match(text.zh, query, { continuous: true }) !== null;
}
