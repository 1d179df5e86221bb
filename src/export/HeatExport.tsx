import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../i18n/words';
import { announce } from './announce';
import { CopyingNotAllowed, copyPicture, copyText } from './clipboard';
import { deliver } from './deliver';
import { failure } from './failure';
import { safeFileName } from './fileName';
import { heatFormats, preloadHeatFormats } from './heatFormats';
import type { HeatOrder } from './heatOrder';
import { MenuButton } from './MenuButton';
import { dayOf } from './order';

/** Takes the table of places away: as a picture, as data, or as a workbook with its colours. */
export function HeatExport({ order }: { order: Omit<HeatOrder, 'speech' | 'day'> }) {
  const speech = useWords();
  const { words } = speech;
  const [busy, setBusy] = useState(false);

  async function carryOut(id: string) {
    const format = heatFormats.find((one) => one.id === id);
    if (!format) return;
    const full: HeatOrder = { ...order, speech, day: dayOf(new Date()) };
    setBusy(true);
    try {
      if (format.way === 'download') {
        deliver(await format.make(full), fileName(format.extension));
      } else if (format.way === 'copy-picture') {
        await copyPicture(format.make(full));
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        await copyText(await (await format.make(full)).text());
        await announce({ tone: 'done', text: words.export.copied.data });
      }
    } catch (reason) {
      if (reason instanceof CopyingNotAllowed && format.way !== 'download') await offerDownload(format.way);
      else await announce(failure(reason, words));
    } finally {
      setBusy(false);
    }
  }

  function offerDownload(way: 'copy-picture' | 'copy-text'): Promise<void> {
    const instead = way === 'copy-picture' ? 'png' : 'csv';
    return announce({
      tone: 'note',
      text: way === 'copy-picture' ? words.export.cannotCopyPicture : words.export.cannotCopyData,
      action: { word: wordOf(instead), onChoose: () => void carryOut(instead) },
    });
  }

  function wordOf(id: (typeof heatFormats)[number]['id']): string {
    return id === 'workbook' ? words.heat.workbook.format : words.export.formats[id];
  }

  function fileName(extension: string): string {
    const { domain } = order.arrangement;
    return safeFileName(
      [
        words.overview.tab,
        words.heat.fileName,
        ...(domain ? [words.domains[domain]] : []),
        words.region.allTwelve(order.model.regions.leagues.length),
        String(order.model.year),
      ],
      extension,
    );
  }

  return (
    <MenuButton
      label={words.export.figure(words.heat.title)}
      look="icon"
      busy={busy}
      choices={heatFormats.map(({ id }) => ({ id, word: wordOf(id) }))}
      onNear={preloadHeatFormats}
      onChoose={(id) => void carryOut(id)}
    >
      <Download size={16} aria-hidden="true" />
    </MenuButton>
  );
}
