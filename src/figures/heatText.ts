import type { Mark } from '../contract/series';
import type { Speech } from '../i18n/words';
import { formatNumber, formatValue, isPercentage } from '../measures/format';
import type { OutlookVerdict } from '../measures/outlook';
import type { HeatCell, HeatRow } from './heat';
import { markSigns } from './markSign';
import { placeSentence } from './takeaway';
import { targetText } from './targetText';

/** What the cells say: the place among the twelve, or the value itself. */
export const shows = ['rank', 'value'] as const;
export type Shows = (typeof shows)[number];

/** What stands in the cell of a league. Where there is no rank it is the value, and where there is none, why. */
export function cellText({ indicator }: HeatRow, cell: HeatCell, show: Shows, { words }: Speech): string {
  if (cell.value === null) return words.missing[cell.missing ?? 'not-reported'];
  if (indicator.comparison === 'presence') return cell.value === 0 ? words.presence.no : words.presence.yes;
  if (show === 'rank' && cell.rank !== null) return cell.tied ? words.ranking.tied(cell.rank) : String(cell.rank);
  return formatNumber(cell.value, indicator.decimals);
}

/** The count behind a value that rests on few cases; empty elsewhere. */
export function smallText(cell: HeatCell, { words }: Speech): string {
  return cell.small && cell.cases !== null ? words.heat.cases(formatNumber(cell.cases, 0)) : '';
}

/** What stands in the cell of 全区: its value as it was published, or how many have it. */
export function wholeText({ indicator, whole, have, reported, model }: HeatRow, { words }: Speech): string {
  if (have !== null) return words.heat.have(have, reported);
  if (whole.value === null) return words.missing[whole.missing ?? 'not-counted'];
  const point = model.pooled ? undefined : model.publishedPoints.find((one) => one.year === model.year);
  const hedge = point ? words.hedge[point.hedge] : '';
  return (whole.mark ? markSigns[whole.mark] : '') + hedge + formatNumber(whole.value, indicator.decimals);
}

/** The cell of a league in words: its figure among the others, then what its colour says or why it has none. */
export function explainCell(row: HeatRow, cell: HeatCell, speech: Speech): string {
  const { words } = speech;
  const line = row.model.leagues.find((one) => one.region.code === cell.code);
  const level = line ? placeSentence(row.model, line, speech) : '';
  const { reasons, legend, smallHint } = words.heat;
  const verdict = [
    cell.step === null ? '' : legend.steps[cell.step],
    cell.plain === null ? '' : reasons[cell.plain],
    cell.small && cell.plain !== 'chance' ? smallHint : '',
  ];
  return words.heat.explained(level, sentence(verdict, speech));
}

/** The cell of 全区 in a sentence: its value, and how it stands to its target. */
export function explainWhole(row: HeatRow, speech: Speech): string {
  const { words, say, language } = speech;
  const { indicator, whole, have, reported, status } = row;
  const region = words.region.whole;
  const when = whenText(row, speech);
  const target = targetText(indicator, words);
  const level =
    whole.value === null
      ? words.heat.noLevel(when, region, say(indicator.name), words.missing[whole.missing ?? 'not-counted'])
      : words.heat.level(
          when,
          region,
          say(indicator.name),
          formatValue(whole.value, indicator, language),
          markNote(whole.mark, speech),
        );
  return sentence(
    [
      level,
      have === null ? '' : words.presence.count(reported, have),
      target && status ? words.heat.target(target, verdictText(row, status, speech)) : (target ?? words.heat.noTarget),
    ],
    speech,
  );
}

/** The verdict on 全区, and the year it was judged at where that is not the one shown. */
function verdictText({ model }: HeatRow, status: OutlookVerdict, { words }: Speech): string {
  const verdict = words.sentences.outlook.verdict[status];
  const year = model.standing?.year ?? model.year;
  return year === model.year ? verdict : words.heat.judged(verdict, year);
}

/** The year, or the three years of a pooled rate. */
export function whenText({ model }: HeatRow, { words }: Speech): string {
  return model.pooled ? words.heat.pooled(model.year - 2, model.year) : words.years.one(model.year);
}

/** 高于全区2.1个百分点; empty where the two are not of one kind. */
export function differenceText({ indicator }: HeatRow, { distance }: HeatCell, { words, language }: Speech): string {
  if (!distance) return '';
  const { difference } = distance;
  const { comparison } = words.sentences;
  const symbol = isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
  const size = formatNumber(Math.abs(difference), indicator.decimals) + symbol;
  const text = difference === 0 ? comparison.equal('') : comparison[difference > 0 ? 'above' : 'below']('', size);
  return text.trim();
}

function markNote(mark: Mark | null, { words }: Speech): string {
  if (mark === null) return '';
  const { simulated, implied } = words.sentences;
  return words.sentences.noted([{ simulated, implied, published: words.mark.published }[mark]]);
}

function sentence(clauses: readonly string[], { words }: Speech): string {
  return clauses.filter((clause) => clause !== '').join(words.sentences.comma) + words.sentences.stop;
}
