import { useEffect, useEffectEvent } from 'react';
import { announce } from '../../controls/menu/announce';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { limits } from '../../ownData/import/limits';
import type { Source } from '../../ownData/review/review';

/** The files that can be opened, with their content; the others are announced. */
export async function openFiles(files: Iterable<File>, t: OwnDataWords): Promise<Source[]> {
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
export function usePastedTable(onTable: (text: string) => void): void {
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
