import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/words';
import { announce } from '../controls/announce';
import { failure } from '../controls/failure';
import { MenuButton } from '../controls/MenuButton';
import { CopyingNotAllowed, copyPicture, copyText } from './clipboard';
import { deliver } from './deliver';
import { downloadInstead, type Format } from './format';

type Props<Id extends string, Order> = {
  label: string;
  look: 'icon' | 'primary';
  /** In the order of the menu. */
  formats: readonly Format<Id, Order>[];
  word: (id: Id) => string;
  fileName: (id: Id, extension: string) => string;
  /** Called at the moment of choice. */
  order: () => Order;
  /** Called when the reader is about to choose. */
  onNear: () => void;
  children?: ReactNode;
};

/** A menu of the ways in which something leaves; says what became of each, and offers the download where copying fails. */
export function ExportButton<Id extends string, Order>(props: Props<Id, Order>) {
  const { label, look, formats, word, fileName, order, onNear, children } = props;
  const { words } = useWords();
  const [busy, setBusy] = useState(false);

  async function carryOut(format: Format<Id, Order>) {
    setBusy(true);
    try {
      const made = format.make(order());
      if (format.way === 'download') {
        deliver(await made, fileName(format.id, format.extension));
      } else if (format.way === 'copy-picture') {
        await copyPicture(made);
        await announce({ tone: 'done', text: words.export.copied.picture });
      } else {
        await copyText(await (await made).text());
        const { text, data } = words.export.copied;
        await announce({ tone: 'done', text: format.way === 'copy-sentence' ? text : data });
      }
    } catch (reason) {
      if (reason instanceof CopyingNotAllowed && format.way !== 'download') await offerDownload(format.way);
      else await announce(failure(reason, words));
    } finally {
      setBusy(false);
    }
  }

  const refusals = {
    'copy-picture': words.export.cannotCopyPicture,
    'copy-text': words.export.cannotCopyData,
    'copy-sentence': words.export.cannotCopyText,
  };

  function offerDownload(way: keyof typeof downloadInstead): Promise<void> {
    const instead = formats.find((one) => one.way === 'download' && one.extension === downloadInstead[way]);
    return announce({
      tone: 'note',
      text: refusals[way],
      action: instead && { word: word(instead.id), onChoose: () => void carryOut(instead) },
    });
  }

  return (
    <MenuButton
      label={label}
      look={look}
      busy={busy}
      choices={formats.map(({ id }) => ({ id, word: word(id) }))}
      onNear={onNear}
      onChoose={(id) => {
        const format = formats.find((one) => one.id === id);
        if (format) void carryOut(format);
      }}
    >
      <Download size={16} aria-hidden="true" />
      {children}
    </MenuButton>
  );
}
