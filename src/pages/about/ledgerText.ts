import type { LedgerEntry } from '../../figures/ledger';
import type { Speech } from '../../i18n/words';

/** What the ledger says of a figure, as it is read and searched. The number keeps the decimals it was published with. */
export function factTexts({ fact, source }: LedgerEntry, { words, say }: Speech) {
  const { ledger } = words.about;
  return {
    topic: ledger.topics[fact.topic] ?? fact.topic,
    label: say(fact.label),
    period: ledger.period(fact.period),
    value: words.hedge[fact.hedge] + numberText(fact.value, fact.period.kind === 'change') + ledger.unit(fact.unit),
    source: source
      ? ledger.citation(say(source.title), source.publisher && say(source.publisher), source.year)
      : fact.source,
  };
}

function numberText(value: number, signed: boolean): string {
  const size = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(Math.abs(value));
  const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
  return sign + size;
}
