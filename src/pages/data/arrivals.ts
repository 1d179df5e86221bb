import { useEffect, useEffectEvent } from 'react';
import { announce } from '../../controls/menu/announce';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { limits } from '../../ownData/import/limits';
import type { Source } from '../../ownData/review/review';
import { useOpenDataSet } from './useOpenDataSet';

/** Adds pasted tables, and returns the function for files: those of data sets are opened, all others are added. */
export function useArrivals(add: (added: readonly Source[]) => void): (files: Iterable<File>) => Promise<void> {
  const t = useOwnDataWords();
  const openSet = useOpenDataSet();
  usePastedTable((text) => add([{ name: t.pasted, text }]));
  return async (files) => {
    const isSet = ({ name }: File) => /\.json$/i.test(name);
    const chosen = [...files];
    for (const file of chosen.filter(isSet)) await openSet(file);
    add(
      await openFiles(
        chosen.filter((file) => !isSet(file)),
        t,
      ),
    );
  };
}

/** The files that can be opened, with their content; the others are announced. */
async function openFiles(files: Iterable<File>, t: OwnDataWords): Promise<Source[]> {
  const chosen = [...files];
  // Too large to be read into memory at all.
  for (const { name, size } of chosen)
    if (size > limits.file) await announce({ tone: 'failed', text: t.fileRefused.tooLarge(name) });
  const opened = chosen
    .filter(({ size }) => size <= limits.file)
    .map(async (file): Promise<Source[]> => {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes) return [{ name: file.name, bytes: new Uint8Array(bytes) }];
      // A folder, or a file that was moved or changed since it was chosen.
      await announce({ tone: 'failed', text: t.fileRefused.notOpened(file.name) });
      return [];
    });
  return (await Promise.all(opened)).flat();
}

/** Calls `onTable` with the cells of a table that is pasted on the page, outside its fields. */
function usePastedTable(onTable: (text: string) => void): void {
  const paste = useEffectEvent(({ clipboardData, target }: ClipboardEvent) => {
    const text = clipboardData?.getData('text/plain') ?? '';
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!typing && text.includes('\t')) onTable(text);
  });
  useEffect(() => {
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
