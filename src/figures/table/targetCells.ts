import type { Speech } from '../../i18n/speech';
import { formatSigned, formatValue, isPercentage, markSign, missingSign, valueText } from '../../measures/format';
import { whyMissing } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { paceCell, type TargetRow } from '../model/targetRow';
import { supportText } from '../texts/placeText';

/** The texts of a target's row, each with the small text below it, or ''. */
export type TargetCells = Record<'verdict' | 'value' | 'gap' | 'achieved' | 'needed' | 'metIn', Cell>;

/** Input of the cells: the judged indicator, and the base of its cases. */
type Judged = Pick<FigureModel, 'indicator' | 'base'>;

type Cell = { text: string; below: string };

/** `unit`: whether each cell gives the unit; otherwise a heading does. */
export function targetCells(model: Judged, row: TargetRow, unit: boolean, speech: Speech): TargetCells {
  const { words } = speech;
  const { outlook } = row;
  if (!outlook) {
    const nothing = cell(missingSign);
    const why = cell(words.missing[whyMissing(row.point)]);
    return { verdict: nothing, value: why, gap: nothing, achieved: nothing, needed: nothing, metIn: nothing };
  }
  const { decimals } = model.indicator;
  const perYear = (change: number) => formatSigned(change, decimals + 1) + (unit ? unitAgain(model, speech) : '');
  const { gap, neededPerYear } = outlook;
  const reached = row.has === null && outlook.reached ? reachedText(model, outlook.reached, speech) : '';
  return {
    verdict: cell(words.verdict[outlook.verdict], reached),
    value: valueCell(model, row, unit, speech),
    gap: cell(row.has === null ? formatSigned(gap, decimals) + (unit ? unitAgain(model, speech) : '') : missingSign),
    achieved: achievedCell(model, row, perYear, speech),
    needed: cell(neededPerYear === null || row.has !== null ? missingSign : perYear(neededPerYear)),
    metIn: cell(whenText(row, speech)),
  };
}

function reachedText({ indicator }: Judged, { year, value }: { year: number; value: number }, speech: Speech) {
  return speech.words.target.reached(year, formatValue(value, indicator, speech.language));
}

/** The unit of a gap or pace next to a value with its unit: percentage points may be called points. */
function unitAgain({ indicator }: Judged, { words, language }: Speech): string {
  return isPercentage(indicator) ? words.sentences.pointsAgain : indicator.unit.symbol[language];
}

function valueCell(model: Judged, row: TargetRow, unit: boolean, speech: Speech): Cell {
  const { words } = speech;
  const { outlook, has, pooledFrom, point, small } = row;
  if (!outlook) return cell(missingSign);
  const judged = { value: outlook.value, mark: point?.mark, published: point?.published ?? null };
  const value =
    has === null
      ? valueText(judged, model.indicator, speech, { unit, sign: true })
      : markSign(point?.mark) + (has ? words.presence.yes : words.presence.no);
  const year =
    pooledFrom === null
      ? words.years.one(outlook.year)
      : words.sentences.outlook.table.pooled(words.years.span(pooledFrom, outlook.year));
  return cell(
    value,
    [year, point && small ? words.figure.smallOf(supportText(model, { point, small }, speech)) : '']
      .filter(Boolean)
      .join(words.list.comma),
  );
}

function achievedCell(model: Judged, row: TargetRow, perYear: (change: number) => string, speech: Speech): Cell {
  const { words } = speech;
  const achieved = paceCell(model, row);
  switch (achieved.kind) {
    case 'pace':
      return cell(perYear(achieved.pace.perYear), words.years.span(achieved.pace.fromYear, achieved.pace.toYear));
    case 'by-term':
      return cell(missingSign, words.sentences.outlook.table.byTerm);
    case 'too-few':
      return cell(missingSign, words.sentences.outlook.table.tooFew);
    case 'none-needed':
      return cell(missingSign);
  }
}

/** The year the target would be met, or lost again, at the achieved pace. */
function whenText({ outlook, has }: TargetRow, { words }: Speech): string {
  const say = words.sentences.outlook.table;
  if (!outlook || has !== null) return missingSign;
  if (outlook.lostInYear !== null) return say.lostIn(outlook.lostInYear);
  if (outlook.metInYear !== null) return say.metIn(outlook.metInYear);
  return outlook.neededPerYear !== null && outlook.achieved ? say.never : missingSign;
}

function cell(text: string, below = ''): Cell {
  return { text, below };
}
