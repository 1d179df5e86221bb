import type { BriefingRequest } from '../../briefing/out/request';
import { ExportButton } from '../../export/shared/ExportButton';
import { safeFileName } from '../../export/shared/fileName';
import type { Makers } from '../../export/shared/request';
import { printPaper } from './printPaper';

const makers: Makers<BriefingRequest> = {
  word: async (request, job) => (await import('../../briefing/out/word')).wordFile(request, job),
  slides: async (request, job) => (await import('../../briefing/out/slides')).slidesFile(request, job),
  longPicture: async (request, job) => (await import('../../briefing/out/pictures')).longPictureFile(request, job),
  webPage: async (request, job) => (await import('../../briefing/webpage/webPage')).webPageFile(request, job),
  pictures: async (request, job) => (await import('../../briefing/out/pictures')).picturesFile(request, job),
};

/** The ways in which a briefing leaves. */
export function BriefingExport({ request }: { request: BriefingRequest }) {
  const { briefing, said } = request;
  return (
    <ExportButton
      label={said.export}
      look="primary"
      makers={makers}
      print={{ format: 'printPaper', onPrint: printPaper }}
      fileName={(_request, _format, extension) => safeFileName([briefing.name, briefing.issue], extension)}
      request={() => request}
    >
      {said.export}
    </ExportButton>
  );
}
