import { cellText } from '../../figures/texts/heatText';
import { heatWords } from '../../i18n/placesTable/usePlacesTableWords';
import { csvText } from '../data/csv';
import { safeFileName } from '../shared/fileName';
import { zipped } from '../shared/zip';
import { drawSheet } from '../sheet/stack';
import { type Picture, pngOf, svgFile } from '../sheet/still';
import { heatDataRows, heatTable } from './heatData';
import { heatPages } from './heatPages';
import type { HeatRequest } from './heatRequest';
import { heatSheet } from './heatSheet';

export function heatPicture(request: HeatRequest): Picture {
  return drawSheet(heatSheet(request), request.speech);
}

/** The picture as the text of an SVG file: text as text, literal colours, nothing of the page. */
export async function heatSvg(request: HeatRequest): Promise<Blob> {
  return svgFile(heatPicture(request).svg);
}

export function heatPng(request: HeatRequest): Promise<Blob> {
  return pngOf(heatPicture(request), 2, request.speech);
}

export async function heatCsv(request: HeatRequest): Promise<Blob> {
  return new Blob([csvText(heatDataRows(request))], { type: 'text/csv;charset=utf-8' });
}

/** What is pasted into a spreadsheet: the cells as they are read. */
export async function heatTsv(request: HeatRequest): Promise<Blob> {
  const rows = heatTable(request, (row, cell) => cellText(row, cell, request.show, request.speech));
  return new Blob([rows.map((row) => row.join('\t')).join('\r\n')], { type: 'text/plain;charset=utf-8' });
}

/** Each page a PNG in a ZIP, 300 dots an inch. */
export async function heatPagesZip(request: HeatRequest): Promise<Blob> {
  const { speech } = request;
  const pages = heatPages(request);
  const files = [];
  for (const [index, sheet] of pages.entries()) {
    const picture = await pngOf(drawSheet(sheet, speech), 3508 / sheet.width, speech);
    const number = speech.words.export.pageNumber(index + 1, pages.length);
    files.push({
      name: safeFileName([heatWords(speech).fileName, number], 'png'),
      bytes: new Uint8Array(await picture.arrayBuffer()),
    });
  }
  return zipped(files);
}
