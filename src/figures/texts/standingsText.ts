import { overviewWords } from '../../i18n/overview/useOverviewWords';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { isForReference } from '../../measures/goals';
import { verdictUrgency } from '../../measures/outlook';
import type { DueStandings } from '../model/standings';

/**
 * The counts of each year in a sentence that says first what it rests on: 据模拟数据：2030年目标8项中，5项已达标、…; empty
 * without a target.
 */
export function standingsText(standings: readonly DueStandings[], speech: Speech): string {
  if (standings.length === 0) return '';
  const { words } = speech;
  const { summary } = overviewWords(speech);
  const parts = standings.map(({ year, total, counts, unverified }) => {
    const told = verdictUrgency
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => summary.part(words.verdict[verdict], counts[verdict]));
    return summary.lead(year, total, told.join(words.region.joiner)) + textOf(words.target.unverifiedOf(unverified));
  });
  const text = parts.join(words.sentences.semicolon);
  const simulated = standings.some((one) => one.simulated);
  const ofLeague = standings.some(({ rows }) => rows.some(({ row }) => isForReference(row.model.whole.region)));
  const caution = ofLeague ? words.list.aside(words.target.forReference) : '';
  return (simulated ? summary.simulated : '') + text + caution + words.sentences.stop;
}
