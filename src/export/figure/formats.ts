import { languageTags } from '../../i18n/words';
import type { Words } from '../../i18n/zh';
import type { Format } from '../shared/format';
import type { Order } from '../shared/order';

/** In the order of the menu. Makers are heavy and are loaded when first asked for. A new format is one entry, and its word. */
export const formats: readonly Format<keyof Words['export']['formats'], Order>[] = [
  { id: 'copyText', way: 'copy-sentence', make: makeText },
  { id: 'copyPicture', way: 'copy-picture', make: makePng },
  { id: 'png', way: 'download', extension: 'png', make: makePng },
  { id: 'svg', way: 'download', extension: 'svg', make: makeSvg },
  { id: 'csv', way: 'download', extension: 'csv', make: makeCsv },
  { id: 'copyData', way: 'copy-text', make: makeTable },
];

/** Loads the makers ahead of the choice. */
export function preloadFormats(): void {
  void import('../sheet/sheetSvg');
  void import('../data/csv');
}

export async function makePng(order: Order, signal?: AbortSignal): Promise<Blob> {
  const [{ sheetSvg }, { pngOf }, { sheetSize }] = await Promise.all([
    import('../sheet/sheetSvg'),
    import('../sheet/picture'),
    import('../sheet/sheetPlan'),
  ]);
  const svg = await sheetSvg(order, signal);
  return pngOf(svg, { ...sheetSize, scale: 2 }, languageTags[order.speech.language]);
}

async function makeText({ title }: Order): Promise<Blob> {
  return new Blob([title], { type: 'text/plain;charset=utf-8' });
}

async function makeSvg(order: Order): Promise<Blob> {
  const { sheetSvg } = await import('../sheet/sheetSvg');
  return new Blob([await sheetSvg(order)], { type: 'image/svg+xml;charset=utf-8' });
}

async function makeCsv({ model, speech }: Order): Promise<Blob> {
  const { csvOf } = await import('../data/csv');
  return new Blob([csvOf(model, speech)], { type: 'text/csv;charset=utf-8' });
}

async function makeTable({ model, speech }: Order): Promise<Blob> {
  const { tableTsv } = await import('../../figures/texts/tableText');
  return new Blob([tableTsv(model, speech)], { type: 'text/plain;charset=utf-8' });
}
