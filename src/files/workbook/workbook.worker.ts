import type { FigureModel } from '../../figures/model/model';
import { en } from '../../i18n/en';
import { speechOf } from '../../i18n/speech';
import { zh } from '../../i18n/zh';
import type { FromWorker, ToWorker } from './workbook';
import { writeWorkbook } from './writeWorkbook';

const tell = (message: FromWorker) => self.postMessage(message);

const models: FigureModel[] = [];

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if ('model' in data) {
    models.push(data.model);
    return;
  }
  const { language, league, name, day } = data;
  const speech = speechOf(language, { zh, en }[language], league);
  try {
    const file = await writeWorkbook({ name, day, models, speech });
    tell({ file });
  } catch (reason) {
    tell({ failure: reason instanceof Error ? reason.message : String(reason) });
  }
};
