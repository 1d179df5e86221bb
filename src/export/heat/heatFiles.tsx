import { cellText } from '../../figures/texts/heatText';
import { heatWords } from '../../i18n/heat/useHeatWords';
import { languageTags } from '../../i18n/speech';
import { csvText } from '../data/csv';
import { safeFileName } from '../shared/fileName';
import { codeOfHeat } from '../shared/viewCode';
import { zipped } from '../shared/zip';
import { drawStill } from '../sheet/drawStill';
import { pngOf } from '../sheet/picture';
import { serialised } from '../sheet/standalone';
import { HeatSheet } from './HeatSheet';
import { heatDataRows, heatTable } from './heatData';
import { planHeatPages } from './heatPages';
import type { HeatRequest } from './heatRequest';
import { type HeatSheetPlan, planHeatSheet } from './heatSheetPlan';

/** The picture as the text of an SVG file: text as text, literal colours, nothing of the page. */
export async function heatSvg(request: HeatRequest): Promise<Blob> {
  return new Blob([svgOf(planHeatSheet(request), request)], { type: 'image/svg+xml;charset=utf-8' });
}

export async function heatPng(request: HeatRequest): Promise<Blob> {
  const { svg, ...size } = heatSheet(request);
  return pngOf(svg, { ...size, scale: 2 }, languageTags[request.speech.language]);
}

/** The picture as text, and its size. */
export function heatSheet(request: HeatRequest): { svg: string; width: number; height: number } {
  const plan = planHeatSheet(request);
  return { svg: svgOf(plan, request), ...sizeOf(plan) };
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
  const { words, language } = request.speech;
  const pages = planHeatPages(request);
  const files = [];
  for (const [index, plan] of pages.entries()) {
    const picture = await pngOf(
      svgOf(plan, request),
      { ...sizeOf(plan), scale: 3508 / plan.width },
      languageTags[language],
    );
    files.push({
      name: safeFileName([heatWords(request.speech).fileName, words.export.pageNumber(index + 1, pages.length)], 'png'),
      bytes: new Uint8Array(await picture.arrayBuffer()),
    });
  }
  return zipped(files);
}

function sizeOf({ width, height }: HeatSheetPlan) {
  return { width, height };
}

function svgOf(plan: HeatSheetPlan, { model, arrangement, show, speech }: HeatRequest): string {
  const code = codeOfHeat(model, arrangement, show);
  return serialised(drawStill(<HeatSheet plan={plan} show={show} code={code} speech={speech} />));
}
