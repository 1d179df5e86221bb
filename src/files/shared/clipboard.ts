import { plainText } from '../../i18n/plainText';

/** The browser, or the address, has no clipboard for this; a download is the way out. */
export class CopyingNotAllowed extends Error {}

/**
 * Puts a picture that is still being made on the clipboard. Asks the browser at once, while it still counts as the
 * reader's own click.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  // On plain http there is no clipboard; old browsers have one without pictures.
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    picture.catch(() => {});
    throw new CopyingNotAllowed('no clipboard for pictures');
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch (reason) {
    // What went wrong with the picture is told as such.
    await picture;
    throw new CopyingNotAllowed(String(reason));
  }
}

/** Without characters that nobody sees. */
export async function copyText(copied: string): Promise<void> {
  const text = plainText(copied);
  try {
    if (navigator.clipboard) return await navigator.clipboard.writeText(text);
  } catch {
    // Not focused or not permitted: the old way may still work.
  }
  if (!copySelected(text)) throw new CopyingNotAllowed('no clipboard for text');
}

/** The old way, the only one on plain http. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;left:-10000px';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
