import type { Boundaries } from '../contract/boundaries';
import type { Domain } from '../contract/domains';
import type { FigureModel } from '../figures/model';
import type { Filters } from '../filters/filters';
import type { Speech } from '../i18n/words';
import type { Words } from '../i18n/zh';
import type { Job } from './job';

/** Everything that a download of a whole theme is made from. */
export type PageOrder = {
  domain: Domain;
  /** In the order of the page, under its filters. */
  models: readonly FigureModel[];
  /** Their sentences, as the reader may have worded them. */
  titleOf: (model: FigureModel) => string;
  boundaries: Boundaries | null;
  filters: Filters;
  speech: Speech;
  day: string;
};

export type PageFormat = {
  id: keyof Words['export']['pageFormats'];
  extension: string;
  /** Maps are drawn in it. */
  drawsMaps: boolean;
  make: (order: PageOrder, job: Job) => Promise<Blob>;
};

/** In the order of the menu. A new format is one entry, and its words. */
export const pageFormats: readonly PageFormat[] = [
  {
    id: 'picture',
    extension: 'png',
    drawsMaps: true,
    make: async (order, job) => (await import('./pagePicture')).pagePicture(order, job),
  },
  {
    id: 'pages',
    extension: 'zip',
    drawsMaps: true,
    make: async (order, job) => (await import('./pagePicture')).paperPictures(order, job),
  },
  {
    id: 'archive',
    extension: 'zip',
    drawsMaps: true,
    make: async (order, job) => (await import('./archive')).archiveOf(order, job),
  },
  {
    id: 'workbook',
    extension: 'xlsx',
    drawsMaps: false,
    make: async ({ domain, ...order }, job) =>
      (await import('./workbook')).workbookOf({ ...order, name: order.speech.words.domains[domain] }, job),
  },
];
