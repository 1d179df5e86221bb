import type { Boundaries } from '../../contract/boundaries';
import { dayOf } from '../../contract/day';
import type { Domain } from '../../contract/domains';
import { printAll } from '../../controls/drawing/printing';
import { announce } from '../../controls/menu/announce';
import type { FormatId } from '../../controls/menu/formats';
import { type Job, unlessCancelled } from '../../controls/menu/job';
import { useTitles, wordingOf } from '../../figures/card/TitlesContext';
import type { FigureModel } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import { viewTraits } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import type { Makers, PageRequest } from '../../pictures/sheet/request';
import { ExportButton } from '../shared/ExportButton';
import { pageFileName } from '../shared/fileName';

const makers: Makers<PageRequest> = {
  pagePicture: async (request, job) => (await import('./pagePicture')).pagePicture(request, job),
  pages: async (request, job) => (await import('./pagePicture')).paperPictures(request, job),
  archive: async (request, job) => (await import('./archive')).archiveOf(request, job),
  workbook: async ({ domain, ...request }, job) =>
    (await import('../workbook/workbook')).workbookOf({ ...request, name: request.speech.words.domains[domain] }, job),
};

type Props = {
  domain: Domain;
  /** Makes all figures of the page in order, under the current filters. */
  figures: (job: Job) => Promise<FigureModel[]>;
  boundaries: () => Promise<Boundaries | null>;
  filters: Filters;
};

/** Export menu of a theme: one picture, a ZIP of pictures, a workbook, or print. */
export function PageExport({ domain, figures, boundaries, filters }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  const titles = useTitles();

  async function request(format: FormatId, { signal, onProgress }: Job): Promise<PageRequest> {
    const models = await figures({ signal, onProgress: showFirst(onProgress) });
    onProgress({ done: 0, total: models.length, name: models[0] ? say(models[0].indicator.name) : null });
    const hasOutlines =
      hasDrawings(format) && filters.map === 'outline' && models.some(({ view }) => viewTraits[view].onMap);
    return {
      domain,
      models,
      wordingOf: (model) => wordingOf(model, titles, speech),
      boundaries: hasOutlines ? await unlessCancelled(boundariesOrTiles(), signal) : null,
      filters,
      speech,
      day: dayOf(new Date()),
    };
  }

  async function boundariesOrTiles(): Promise<Boundaries | null> {
    const read = await boundaries().catch(() => null);
    if (!read) await announce({ tone: 'note', text: words.export.unreadyMap });
    return read;
  }

  return (
    <ExportButton
      label={words.export.page}
      look="primary"
      makers={makers}
      print={{ format: 'print', onPrint: printAll }}
      fileName={({ models, boundaries: outlines }, format, extension) => {
        const names: Partial<Record<FormatId, string>> = words.export.fileNames;
        return pageFileName(
          domain,
          names[format] ?? '',
          models,
          hasDrawings(format) ? { boundaries: outlines } : null,
          speech,
          extension,
        );
      }}
      request={request}
    >
      {words.export.page}
    </ExportButton>
  );
}

/** The models are made much faster than the file: their progress would be a bar that starts twice. */
function showFirst(onProgress: Job['onProgress']): Job['onProgress'] {
  return (progress) => progress.done === 0 && onProgress(progress);
}

/** Every format except the workbook has drawings. */
function hasDrawings(format: FormatId): boolean {
  return format !== 'workbook';
}
