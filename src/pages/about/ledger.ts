import type { Fact, Facts, Source } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import { matchesText } from '../../i18n/search/searchMatch';

/**
 * A use of a published figure: the indicator whose point, change, total or bound cites it, and the years of that
 * citation.
 */
export type Citation = { indicator: Indicator; fromYear: number; toYear: number };

export type LedgerEntry = {
  fact: Fact;
  source: Source | null;
  /** Empty if no indicator uses the figure. */
  citations: Citation[];
};

/** Every published figure with the indicators that cite it, in the order of the answer. */
export function buildLedger({ facts, sources }: Facts, indicators: readonly Indicator[]): LedgerEntry[] {
  const citations = indicators.flatMap(citationsOf);
  return facts.map((fact) => ({
    fact,
    source: sources[fact.source] ?? null,
    citations: onePerIndicator(citations.filter(({ factId }) => factId === fact.id)),
  }));
}

function citationsOf(indicator: Indicator): (Citation & { factId: string })[] {
  const { published, publishedChanges, publishedTotals, publishedBounds } = indicator;
  const points = published.map(({ year, factIds }) => ({ fromYear: year, toYear: year, factIds }));
  return [...publishedChanges, ...publishedTotals, ...publishedBounds, ...points].flatMap(
    ({ fromYear, toYear, factIds }) => factIds.map((factId) => ({ factId, indicator, fromYear, toYear })),
  );
}

/** A change and the point that follows from it may cite the same figure; the years then cover both. */
function onePerIndicator(citations: readonly Citation[]): Citation[] {
  const byIndicator = new Map<string, Citation>();
  for (const { indicator, fromYear, toYear } of citations) {
    const before = byIndicator.get(indicator.id);
    byIndicator.set(indicator.id, {
      indicator,
      fromYear: Math.min(fromYear, before?.fromYear ?? fromYear),
      toYear: Math.max(toYear, before?.toYear ?? toYear),
    });
  }
  return [...byIndicator.values()];
}

/** Figures that are easily misread, in the order of the notes above the ledger. */
export const traps = ['points', 'children-homes', 'person-times'] as const;
export type Trap = (typeof traps)[number];

/**
 * - `points`: the rise or fall of a share, which is in percentage points.
 * - `children-homes`: one of several published counts of one stock, of different years.
 * - `person-times`: a total of person-times, which counts one person again each year.
 */
export function trapOf({ fact, citations }: LedgerEntry): Trap | null {
  const isShare = citations.some(({ indicator }) => indicator.unit.zh === '%');
  if (fact.period.kind === 'change' && isShare) return 'points';
  if (
    citations.some(({ indicator }) =>
      indicator.publishedTotals.some((one) => one.unit !== undefined && one.factIds.includes(fact.id)),
    )
  ) {
    return 'person-times';
  }
  return citations.some(({ indicator }) => indicator.id === 'children-homes') ? 'children-homes' : null;
}

/** Sort orders of the ledger. A minus before one reverses it. */
export const ledgerOrders = ['topic', 'label', 'period', 'source'] as const;
export type LedgerOrder = (typeof ledgerOrders)[number];

export type LedgerChoices = {
  query: string;
  topic: string | null;
  order: { by: LedgerOrder; descending: boolean } | null;
};

/** The texts for searching and sorting, in the reader's language. */
export type LedgerTexts = (entry: LedgerEntry) => {
  topic: string;
  label: string;
  period: string;
  value: string;
  source: string;
  /** The small print below label, period and source; may be empty. */
  note: string;
  dating: string;
  sourceNote: string;
};

/** The entries of a topic that match the query, sorted. */
export function arrangeLedger(
  entries: readonly LedgerEntry[],
  { query, topic, order }: LedgerChoices,
  texts: LedgerTexts,
  language: string,
): LedgerEntry[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const matches = entries.filter(
    (entry) =>
      (topic === null || entry.fact.topic === topic) && words.every((word) => isMeant(entry, word, texts(entry))),
  );
  if (!order) return matches;
  const compare = new Intl.Collator(language).compare;
  const sign = order.descending ? -1 : 1;
  return matches.sort((one, other) => {
    if (order.by === 'period') return sign * comparePeriods(one.fact, other.fact);
    return sign * compare(texts(one)[order.by], texts(other)[order.by]);
  });
}

function isMeant({ fact, source, citations }: LedgerEntry, word: string, texts: ReturnType<LedgerTexts>): boolean {
  const lower = word.toLowerCase();
  if (String(Math.abs(fact.value)).includes(lower)) return true;
  if (Object.values(texts).some((text) => text.toLowerCase().includes(lower))) return true;
  const named = [fact.label, ...citations.map(({ indicator }) => indicator.name), ...(source ? [source.title] : [])];
  return named.some((text) => matchesText(text, word));
}

function comparePeriods({ period: one }: Fact, { period: other }: Fact): number {
  const [first, second] = [one, other].map((period) =>
    'year' in period ? { from: period.year, to: period.year } : { from: period.fromYear, to: period.toYear },
  );
  if (!first || !second) return 0;
  return first.to - second.to || first.from - second.from;
}
