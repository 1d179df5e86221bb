import { issueOf } from '../../../briefing/basket/office';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { receiptOf, withReceipt } from '../../../briefing/receipt/receipt';
import type { FormatId } from '../../../controls/menu/formats';
import { ExportButton } from '../../../files/shared/ExportButton';
import { safeFileName } from '../../../files/shared/fileName';
import type { Makers } from '../../../pictures/sheet/request';
import { printPaper } from './printPaper';

const makers: Makers<BriefingRequest> = {
  word: async (request, job) => (await import('../../../briefing/documents/word')).wordFile(request, job),
  slides: async (request, job) => (await import('../../../briefing/documents/slides')).slidesFile(request, job),
  longPicture: async (request, job) =>
    (await import('../../../briefing/documents/pictures')).longPictureFile(request, job),
  webPage: async (request, job) => (await import('../../../briefing/webpage/webPage')).webPageFile(request, job),
  pictures: async (request, job) => (await import('../../../briefing/documents/pictures')).picturesFile(request, job),
};

/** The exports of a briefing. */
export function BriefingExport({ request }: { request: BriefingRequest }) {
  const { briefing, parts, t, day } = request;
  const { change } = useShelf();
  const onLeft = (format: FormatId) => {
    const receipt = receiptOf(parts, day, format);
    change((shelf) => ({
      ...shelf,
      briefings: shelf.briefings.map((one) =>
        one.id === briefing.id ? { ...one, receipts: withReceipt(one.receipts, receipt) } : one,
      ),
    }));
  };
  return (
    <ExportButton
      label={t.export}
      look="primary"
      makers={makers}
      print={{ format: 'printPaper', onPrint: printPaper }}
      fileName={(_request, _format, extension) => safeFileName([briefing.name, issueOf(briefing)], extension)}
      request={() => request}
      onLeft={onLeft}
    >
      {t.export}
    </ExportButton>
  );
}
