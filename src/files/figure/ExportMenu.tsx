import { dayOf } from '../../contract/day';
import type { DrawingInput } from '../../figures/model/model';
import { pageAddress } from '../../filters/pageAddress';
import { useSpeech } from '../../i18n/speech';
import type { FigureRequest, Makers } from '../../pictures/sheet/request';
import { ExportButton } from '../shared/ExportButton';
import { figureFileName } from '../shared/fileName';

const sheet = () => import('../../pictures/figure/figureSheet');
const csv = () => import('../data/csv');

const png = async (request: FigureRequest) => (await sheet()).figurePng(request);

const makers: Makers<FigureRequest> = {
  copyText: async ({ model, wording, speech }) => {
    const { takeaway } = await import('../../figures/texts/takeaway');
    return new Blob([wording ?? takeaway(model, speech)], { type: 'text/plain;charset=utf-8' });
  },
  copyPicture: png,
  png,
  svg: async (request) => (await sheet()).figureSvg(request),
  csv: async ({ model, speech }) => new Blob([(await csv()).csvOf(model, speech)], { type: 'text/csv;charset=utf-8' }),
  copyData: async ({ model, speech }) => {
    const { tableTsv } = await import('../../figures/texts/tableText');
    return new Blob([tableTsv(model, speech)], { type: 'text/plain;charset=utf-8' });
  },
};

type Props = DrawingInput & {
  /** The reader's own, above the picture in place of the sentence made from the numbers. */
  wording: string | null;
};

/** Export menu of a figure: pictures, data and the clipboard. */
export function ExportMenu({ wording, ...figure }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  return (
    <ExportButton
      label={words.export.figure(say(figure.model.indicator.name))}
      look="icon"
      makers={makers}
      fileName={(_request, _format, extension) => figureFileName(figure, speech, extension)}
      request={() => ({
        ...figure,
        wording,
        speech,
        day: dayOf(new Date()),
        address: pageAddress(figure.model.indicator.id),
      })}
      onNear={() => {
        void sheet();
        void csv();
      }}
    />
  );
}
