/** The part of `localStorage` that is used; a function, as a browser may refuse at the first touch. */
export type TextStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export const browserStorage: TextStorage = () => window.localStorage;

/** A text that was not understood and lies under a key of its own. */
export type AsideText = { key: string; text: string };

/** All that was put aside from `place`, in the order of their keys; throws where storage is closed. */
export function asideTexts(place: string, storage: TextStorage): AsideText[] {
  const store = storage();
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(asideOf(place)))
    .sort()
    .flatMap((key) => {
      const text = store.getItem(key);
      return text === null ? [] : [{ key, text }];
    });
}

/** Puts a text aside under a key of its own, unless it lies there already. Throws where it cannot: then nothing may be written over it. */
export function putAside(place: string, text: string, storage: TextStorage): void {
  const others = asideTexts(place, storage);
  if (others.some((one) => one.text === text)) return;
  const taken = new Set(others.map(({ key }) => key));
  let number = 1;
  const key = () => (number === 1 ? asideOf(place) : `${asideOf(place)}-${number}`);
  while (taken.has(key())) number += 1;
  storage().setItem(key(), text);
}

function asideOf(place: string): string {
  return `${place}-aside`;
}
