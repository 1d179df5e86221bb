import type { FigureModel } from '../../figures/model/model';
import type { ArrangedRows } from '../../figures/model/placesTableRows';
import { en } from '../../i18n/en';
import { speechOf } from '../../i18n/speech';
import { zh } from '../../i18n/zh';
import { placesTableWorkbook } from './placesTableWorkbook';
import type { FromWorker, ToWorker } from './workbook';
import { writeWorkbook } from './writeWorkbook';

const tell = (message: FromWorker) => self.postMessage(message);

const models: FigureModel[] = [];
const rows: ArrangedRows = [];

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if ('model' in data) {
    models.push(data.model);
    return;
  }
  if ('row' in data) {
    const group = rows.at(-1);
    if (group?.domain === data.domain) group.rows.push(data.row);
    else rows.push({ domain: data.domain, rows: [data.row] });
    return;
  }
  const { language, league } = data;
  const speech = speechOf(language, { zh, en }[language], league);
  try {
    const file = await ('table' in data
      ? placesTableWorkbook({ ...data.table, rows, speech })
      : writeWorkbook({ ...data.figures, models, speech }));
    tell({ file });
  } catch (reason) {
    tell({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
};
