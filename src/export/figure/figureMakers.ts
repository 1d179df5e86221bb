import { languageTags } from '../../i18n/speech';
import type { FigureRequest, Makers } from '../shared/request';
import type { Origin } from '../shared/wayBack';

export const figureMakers: Makers<FigureRequest> = {
  copyText: makeText,
  copyPicture: (request) => makePng(request),
  png: (request) => makePng(request),
  svg: makeSvg,
  csv: makeCsv,
  copyData: makeTable,
};

/** Loads the code ahead of the choice. */
export function preloadFigureMakers(): void {
  void import('../sheet/sheetSvg');
  void import('../data/csv');
}

export async function makePng(request: FigureRequest, signal?: AbortSignal): Promise<Blob> {
  const [{ sheetSvg }, { pngOf }, { sheetFormats }] = await Promise.all([
    import('../sheet/sheetSvg'),
    import('../sheet/picture'),
    import('../sheet/sheetFormat'),
  ]);
  const svg = await sheetSvg(request, signal);
  const png = await pngOf(svg, { ...sheetFormats.slide, scale: 2 }, languageTags[request.speech.language]);
  const origin = originOf(request);
  if (!origin) return png;
  const { pngWithOrigin } = await import('../shared/wayBack');
  return new Blob([pngWithOrigin(new Uint8Array(await png.arrayBuffer()), origin)], { type: 'image/png' });
}

function originOf({ address, model }: FigureRequest): Origin | null {
  return address === null ? null : { address, updated: model.updated };
}

async function makeText({ model, wording, speech }: FigureRequest): Promise<Blob> {
  const { takeaway } = await import('../../figures/texts/takeaway');
  return new Blob([wording ?? takeaway(model, speech)], { type: 'text/plain;charset=utf-8' });
}

async function makeSvg(request: FigureRequest): Promise<Blob> {
  const [{ sheetSvg }, { svgWithOrigin }] = await Promise.all([
    import('../sheet/sheetSvg'),
    import('../shared/wayBack'),
  ]);
  const svg = await sheetSvg(request);
  const origin = originOf(request);
  return new Blob([origin ? svgWithOrigin(svg, origin) : svg], { type: 'image/svg+xml;charset=utf-8' });
}

async function makeCsv({ model, speech }: FigureRequest): Promise<Blob> {
  const { csvOf } = await import('../data/csv');
  return new Blob([csvOf(model, speech)], { type: 'text/csv;charset=utf-8' });
}

async function makeTable({ model, speech }: FigureRequest): Promise<Blob> {
  const { tableTsv } = await import('../../figures/texts/tableText');
  return new Blob([tableTsv(model, speech)], { type: 'text/plain;charset=utf-8' });
}
