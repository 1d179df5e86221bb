import type { Drawn } from '../../figures/model/model';
import { pageAddress } from '../../filters/pageAddress';
import { useSpeech } from '../../i18n/speech';
import { ExportButton } from '../shared/ExportButton';
import { figureFileName } from '../shared/fileName';
import { dayOf } from '../shared/request';
import { figureMakers, preloadFigureMakers } from './figureMakers';

type Props = Drawn & {
  /** The reader's own, above the picture in place of the sentence made from the numbers. */
  wording: string | null;
};

/** Takes one figure away: as a picture, as data, or over the clipboard. */
export function ExportMenu({ wording, ...drawn }: Props) {
  const speech = useSpeech();
  const { words, say } = speech;
  return (
    <ExportButton
      label={words.export.figure(say(drawn.model.indicator.name))}
      look="icon"
      makers={figureMakers}
      fileName={(_request, _format, extension) => figureFileName(drawn, speech, extension)}
      request={() => ({
        ...drawn,
        wording,
        speech,
        day: dayOf(new Date()),
        address: pageAddress(drawn.model.indicator.id),
      })}
      onNear={preloadFigureMakers}
    />
  );
}
