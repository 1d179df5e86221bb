import type { Verdict } from '../../i18n/league/league.zh';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { differenceUnit, formatNumber, formatSigned } from '../../measures/format';
import { isOpenSpan } from '../../measures/ranking';
import type { Profile } from '../model/profile';
import type { ProfileRow, RankAmong } from '../model/profileRow';
import { leagueText, placeInWords, sizeInWords, unrankedNote } from './placeText';

/** The league's value with its unit, or the reason why it is missing. */
export function ownText({ model, own }: ProfileRow, speech: Speech): string {
  return leagueText(model.indicator, own.point, speech, { unit: true });
}

/** +2.10个百分点, or the league's share of 全区; empty where neither exists. */
export function gapText({ model, gap, share }: ProfileRow, speech: Speech): string {
  if (gap) return formatSigned(gap.difference, model.indicator.decimals) + differenceUnit(model.indicator, speech);
  return share === null ? '' : leagueWords(speech).share(`${formatNumber(share * 100, 1)}%`);
}

/** 高于全区2.10个百分点: the gap as a clause; empty without a gap. */
export function gapClause({ model, gap }: ProfileRow, speech: Speech): string {
  const words = leagueWords(speech);
  if (!gap) return '';
  if (gap.difference === 0) return words.equal;
  const size =
    formatNumber(Math.abs(gap.difference), model.indicator.decimals) + differenceUnit(model.indicator, speech);
  return gap.difference > 0 ? words.above(size) : words.below(size);
}

/** The verdict of the row; `null` where it is not judged. */
export function verdictOf({ judged, gap }: ProfileRow): Verdict | null {
  return judged && gap ? verdictName(gap.verdict) : null;
}

export function verdictName(verdict: -1 | 0 | 1): Verdict {
  return verdict === 0 ? 'same' : verdict > 0 ? 'better' : 'worse';
}

/** 第3位, 10个盟市并列第1位, 第11位（11个已报送）; 按数值第3位 for a rank by size; 不排位次 with the reason. Empty without a value. */
export function rankText(row: ProfileRow, speech: Speech): string {
  if (!row.ranked) return unrankedNote([row.own], speech.words) || unrankedText(row, speech);
  return sizeInWords(row.model, placeAmong(row, row.ranked, speech), speech.words);
}

/** The short form: the rank, and below it how many leagues share it or have reported. */
export function rankParts(row: ProfileRow, speech: Speech): { place: string; note: string } {
  const t = leagueWords(speech);
  const { words } = speech;
  const { ranked } = row;
  if (!ranked) {
    const { unranked } = row.own;
    return { place: unrankedText(row, speech), note: unranked ? words.ranking.unrankedWhy[unranked] : '' };
  }
  const shared = isOpenSpan(ranked.span) ? 1 : ranked.shared;
  const notes = [shared > 1 ? t.sharedBy(shared) : '', isPartly(row, ranked) ? t.reported(ranked.reported) : ''];
  return {
    place: sizeInWords(row.model, placeInWords({ ...ranked, tied: shared > 1 }, words), words),
    note: notes.filter((note) => note !== '').join(words.list.dot),
  };
}

/** 第11位 → 12个盟市并列第1位: the ranks of both years. Empty where either is missing or all leagues had the same. */
export function movedRanksText(row: ProfileRow, speech: Speech): string {
  const { words } = speech;
  const { change, ranked } = row;
  if (!change?.fromRank || !ranked) return '';
  // A better value with a worse rank, or the reverse, would read as a contradiction.
  if (change.verdict !== 0 && Math.sign(ranked.rank - change.fromRank.rank) === change.verdict) return '';
  const [from, to] = [change.fromRank, ranked].map((one) => placeAmong(row, one, speech));
  return from === undefined || to === undefined
    ? ''
    : sizeInWords(row.model, leagueWords(speech).ranks(from, to), words);
}

function unrankedText({ own, dotStrip }: ProfileRow, speech: Speech): string {
  return own.point.value === null || dotStrip.kind === 'presence' ? '' : leagueWords(speech).unranked;
}

function placeAmong(row: ProfileRow, ranked: RankAmong, speech: Speech): string {
  if (isOpenSpan(ranked.span)) return placeInWords({ ...ranked, tied: false }, speech.words);
  return leagueWords(speech).placed(ranked.rank, ranked.shared, isPartly(row, ranked) ? ranked.reported : null);
}

function isPartly({ model }: ProfileRow, { reported }: RankAmong): boolean {
  return reported < model.places.length;
}

/** +3.2个百分点, with its unit; empty without a change. */
export function ownChangeText({ model, change }: ProfileRow, speech: Speech): string {
  if (!change) return '';
  if (change.difference === 0) return speech.words.figure.unchanged;
  return formatSigned(change.difference, model.indicator.decimals) + differenceUnit(model.indicator, speech);
}

/** The sentence above the picture. */
export function profileTitle({ league, summary }: Profile, speech: Speech): string {
  return leagueWords(speech).picture.title(speech.say(league.name), summary.judged, summary.better, summary.worse);
}
