import type { Ignored } from '../../filters/address';
import { type LedgerChoices, ledgerOrders } from './ledger';

/** Reads `q=`, `topic=` and `by=` (a minus before it turns the order round). `topics` are those there are, once known. */
export function readLedgerChoices(
  search: URLSearchParams,
  topics: readonly string[] | null,
): { choices: LedgerChoices; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const topic = search.get('topic');
  const isTopic = topic === null || topics === null || topics.includes(topic);
  if (!isTopic) ignored.push({ param: 'topic', value: topic });
  const asked = search.get('by');
  const by = ledgerOrders.find((order) => order === asked?.replace(/^-/, ''));
  if (asked !== null && !by) ignored.push({ param: 'by', value: asked });
  return {
    choices: {
      query: search.get('q') ?? '',
      topic: isTopic ? topic : null,
      order: by ? { by, descending: asked?.startsWith('-') ?? false } : null,
    },
    ignored,
  };
}
