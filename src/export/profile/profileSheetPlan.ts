import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { Profile } from '../../figures/model/profile';
import { biggestChanges, strengths, weakPoints } from '../../figures/model/profilePicks';
import type { ProfileRow } from '../../figures/model/profileRow';
import { sourceText } from '../../figures/texts/sourceText';
import type { PickOrder } from '../../filters/viewSpec/profileChoice';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { marksFor, wholeOrigins } from '../shared/captions';
import { fitTitle } from '../sheet/fitTitle';
import type { SheetFootPlan } from '../sheet/SheetFoot';
import { sheetFormats } from '../sheet/sheetFormat';

const { margin, type: sheetType } = sheetFormats.slide;
const smallLeading = 1.4;
/** Of the two lists on the left, and of what changed on the right. */
const columns = { standings: 788, gap: 44 };
const headingHeight = 30;
const listGap = 10;
/** Few rows are not pulled apart. */
const highestRow = 46;

export const sheetRowType = { name: 17, value: 17, detail: 15, heading: 20 };

export type StandingsPlan = { tone: 'better' | 'worse'; heading: string; empty: string; y: number; rows: ProfileRow[] };

/** Where everything on the picture of a profile stands. `y` of texts are baselines. */
export type ProfileSheetPlan = {
  left: number;
  eyebrowY: number;
  title: { lines: string[]; size: number; firstY: number; leading: number };
  subtitle: { lines: string[]; firstY: number; leading: number };
  standings: StandingsPlan[];
  rowHeight: number;
  changes: { x: number; y: number; width: number; itemHeight: number; rows: ProfileRow[] };
  contentWidth: number;
  legendY: number;
  foot: SheetFootPlan;
};

/** 2024年，与全区和其他11个盟市比较（各领域） */
export function subtitleOf({ year, parts, further }: Profile, speech: Speech): string {
  const said = leagueWords(speech);
  return said.picture.subtitle(year, parts.length - 1, said.scopes[further ? 'further' : 'themes']);
}

/** Sets the words from both ends of the sheet; the lists share what is left between them. */
export function planProfileSheet(
  profile: Profile,
  order: PickOrder,
  sentence: string,
  day: string,
  speech: Speech,
): ProfileSheetPlan {
  const said = leagueWords(speech);
  const { words } = speech;
  const width = sheetFormats.slide.width - margin.side * 2;
  const small = (text: string) => textWidth(text, sheetType.small);
  const eyebrowY = margin.top + sheetType.eyebrow;
  const title = fittingTitle(sentence, width, eyebrowY);
  const subtitleLines = wrapText(subtitleOf(profile, speech), width, (text) => textWidth(text, sheetType.subtitle));
  const subtitleY = title.firstY + title.leading * (title.lines.length - 1) + sheetType.subtitle * 1.6;
  const subtitleLeading = sheetType.subtitle * 1.35;

  const strong = strengths(profile.rows, order);
  const weak = weakPoints(profile.rows, order);
  const changed = biggestChanges(profile.rows);
  const models = [...new Set([...strong, ...weak, ...changed].map((row) => row.model))];
  const told = [said.picture.rule, ...(models.length > 0 ? [sourceText(models, speech)] : [])];
  const footLines = told.flatMap((text) => wrapText(text, width, small));
  const leading = sheetType.small * smallLeading;
  const lastY = sheetFormats.slide.height - margin.bottom - sheetType.small * 0.4;
  const footY = lastY - leading * footLines.length - 4;
  const ruleY = footY - sheetType.small * 1.5;
  const legendY = ruleY - 14;

  const top = subtitleY + subtitleLeading * (subtitleLines.length - 1) + 18;
  const room = legendY - sheetType.small - 8 - top;
  const lines = { strong: Math.max(1, strong.length), weak: Math.max(1, weak.length) };
  const rowHeight = Math.min(highestRow, (room - headingHeight * 2 - listGap) / (lines.strong + lines.weak));
  const changesX = margin.side + columns.standings + columns.gap;
  return {
    left: margin.side,
    eyebrowY,
    title,
    subtitle: { lines: subtitleLines, firstY: subtitleY, leading: subtitleLeading },
    standings: [
      { tone: 'better', heading: said.strengths, empty: said.noStrengths, y: top, rows: strong },
      {
        tone: 'worse',
        heading: said.weakPoints,
        empty: said.noWeakPoints,
        y: top + headingHeight + rowHeight * lines.strong + listGap,
        rows: weak,
      },
    ],
    rowHeight,
    changes: {
      x: changesX,
      y: top,
      width: sheetFormats.slide.width - margin.side - changesX,
      itemHeight: (room - headingHeight) / 5,
      rows: changed,
    },
    contentWidth: columns.standings,
    legendY,
    foot: {
      left: margin.side,
      right: sheetFormats.slide.width - margin.side,
      ruleY,
      sources: { lines: footLines, firstY: footY, leading },
      marks: {
        x: margin.side,
        y: lastY,
        ...marksFor(
          {
            ...wholeOrigins(profile.rows.map(({ model }) => model)),
            published: false,
            implied: false,
            simulated: profile.simulated,
          },
          speech,
        ),
      },
      credit: { text: words.export.credit(day), y: lastY },
      size: sheetType.small,
    },
  };
}

export const sheetHeading = headingHeight;

/** The largest size at which a text fits into the width, or the smallest that is still read. */
export function fittingSize(text: string, width: number, size: number, weight: 400 | 600 | 700, smallest = 12): number {
  const needed = textWidth(text, size, weight);
  return needed <= width ? size : Math.max(smallest, (size * width) / needed);
}

/** A title of a profile's picture under an eyebrow on the baseline given. */
export function fittingTitle(text: string, width: number, eyebrowY: number) {
  const title = fitTitle(text, width, [36, 32, 28, 24]);
  return { ...title, firstY: eyebrowY + 12 + title.size };
}
