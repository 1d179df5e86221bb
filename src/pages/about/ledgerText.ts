import type { Fact } from '../../contract/fact';
import type { Speech } from '../../i18n/speech';
import type { LedgerEntry } from './ledger';

/** What the ledger says of a figure, as it is read and searched. The number keeps the decimals it was published with. */
export function factTexts({ fact, source }: LedgerEntry, { words, say }: Speech) {
  const { ledger } = words.about;
  return {
    topic: ledger.topics[fact.topic] ?? fact.topic,
    label: say(fact.label),
    note: fact.note ? say(fact.note) : '',
    period: ledger.period(fact.period, accrues(fact)),
    dating: fact.yearInferred ? words.caveat['year-inferred'] : '',
    value:
      words.hedge[fact.hedge] + numberText(fact, ledger.saysDirection.test(say(fact.label))) + ledger.unit(fact.unit),
    source: source
      ? ledger.citation(say(source.title), source.publisher && say(source.publisher), source.year)
      : fact.source,
    sourceNote: source?.note ? say(source.note) : '',
  };
}

/** A change whose label says which way it went, or whose hedge stands before it, has no sign of its own. */
function numberText({ value, period, hedge }: Fact, saysDirection: boolean): string {
  const size = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(Math.abs(value));
  const isChange = period.kind === 'change';
  if (isChange && (saysDirection || (hedge !== 'exact' && value > 0))) return size;
  const sign = value < 0 ? '−' : isChange && value > 0 ? '+' : '';
  return sign + size;
}

/** Counts of what is done and money add up over years; shares, amounts a head and the size of a document do not. */
function accrues({ topic, unit }: Fact): boolean {
  return topic !== 'outline' && !/[%‰/]/.test(unit);
}
