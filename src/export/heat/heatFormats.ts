import type { Words } from '../../i18n/zh';
import type { Format } from '../shared/format';
import type { HeatOrder } from './heatOrder';

/** As many rows as a sheet of A4 on its side has room for in 9 pt; English names take two lines. */
const rowsOnPage = { zh: 18, en: 11 };

const makers = () => import('./heatMakers');

export type HeatFormat = Format<keyof Words['export']['formats'] | 'pages' | 'workbook' | 'everything', HeatOrder>;

/** In the order of the menu, which is that of every figure; the workbook comes last. */
const formats: readonly HeatFormat[] = [
  { id: 'copyPicture', way: 'copy-picture', make: async (order) => (await makers()).heatPng(order) },
  { id: 'png', way: 'download', extension: 'png', make: async (order) => (await makers()).heatPng(order) },
  { id: 'pages', way: 'download', extension: 'zip', make: async (order) => (await makers()).heatPagesZip(order) },
  { id: 'svg', way: 'download', extension: 'svg', make: async (order) => (await makers()).heatSvg(order) },
  { id: 'csv', way: 'download', extension: 'csv', make: async (order) => (await makers()).heatCsv(order) },
  { id: 'copyData', way: 'copy-text', make: async (order) => (await makers()).heatTsv(order) },
  {
    id: 'workbook',
    way: 'download',
    extension: 'xlsx',
    make: async (order) => (await import('./heatWorkbook')).heatWorkbook(order),
  },
  {
    id: 'everything',
    way: 'download',
    extension: 'xlsx',
    make: everything,
  },
];

/** A table of more rows than a sheet of paper has room for leaves as pages, and not as one picture. */
export function heatFormats(rows: number, language: keyof typeof rowsOnPage): readonly HeatFormat[] {
  const without = rows > rowsOnPage[language] ? ['copyPicture', 'png'] : ['pages'];
  return formats.filter(({ id }) => !without.includes(id));
}

/** All themes as one workbook, whatever the table is narrowed to. */
async function everything({ model, speech, day }: HeatOrder): Promise<Blob> {
  const { workbookOf } = await import('../workbook/workbook');
  const models = model.groups.flatMap((group) => group.rows.map((row) => row.model));
  const order = { name: speech.words.heat.workbook.everyTheme, models, speech, day };
  return workbookOf(order, { signal: new AbortController().signal, onProgress: () => {} });
}

/** Loads the makers ahead of the choice. */
export function preloadHeatFormats(): void {
  void makers();
}
