import type { FigureModel } from '../../figures/model/model';
import { placeRankText, unrankedNote } from '../../figures/texts/placeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { listText, type Speech } from '../../i18n/speech';
import { changeFromPreviousYear, changeOver } from '../../measures/change';
import { hedgeText, shownDecimals } from '../../measures/format';
import { hasSimulated, lastKnown, whyMissing } from '../../measures/point';
import type { Sheet, SheetCell, SheetRow } from '../../office/workbookFile';
import { workbookLines } from './dataSheet';
import { band, columnWidth, numberFormat, signedFormat, styles } from './workbookCells';

/** Names of the sheets: this one, those of the indicators in order, and the others. */
type Names = { contents: string; indicators: readonly string[]; others: readonly string[] };

/** The first sheet: the contents of the workbook with links, and the latest values of 全区. */
export function contentsSheet(
  models: readonly FigureModel[],
  names: Names,
  /** `unlisted`: number of values if there are too many for the list of all values, otherwise `null`. */
  { title, day, unlisted, speech }: { title: string; day: string; unlisted: number | null; speech: Speech },
): Sheet {
  const { words, say } = speech;
  const { workbook } = dataFileWords(speech);
  const simulated = models.some((model) => workbookLines(model).some(hasSimulated));
  const dates = models[0] ? releaseDates(models[0], speech) : [];
  const headings = headingsOf(models, speech);
  const widths = headings.map((heading, column) => {
    const own = models.map(({ indicator }) => {
      if (column === 1) return say(indicator.name);
      return column === headings.length - 2 ? listText(indicator.departments, speech) : '';
    });
    return Math.max(leastWidths[column] ?? 12, columnWidth(heading) + 2, ...own.map((name) => columnWidth(name) + 3));
  });
  const span = headings.length;
  const head: SheetRow[] = [
    band(title, span, styles.title),
    band([workbook.exported(day), ...dates].join(words.list.semicolon), span, styles.facts),
    ...(simulated ? [band(words.export.notOfficial, span, { ...styles.notice, bold: true })] : []),
    ...(unlisted === null ? [] : [band(workbook.unlisted(unlisted), span, styles.facts)]),
    ...names.others.map((name) => [null, linkTo(name, name)]),
    band(workbook.differences, span, styles.facts),
    headings.map((value) => ({ value, ...styles.heading, height: 34 })),
  ];
  return {
    name: names.contents,
    rows: [...head, ...models.map((model, index) => indicatorRow(model, index, names.indicators[index] ?? '', speech))],
    widths,
    frozen: { rows: head.length, columns: 2 },
    print: { headRow: head.length },
  };
}

function linkTo(sheet: string, value: string): SheetCell {
  return { value, ...styles.link, link: sheet };
}

const leastWidths = [6, 30, 12, 12, 8, 12, 12, 9, 14];

function headingsOf(models: readonly FigureModel[], speech: Speech): string[] {
  const { workbook, columns } = dataFileWords(speech);
  const chosen = models[0]?.chosen ?? [];
  return [
    workbook.number,
    columns.indicator,
    columns.unit,
    workbook.latest,
    columns.year,
    workbook.sinceBefore,
    workbook.sinceFirst,
    workbook.firstYear,
    columns.mark,
    ...chosen.map((line) => workbook.rankOf(speech.say(line.region.name))),
    workbook.department,
    columns.domain,
  ];
}

/** For one indicator: latest value of 全区 with its year, its change, and the ranks of the chosen leagues. */
function indicatorRow(model: FigureModel, index: number, sheet: string, speech: Speech): SheetRow {
  const { words, say, language } = speech;
  const { indicator, whole } = model;
  const last = lastKnown(whole.points);
  const overall = changeOver(whole.points, indicator);
  const hedge = last ? hedgeText(last, speech).trim() : '';
  const marks = [last?.mark && words.mark[last.mark], last?.status && words.release[last.status]]
    .filter(Boolean)
    .join(words.list.comma);
  const centred = { ...styles.body, align: 'center' } as const;
  const signed = (difference: number | null): SheetCell =>
    difference === null
      ? { value: words.figure.noChange, ...centred, ...styles.absent }
      : { value: difference, format: signedFormat(indicator.decimals), ...styles.body };
  return [
    { value: index + 1, ...centred },
    { ...styles.body, ...linkTo(sheet, say(indicator.name)) },
    { value: indicator.unit[language], ...centred },
    last === null
      ? { value: words.missing[whyMissing(whole.points.at(-1))], ...centred, ...styles.absent }
      : {
          value: last.value,
          format: numberFormat(shownDecimals(last, indicator), hedge),
          bold: true,
          ...styles.body,
        },
    last === null ? { value: '', ...centred } : { value: last.year, format: '0', ...centred },
    signed(changeFromPreviousYear(whole.points, indicator)?.difference ?? null),
    signed(overall?.difference ?? null),
    overall ? { value: overall.fromYear, format: '0', ...centred } : { value: '', ...centred },
    { value: marks, ...centred },
    ...model.chosen.map((line) => rankCell(model, line.region.code, speech)),
    { value: listText(indicator.departments, speech), ...styles.body },
    { value: words.domains[indicator.domain], ...styles.body },
  ];
}

function rankCell(model: FigureModel, code: string, speech: Speech): SheetCell {
  const { words } = speech;
  const place = model.places.find((one) => one.line.region.code === code);
  const style = { ...styles.body, align: 'center' } as const;
  if (!place || place.rank === null) {
    const unranked = (place && unrankedNote([place], words)) || dataFileWords(speech).workbook.unranked;
    const value = place?.point.missing ? words.missing[place.point.missing] : unranked;
    return { value, ...style, ...styles.absent };
  }
  const written = placeRankText(place, words);
  if (written !== String(place.rank)) return { value: written, ...style };
  return { value: place.rank, format: '0', ...style };
}

function releaseDates({ updated, nextRelease }: FigureModel, { words }: Speech): string[] {
  return [
    ...(updated ? [words.release.updated(updated)] : []),
    ...(nextRelease ? [words.release.next(nextRelease)] : []),
  ];
}
