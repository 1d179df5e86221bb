import { cellText } from '../figures/heatText';
import { languageTags } from '../i18n/words';
import { csvText } from './csv';
import { drawStill } from './drawStill';
import { HeatSheet } from './HeatSheet';
import { heatDataRows, heatTable } from './heatData';
import type { HeatOrder } from './heatOrder';
import { planHeatSheet } from './heatSheetPlan';
import { pngOf } from './picture';
import { serialised } from './standalone';

/** The picture as the text of an SVG file: text as text, literal colours, nothing of the page. */
export async function heatSvg(order: HeatOrder): Promise<Blob> {
  return new Blob([drawn(order).svg], { type: 'image/svg+xml;charset=utf-8' });
}

export async function heatPng(order: HeatOrder): Promise<Blob> {
  const { svg, plan } = drawn(order);
  const size = { width: plan.width, height: plan.height, scale: 2 };
  return pngOf(svg, size, languageTags[order.speech.language]);
}

export async function heatCsv(order: HeatOrder): Promise<Blob> {
  return new Blob([csvText(heatDataRows(order))], { type: 'text/csv;charset=utf-8' });
}

/** What is pasted into a spreadsheet: the cells as they are read. */
export async function heatTsv(order: HeatOrder): Promise<Blob> {
  const rows = heatTable(order, (row, cell) => cellText(row, cell, order.show, order.speech));
  return new Blob([rows.map((row) => row.join('\t')).join('\r\n')], { type: 'text/plain;charset=utf-8' });
}

function drawn(order: HeatOrder) {
  const plan = planHeatSheet(order);
  return { plan, svg: serialised(drawStill(<HeatSheet plan={plan} show={order.show} speech={order.speech} />)) };
}
