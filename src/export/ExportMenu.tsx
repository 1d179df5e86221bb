import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Boundaries } from '../contract/boundaries';
import type { FigureModel } from '../figures/model';
import type { MapForm } from '../filters/filters';
import { useWords } from '../i18n/words';
import { announce } from './announce';
import { CopyingNotAllowed, copyPicture, copyText } from './clipboard';
import { deliver } from './deliver';
import { failure } from './failure';
import { figureFileName } from './fileName';
import { downloadFor, type Format, formats, preloadFormats } from './formats';
import { MenuButton } from './MenuButton';
import { dayOf, type Order } from './order';

type Props = {
  model: FigureModel;
  /** `null`: the map is drawn as tiles. */
  boundaries: Boundaries | null;
  mapForm: MapForm;
  /** The sentence above the picture. */
  title: string;
};

/** Takes one figure away: as a picture, as data, or over the clipboard. */
export function ExportMenu({ model, boundaries, mapForm, title }: Props) {
  const speech = useWords();
  const { words, say } = speech;
  const [busy, setBusy] = useState(false);

  async function carryOut(format: Format) {
    const order: Order = {
      model,
      boundaries,
      mapForm,
      title,
      speech,
      day: dayOf(new Date()),
    };
    setBusy(true);
    try {
      if (format.way === 'download') {
        deliver(await format.make(order), figureFileName(model, speech, format.extension));
      } else if (format.way === 'copy-picture') {
        await copyPicture(format.make(order));
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        await copyText(await (await format.make(order)).text());
        await announce({ tone: 'done', text: words.export.copied.data });
      }
    } catch (reason) {
      if (reason instanceof CopyingNotAllowed && format.way !== 'download') await offerDownload(format.way);
      else await announce(failure(reason, words));
    } finally {
      setBusy(false);
    }
  }

  function offerDownload(way: keyof typeof downloadFor): Promise<void> {
    const instead = formats.find((format) => format.id === downloadFor[way]);
    return announce({
      tone: 'note',
      text: way === 'copy-picture' ? words.export.cannotCopyPicture : words.export.cannotCopyData,
      action: instead && { word: words.export.formats[instead.id], onChoose: () => void carryOut(instead) },
    });
  }

  return (
    <MenuButton
      label={words.export.figure(say(model.indicator.name))}
      look="icon"
      busy={busy}
      choices={formats.map(({ id }) => ({ id, word: words.export.formats[id] }))}
      onNear={preloadFormats}
      onChoose={(id) => {
        const format = formats.find((one) => one.id === id);
        if (format) void carryOut(format);
      }}
    >
      <Download size={16} aria-hidden="true" />
    </MenuButton>
  );
}
