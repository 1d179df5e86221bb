import type { Words } from '../../i18n/zh';
import type { Job } from '../controls/job';
import type { PageOrder } from '../shared/order';

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
      (await import('../workbook/workbook')).workbookOf({ ...order, name: order.speech.words.domains[domain] }, job),
  },
];
