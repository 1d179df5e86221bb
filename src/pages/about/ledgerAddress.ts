import { type Ignored, type Param, paramReader, textParam } from '../../filters/params';
import { type LedgerChoices, ledgerOrders } from './ledger';

export const queryParam = textParam('q', () => true);

/** `topics`: the existing topics, once known. */
export function topicParam(topics: readonly string[] | null): Param<string | null> {
  return textParam('topic', (topic) => topics === null || topics.includes(topic));
}

/** A minus before the order reverses it. */
export const orderParam: Param<LedgerChoices['order']> = {
  name: 'by',
  absent: null,
  read: (text) => {
    const by = ledgerOrders.find((order) => order === text.replace(/^-/, ''));
    return by && { by, descending: text.startsWith('-') };
  },
  write: (order) => (order ? `${order.descending ? '-' : ''}${order.by}` : ''),
};

/** Reads `q=`, `topic=` and `by=`; invalid values are listed. */
export function readLedgerChoices(
  search: URLSearchParams,
  topics: readonly string[] | null,
): { choices: LedgerChoices; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const choices = { query: read(queryParam) ?? '', topic: read(topicParam(topics)), order: read(orderParam) };
  return { choices, ignored };
}

/** Removes search, topic and order of the ledger from an address. */
export function withoutLedgerChoices(search: URLSearchParams): URLSearchParams {
  for (const { name } of [queryParam, topicParam(null), orderParam]) search.delete(name);
  return search;
}
