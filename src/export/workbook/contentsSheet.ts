import type { Cell, Row, SheetData } from 'write-excel-file/browser';
import { getCellAddress } from 'write-excel-file/utility';
import type { FigureModel } from '../../figures/model/model';
import { placeRankText, unrankedNote } from '../../figures/texts/placeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { listText, type Speech } from '../../i18n/speech';
import { changeFromPreviousYear, changeOver } from '../../measures/change';
import { shownDecimals } from '../../measures/format';
import { hasSimulated, lastKnown } from '../../measures/point';
import { workbookLines } from './dataSheet';
import type { SheetLink } from './sheetParts';
import { band, columnWidth, numberFormat, signedFormat, styles, text } from './workbookCells';

type Names = {
  /** Of the sheets of the indicators, in their order. */
  indicators: readonly string[];
  /** Of the other sheets. */
  others: readonly string[];
};

/** What is in the workbook, where it stands, and how 全区 stands in it: the first thing a reader sees. */
export function contentsSheet(
  models: readonly FigureModel[],
  names: Names,
  /** `unlisted`: how many values there are where there are too many for a list of all. */
  { title, day, unlisted, speech }: { title: string; day: string; unlisted: number | null; speech: Speech },
) {
  const { words, say } = speech;
  const { workbook } = dataFileWords(speech);
  const simulated = models.some((model) => workbookLines(model).some(hasSimulated));
  const dates = models[0] ? releaseDates(models[0], speech) : [];
  const rows = models.map((model, index) => indicatorRow(model, index, speech));
  const headings = headingsOf(models, speech);
  const widths = headings.map((heading, column) => {
    const own = models.map(({ indicator }) => {
      if (column === 1) return say(indicator.name);
      return column === headings.length - 2 ? listText(indicator.departments, speech) : '';
    });
    return Math.max(leastWidths[column] ?? 12, columnWidth(heading) + 2, ...own.map((name) => columnWidth(name) + 3));
  });
  const span = headings.length;
  const others: Row[] = names.others.map((name) => [null, text(name, styles.link)]);
  const head: SheetData = [
    band(title, span, styles.title),
    band([workbook.exported(day), ...dates].join(words.list.semicolon), span, styles.facts),
    ...(simulated ? [band(words.export.notOfficial, span, { ...styles.notice, fontWeight: 'bold' })] : []),
    ...(unlisted === null ? [] : [band(workbook.unlisted(unlisted), span, styles.facts)]),
    ...others,
    band(workbook.differences, span, styles.facts),
    headings.map((heading) => text(heading, { ...styles.heading, height: 34 })),
  ];
  const data: SheetData = [...head, ...rows];
  const firstOther = head.length - 2 - others.length;
  const links: SheetLink[] = [
    ...names.others.map((to, index) => ({ cell: getCellAddress(firstOther + index, 1), to, tip: to })),
    ...names.indicators.map((to, index) => ({ cell: getCellAddress(head.length + index, 1), to, tip: to })),
  ];
  return {
    sheet: {
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: head.length,
      stickyColumnsCount: 2,
      orientation: 'landscape' as const,
    },
    links,
    headRow: head.length,
  };
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

/** 全区: its latest value with its year, how it has changed, and where the chosen leagues stand. */
function indicatorRow(model: FigureModel, index: number, speech: Speech): Row {
  const { words, say, language } = speech;
  const { indicator, whole } = model;
  const last = lastKnown(whole.points);
  const overall = changeOver(whole.points, indicator);
  const hedge = last?.published ? words.hedge[last.published.hedge].trim() : '';
  const marks = [last?.mark && words.mark[last.mark], last?.status && words.release[last.status]]
    .filter(Boolean)
    .join(words.list.comma);
  const centred = { ...styles.body, align: 'center' } as const;
  const signed = (difference: number | null): Cell =>
    difference === null
      ? text(words.figure.noChange, { ...centred, ...styles.absent })
      : { value: difference, type: Number, format: signedFormat(indicator.decimals), ...styles.body };
  return [
    { value: index + 1, type: Number, ...centred },
    text(say(indicator.name), { ...styles.body, ...styles.link }),
    text(indicator.unit[language], centred),
    last === null
      ? text(words.missing[whole.points.at(-1)?.missing ?? 'not-counted'], { ...centred, ...styles.absent })
      : {
          value: last.value,
          type: Number,
          format: numberFormat(shownDecimals(last, indicator), hedge),
          fontWeight: 'bold',
          ...styles.body,
        },
    last === null ? text('', centred) : { value: last.year, type: Number, format: '0', ...centred },
    signed(changeFromPreviousYear(whole.points, indicator)?.difference ?? null),
    signed(overall?.difference ?? null),
    overall ? { value: overall.fromYear, type: Number, format: '0', ...centred } : text('', centred),
    text(marks, centred),
    ...model.chosen.map((line): Cell => rankCell(model, line.region.code, speech)),
    text(listText(indicator.departments, speech), styles.body),
    text(words.domains[indicator.domain], styles.body),
  ];
}

function rankCell(model: FigureModel, code: string, speech: Speech): Cell {
  const { words } = speech;
  const place = model.places.find((one) => one.line.region.code === code);
  const style = { ...styles.body, align: 'center' } as const;
  if (!place || place.rank === null) {
    const unranked = (place && unrankedNote([place], words)) || dataFileWords(speech).workbook.unranked;
    return text(place?.point.missing ? words.missing[place.point.missing] : unranked, { ...style, ...styles.absent });
  }
  const written = placeRankText(place, words);
  if (written !== String(place.rank)) return text(written, style);
  return { value: place.rank, type: Number, format: '0', ...style };
}

function releaseDates({ updated, nextRelease }: FigureModel, { words }: Speech): string[] {
  return [
    ...(updated ? [words.release.updated(updated)] : []),
    ...(nextRelease ? [words.release.next(nextRelease)] : []),
  ];
}
