import type { Domain } from '../../contract/domains';
import type { Box } from '../../figures/drawing/boxes';
import { flowText, type Placed } from '../../figures/drawing/flowText';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { HeatRow } from '../../figures/model/heat';
import { rowNotes } from '../../figures/texts/heatText';
import { sourceText, valueCitations } from '../../figures/texts/sourceText';
import { heatWords } from '../../i18n/heat/useHeatWords';
import { overviewWords } from '../../i18n/overview/useOverviewWords';
import { steps } from '../../measures/heatSteps';
import type { OutlookVerdict } from '../../measures/outlook';
import { unitBesideName } from '../../measures/perHead';
import { marksFor, wholeOrigins } from '../shared/captions';
import { fitTitle } from '../sheet/fitTitle';
import type { SheetFootPlan } from '../sheet/SheetFoot';
import { type CellPlan, planCell, planWhole } from './heatCellPlan';
import { arrangementTexts, type HeatRequest, heatNotes, holdsSimulated, rowsIn, statusesIn } from './heatRequest';

export const heatType = { eyebrow: 20, title: 28, subtitle: 19, head: 15, name: 15, unit: 14.2, small: 15 };

/** Drawn width of the sheet, the height its rows fill where they can, that of a slide, and the least it shrinks to. */
const sheet = { width: 1280, wanted: 720, least: 420, side: 40, top: 32, bottom: 24 };
/** Height of A4 on its side, at that width. */
export const paperHeight = 905;
const nameWidth = 300;
const wholeWidth = 100;
const nameLeading = 1.25;
const groupHeight = 30;
const rowHeights = { least: 26, most: 50 };
const gap = 2;

export type HeatSheetPlan = {
  width: number;
  height: number;
  left: number;
  eyebrow: { text: string; y: number };
  /** The whole of its title, however it is broken into lines. */
  sentence: string;
  title: { lines: string[]; firstY: number; size: number; leading: number };
  subtitle: { lines: string[]; firstY: number };
  /** Boxes of the steps, from the best to the worst. */
  legend: (Box & { step: (typeof steps)[number]; text: string })[];
  head: { y: number; columns: { text: string; x: number; width: number }[] };
  groups: { domain: Domain; y: number }[];
  rows: {
    row: HeatRow;
    y: number;
    height: number;
    nameLines: string[];
    /** Small, behind the name or below it. */
    asides: { text: string; x: number; line: number }[];
    whole: CellPlan;
    leagues: CellPlan[];
  }[];
  /** Of 全区 and the leagues, in their order. */
  columns: { x: number; width: number }[];
  notes: { lines: Placed[][]; firstY: number; leading: number };
  /** What the signs beside 全区 mean. */
  statuses: { y: number; label: string; items: { status: OutlookVerdict; text: string; x: number }[] };
  foot: SheetFootPlan;
};

/**
 * Sets the words of the sheet from its top; a table too long for a slide makes it longer. A sheet with a page `number`
 * is as high as its paper.
 */
