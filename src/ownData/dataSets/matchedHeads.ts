import { storedText, storeText } from '../../storage/storedText';

const place = 'own-matched-heads';

/** Heads that the reader matched with indicators by hand, by their plain text. Invalid stored values are ignored. */
export function matchedHeads(): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(storedText(place) ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(entries.filter(([, indicator]) => typeof indicator === 'string'));
  } catch {
    return {};
  }
}

export function keepMatchedHeads(heads: Readonly<Record<string, string>>): void {
  storeText(place, JSON.stringify(heads));
}
