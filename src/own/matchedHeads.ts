const place = 'own-matched-heads';

/** Heads that the reader has matched with indicators by hand, by their plain text; storage may be closed or hold anything. */
export function matchedHeads(): Readonly<Record<string, string>> {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(place) ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(entries.filter(([, indicator]) => typeof indicator === 'string'));
  } catch {
    return {};
  }
}

export function keepMatchedHeads(heads: Readonly<Record<string, string>>): void {
  try {
    window.localStorage.setItem(place, JSON.stringify(heads));
  } catch {
    // They count until the page is left.
  }
}
