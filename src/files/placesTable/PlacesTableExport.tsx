import { dayOf } from '../../contract/day';
import type { Job } from '../../controls/menu/job';
import { spanOf } from '../../figures/model/model';
import { placesTableWords, usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import type { PlacesTableRequest } from '../../pictures/placesTable/placesTableRequest';
import type { Makers } from '../../pictures/sheet/request';
import { ExportButton } from '../shared/ExportButton';
import { safeFileName } from '../shared/fileName';

/** Rows that fit on landscape A4 in 9 pt; English names take two lines. */
const rowsOnPage = { zh: 18, en: 11 };

const files = () => import('./placesTableFiles');

const png = async (request: PlacesTableRequest) => (await files()).placesTablePng(request);
const onePicture: Makers<PlacesTableRequest> = { copyPicture: png, png };
const pages: Makers<PlacesTableRequest> = {
  tablePages: async (request) => (await files()).placesTablePagesZip(request),
};

const others: Makers<PlacesTableRequest> = {
  svg: async (request) => (await files()).placesTableSvg(request),
  csv: async (request) => (await files()).placesTableCsv(request),
  copyData: async (request) => (await files()).placesTableTsv(request),
  tableWorkbook: async (request, job) => (await import('../workbook/workbook')).tableWorkbookOf(request, job),
  everything,
};

/** A table with more rows than one sheet is exported as pages instead of one picture. */
function placesTableMakers(rows: number, language: keyof typeof rowsOnPage): Makers<PlacesTableRequest> {
  return { ...(rows > rowsOnPage[language] ? pages : onePicture), ...others };
}

/** All themes as one workbook, regardless of the filters of the table. */
async function everything({ model, speech, day }: PlacesTableRequest, job: Job): Promise<Blob> {
  const { workbookOf } = await import('../workbook/workbook');
  const models = model.groups.flatMap((group) => group.rows.map((row) => row.model));
  return workbookOf({ name: placesTableWords(speech).workbook.everyTheme, models, speech, day }, job);
}

/** Export menu of the table of places: pictures, data, and a workbook with the colours. */
export function PlacesTableExport({ table }: { table: Omit<PlacesTableRequest, 'speech' | 'day'> }) {
  const speech = useSpeech();
  const t = usePlacesTableWords();
  const { words } = speech;
  const { arrangement, model } = table;
  const rowCount = table.rows.reduce((sum, group) => sum + group.rows.length, 0);
  const rows = model.groups.flatMap((group) => group.rows);
  const span = spanOf(rows[0]?.model ?? { years: [], year: model.year });
  const basis = rows.some(({ indicator }) => isPerHead(indicator)) ? [words.filters.basis.perHead] : [];
  const everything = [
    t.workbook.everyTheme,
    words.export.fileNames.workbook,
    ...basis,
    words.region.all(model.regions.parts.length),
    span.join('-'),
  ];
  const name = [
    words.app.overview,
    t.fileName,
    ...(arrangement.domain ? [words.domains[arrangement.domain]] : []),
    ...basis,
    words.region.all(model.regions.parts.length),
    String(model.year),
  ];
  return (
    <ExportButton
      label={words.export.figure(t.title)}
      look="icon"
      makers={placesTableMakers(rowCount, speech.language)}
      fileName={(_request, format, extension) => safeFileName(format === 'everything' ? everything : name, extension)}
      request={() => ({ ...table, speech, day: dayOf(new Date()) })}
      onNear={() => void files()}
    />
  );
}
