import { overviewWords } from '../../i18n/overview/useOverviewWords';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { isForReference } from '../../measures/goals';
import { verdictUrgency } from '../../measures/outlook';
import type { VerdictCounts } from '../model/verdictCounts';

/**
 * The counts of each year in a sentence that first names its basis: 据模拟数据：2030年目标8项中，5项已达标、…; empty without a target.
 */
export function verdictCountsText(countsByYear: readonly VerdictCounts[], speech: Speech): string {
  if (countsByYear.length === 0) return '';
  const { words } = speech;
  const { summary } = overviewWords(speech);
  const parts = countsByYear.map(({ year, total, counts, unverified }) => {
    const texts = verdictUrgency
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => summary.part(words.verdict[verdict], counts[verdict]));
    return summary.lead(year, total, texts.join(words.region.joiner)) + textOf(words.target.unverifiedOf(unverified));
  });
  const text = parts.join(words.sentences.semicolon);
  const simulated = countsByYear.some((one) => one.simulated);
  const ofLeague = countsByYear.some(({ rows }) => rows.some(({ row }) => isForReference(row.model.whole.region)));
  const caution = ofLeague ? words.list.aside(words.target.forReference) : '';
  return (simulated ? summary.simulated : '') + text + caution + words.sentences.stop;
}
