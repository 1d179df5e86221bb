import { heatWords } from '../../i18n/heat/useHeatWords';
import type { Job } from '../controls/job';
import type { Makers } from '../shared/request';
import type { HeatRequest } from './heatRequest';

/** As many rows as a sheet of A4 on its side has room for in 9 pt; English names take two lines. */
const rowsOnPage = { zh: 18, en: 11 };

const files = () => import('./heatFiles');

const png = async (request: HeatRequest) => (await files()).heatPng(request);
const onePicture: Makers<HeatRequest> = { copyPicture: png, png };
const pages: Makers<HeatRequest> = { tablePages: async (request) => (await files()).heatPagesZip(request) };

const others: Makers<HeatRequest> = {
  svg: async (request) => (await files()).heatSvg(request),
  csv: async (request) => (await files()).heatCsv(request),
  copyData: async (request) => (await files()).heatTsv(request),
  tableWorkbook: async (request) => (await import('./heatWorkbook')).heatWorkbook(request),
  everything,
};

/** A table of more rows than a sheet of paper has room for leaves as pages, and not as one picture. */
export function heatMakers(rows: number, language: keyof typeof rowsOnPage): Makers<HeatRequest> {
  return { ...(rows > rowsOnPage[language] ? pages : onePicture), ...others };
}

/** All themes as one workbook, whatever the table is narrowed to. */
async function everything({ model, speech, day }: HeatRequest, job: Job): Promise<Blob> {
  const { workbookOf } = await import('../workbook/workbook');
  const models = model.groups.flatMap((group) => group.rows.map((row) => row.model));
  return workbookOf({ name: heatWords(speech).workbook.everyTheme, models, speech, day }, job);
}

/** Loads the code ahead of the choice. */
export function preloadHeatMakers(): void {
  void files();
}
