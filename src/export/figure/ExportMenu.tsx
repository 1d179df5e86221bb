import type { Drawn } from '../../figures/model/model';
import { useWords } from '../../i18n/words';
import { ExportButton } from '../shared/ExportButton';
import { figureFileName } from '../shared/fileName';
import { dayOf } from '../shared/order';
import { formats, preloadFormats } from './formats';

type Props = Drawn & {
  /** The sentence above the picture. */
  title: string;
};

/** Takes one figure away: as a picture, as data, or over the clipboard. */
export function ExportMenu({ model, boundaries, title }: Props) {
  const speech = useWords();
  const { words, say } = speech;
  return (
    <ExportButton
      label={words.export.figure(say(model.indicator.name))}
      look="icon"
      formats={formats}
      word={(id) => words.export.formats[id]}
      fileName={(_id, extension) => figureFileName({ model, boundaries }, speech, extension)}
      order={() => ({ model, boundaries, title, speech, day: dayOf(new Date()) })}
      onNear={preloadFormats}
    />
  );
}
