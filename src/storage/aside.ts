/** The used part of `localStorage`. It is a function, because the first access may throw. */
export type TextStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export const browserStorage: TextStorage = () => window.localStorage;

/** A stored text that could not be read, set aside under its own key. */
export type AsideText = { key: string; text: string };

/** All texts set aside from `place`, in the order of their keys. Throws where storage is closed. */
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

/** Sets a text aside under its own key, unless it is there already. Throws where that fails: the original must then not be overwritten. */
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
