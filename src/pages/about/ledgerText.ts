import type { Fact } from '../../contract/fact';
import { aboutWords } from '../../i18n/about/useAboutWords';
import type { Speech } from '../../i18n/speech';
import type { LedgerEntry } from './ledger';

/** The texts of a figure in the ledger, for reading and searching. The number keeps its published decimals. */
export function factTexts({ fact, source }: LedgerEntry, speech: Speech) {
  const { words, say } = speech;
  const { ledger } = aboutWords(speech);
  return {
    topic: ledger.topics[fact.topic] ?? fact.topic,
    label: say(fact.label),
    note: fact.note ? say(fact.note) : '',
    period: ledger.period(fact.period),
    dating: fact.yearInferred ? words.caveat['year-inferred'] : '',
    value: words.hedge[fact.hedge] + numberText(fact) + ledger.unit(fact.unit),
    source: source
      ? ledger.citation(say(source.title), source.publisher && say(source.publisher), source.year)
      : fact.source,
    sourceNote: source?.note ? say(source.note) : '',
  };
}

/** A change has no sign: its label names the direction. */
function numberText({ value, period }: Fact): string {
  const size = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 }).format(Math.abs(value));
  return value < 0 && period.kind !== 'change' ? `−${size}` : size;
}
