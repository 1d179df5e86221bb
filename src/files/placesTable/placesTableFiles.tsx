import { tsvText } from '../../figures/texts/tableText';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { placesTablePages } from '../../pictures/placesTable/placesTablePages';
import type { PlacesTableRequest } from '../../pictures/placesTable/placesTableRequest';
import { placesTableSheet } from '../../pictures/placesTable/placesTableSheet';
import { drawSheet } from '../../pictures/sheet/stack';
import { type Picture, pngOf, svgFile } from '../../pictures/sheet/still';
import { csvText } from '../data/csv';
import { placesTableDataRows, placesTableRows } from '../data/placesTableData';
import { safeFileName } from '../shared/fileName';
import { zipped } from '../shared/zip';

export function placesTablePicture(request: PlacesTableRequest): Picture {
  return drawSheet(placesTableSheet(request), request.speech);
}

/** The picture as an SVG file with real text and literal colours, independent of the page. */
export async function placesTableSvg(request: PlacesTableRequest): Promise<Blob> {
  return svgFile(placesTablePicture(request).svg);
}

export function placesTablePng(request: PlacesTableRequest): Promise<Blob> {
  return pngOf(placesTablePicture(request), 2, request.speech);
}

export async function placesTableCsv(request: PlacesTableRequest): Promise<Blob> {
  return new Blob([csvText(placesTableDataRows(request))], { type: 'text/csv;charset=utf-8' });
}

/** The visible cell texts, to paste into a spreadsheet. */
export async function placesTableTsv(request: PlacesTableRequest): Promise<Blob> {
  return new Blob([tsvText(placesTableRows(request))], { type: 'text/plain;charset=utf-8' });
}

/** A ZIP with one PNG per page, at 300 dpi. */
export async function placesTablePagesZip(request: PlacesTableRequest): Promise<Blob> {
  const { speech } = request;
  const pages = placesTablePages(request);
  const files = [];
  for (const [index, sheet] of pages.entries()) {
    const picture = await pngOf(drawSheet(sheet, speech), 3508 / sheet.width, speech);
    const number = speech.words.export.pageNumber(index + 1, pages.length);
    files.push({
      name: safeFileName([placesTableWords(speech).fileName, number], 'png'),
      bytes: new Uint8Array(await picture.arrayBuffer()),
    });
  }
  return zipped(files);
}