export function planHeatSheet(request: HeatRequest, number: string | null = null): HeatSheetPlan {
  const { model, rows: groups, speech, day } = request;
  const { words, language } = speech;
  const heat = heatWords(speech);
  const { width, side, top, bottom } = sheet;
  const inner = width - side * 2;
  const smallLeading = heatType.small * 1.42;
  const shown = rowsIn(request);
  const leagues = model.regions.parts;

  const eyebrowY = top + heatType.eyebrow * 0.8;
  const fitted = fitTitle(request.title, inner, [heatType.title, 25, 23]);
  const title = { ...fitted, firstY: eyebrowY + 10 + fitted.size };
  const titleY = title.firstY + title.leading * (title.lines.length - 1);
  const subtitle = [
    heat.title,
    words.export.nameAndUnit(heat.about(words.years.one(model.year)), overviewWords(speech).indicators(shown.length)),
    ...arrangementTexts(request),
    ...(number === null ? [] : [number]),
  ].join(words.list.dot);
  const subtitleLines = wrapText(subtitle, inner, (line) => textWidth(line, heatType.subtitle));
  const subtitleY = titleY + heatType.subtitle * 1.7;
  const legendY = subtitleY + heatType.subtitle * 1.35 * (subtitleLines.length - 1) + 14;
  const legend = planStepLegend(side, legendY, speech);
  const headY = legendY + 24 + 24;
  const bodyY = headY + 12;

  const models = shown.map((row) => row.model);
  const small = (text: string) => textWidth(text, heatType.small);
  const sourceLines = [sourceText(models, speech), valueCitations(models, speech)]
    .filter(Boolean)
    .flatMap((text) => wrapText(text, inner, small));
  const noteLines = flowText(heatNotes(request), inner, heatType.small * 1.6, small);
  const statuses = planStatuses(request);
  const statusLines = statuses.length > 0 ? 1 : 0;
  const below =
    22 + smallLeading * (noteLines.length + statusLines + sourceLines.length) + 6 + heatType.small * 1.6 + bottom;

  const tellsTheme = groups.some((group) => group.domain === null);
  const names = shown.map((row) => planName(row, tellsTheme, request));
  const named = groups.filter((group) => group.domain !== null).length;
  const room = (number === null ? sheet.wanted : paperHeight) - bodyY - below - named * groupHeight;
  const columnWidth = (inner - nameWidth - wholeWidth - 8) / Math.max(1, leagues.length);
  const columns = [
    { x: side + nameWidth + 8, width: wholeWidth - gap },
    ...leagues.map((_, index) => ({
      x: side + nameWidth + 8 + wholeWidth + columnWidth * index,
      width: columnWidth - gap,
    })),
  ];
  const cells = shown.map((row) => {
    const [whole, ...others] = columns;
    return {
      whole: planWhole(row, whole?.width ?? 0, speech),
      leagues: row.cells.map((cell, at) => planCell(row, cell, others[at]?.width ?? 0, request.show, speech)),
    };
  });
  const needed = names.map((name, at) =>
    Math.max(
      rowHeights.least,
      linesOf(name) * heatType.name * nameLeading + 5,
      ...[cells[at]?.whole, ...(cells[at]?.leagues ?? [])].map((cell) => (cell?.height ?? 0) + 5),
    ),
  );
  const spare = Math.max(0, room - needed.reduce((sum, height) => sum + height, 0)) / Math.max(1, needed.length);
  const heights = needed.map((height) => Math.max(height, Math.min(rowHeights.most, height + spare)));
  let y = bodyY;
  let index = 0;
  const placedGroups: HeatSheetPlan['groups'] = [];
  const rows: HeatSheetPlan['rows'] = [];
  for (const group of groups) {
    if (group.domain) {
      placedGroups.push({ domain: group.domain, y: y + groupHeight * 0.7 });
      y += groupHeight;
    }
    for (const row of group.rows) {
      const height = heights[index] ?? rowHeights.least;
      const name = names[index];
      const planned = cells[index];
      if (name && planned) rows.push({ row, y, height: height - gap, ...name, ...planned });
      y += height;
      index += 1;
    }
  }
  const notesY = y + 20;
  const statusesY = notesY + smallLeading * noteLines.length;
  const ruleY = notesY + smallLeading * (noteLines.length + statusLines - 1) + 14;
  const sourcesY = ruleY + heatType.small * 1.5;
  const height = Math.max(number === null ? sheet.least : paperHeight, y + below);
  return {
    sentence: request.title,
    width,
    height: Math.ceil(height),
    left: side,
    eyebrow: { text: words.app.name, y: eyebrowY },
    title,
    subtitle: { lines: subtitleLines, firstY: subtitleY },
    legend,
    head: {
      y: headY,
      columns: [model.regions.whole, ...leagues].map((region, position) => ({
        text: region.shortName[language],
        x: columns[position]?.x ?? 0,
        width: columns[position]?.width ?? 0,
      })),
    },
    groups: placedGroups,
    rows,
    columns,
    notes: { lines: noteLines, firstY: notesY, leading: smallLeading },
    statuses: { y: statusesY, label: heat.legend.statuses, items: statuses },
    foot: {
      left: side,
      right: width - side,
      ruleY,
      sources: { lines: sourceLines, firstY: sourcesY, leading: smallLeading },
      marks: {
        x: side,
        y: height - bottom,
        ...marksFor({ ...wholeOrigins(models), simulated: holdsSimulated(request) }, speech),
      },
      credit: { text: words.export.credit(day), y: height - bottom },
      size: heatType.small,
    },
  };
}

/** From the end of their label on. */
function planStatuses(request: HeatRequest): HeatSheetPlan['statuses']['items'] {
  const { speech } = request;
  const width = (text: string) => textWidth(text, heatType.small);
  let x = width(heatWords(speech).legend.statuses) + 14;
  return statusesIn(request).map((status) => {
    const item = { status, text: speech.words.verdict[status], x };
    x += 18 + width(item.text) + heatType.small * 1.2;
    return item;
  });
}

/** Unit and theme stand behind the name, or below it where there is no room. */
function planName(row: HeatRow, tellsTheme: boolean, { show, speech }: HeatRequest) {
  const { words, say, language } = speech;
  const unit = heatWords(speech).unit(unitBesideName(row.indicator, language)).trim();
  const aside = tellsTheme ? `${unit} ${words.domains[row.indicator.domain]}` : unit;
  const notes = rowNotes(row, show, words).join(words.list.dot);
  const measure = (text: string) => textWidth(text, heatType.name);
  const small = (text: string) => textWidth(text, heatType.unit);
  const nameLines = wrapText(say(row.indicator.name), nameWidth, measure);
  const behind = measure(nameLines[nameLines.length - 1] ?? '') + 6;
  const isAllBehind = behind + small(`${aside} ${notes}`) <= nameWidth;
  const fits = behind + small(aside) <= nameWidth;
  const line = fits ? nameLines.length - 1 : nameLines.length;
  const first = { text: isAllBehind ? `${aside} ${notes}`.trim() : aside, x: fits ? behind : 0, line };
  const rest = isAllBehind || notes === '' ? [] : wrapText(notes, nameWidth, small);
  return { nameLines, asides: [first, ...rest.map((text, index) => ({ text, x: 0, line: line + 1 + index }))] };
}

/** Of the name with what stands below it. */
export function linesOf({ nameLines, asides }: Pick<HeatSheetPlan['rows'][number], 'nameLines' | 'asides'>): number {
  return Math.max(nameLines.length, ...asides.map(({ line }) => line + 1));
}

function planStepLegend(left: number, y: number, speech: HeatRequest['speech']): HeatSheetPlan['legend'] {
  const { legend } = heatWords(speech);
  let x = left;
  return steps.map((step) => {
    const text = legend.steps[step];
    const width = textWidth(text, heatType.small) + 34;
    const box = { step, text, x, y, width, height: 24 };
    x += width + gap;
    return box;
  });
}
