import { browserStorage } from './aside';

/** What the browser could not store: it lasts as long as the window. */
const unstored = new Map<string, string>();

/** The text under a key; `null` where there is none, or storage is closed. */
export function storedText(key: string): string | null {
  try {
    return unstored.get(key) ?? browserStorage().getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or removes it (`null`); false where the browser does not, so that it lasts as long as the window. */
export function storeText(key: string, text: string | null): boolean {
  unstored.delete(key);
  try {
    if (text === null) browserStorage().removeItem(key);
    else browserStorage().setItem(key, text);
  } catch {
    if (text !== null) unstored.set(key, text);
  }
  return !unstored.has(key);
}
