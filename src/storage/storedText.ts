import { browserStorage } from './aside';

/** Texts that the browser could not store; they last until the window closes. */
const unstored = new Map<string, string>();

/** The text under a key; `null` where there is none, or storage is closed. */
export function storedText(key: string): string | null {
  try {
    return unstored.get(key) ?? browserStorage().getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or removes it (`null`). False where the browser cannot store it: it then lasts until the window closes. */
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
