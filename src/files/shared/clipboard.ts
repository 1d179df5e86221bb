import { plainText } from '../../i18n/plainText';

/** The browser or the address does not allow copying; callers offer a download instead. */
export class CopyingNotAllowed extends Error {}

/**
 * Copies a picture that is still in progress. Asks the browser at once, while that still counts as the reader's own click.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  // On plain http there is no clipboard; old browsers cannot copy pictures.
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    picture.catch(() => {});
    throw new CopyingNotAllowed('no clipboard for pictures');
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch (reason) {
    // An error of the picture itself takes precedence.
    await picture;
    throw new CopyingNotAllowed(String(reason));
  }
}

/** Copies a text without invisible characters. */
export async function copyText(copied: string): Promise<void> {
  const text = plainText(copied);
  try {
    if (navigator.clipboard) return await navigator.clipboard.writeText(text);
  } catch {
    // Without focus or permission, the old method may still work.
  }
  if (!copySelected(text)) throw new CopyingNotAllowed('no clipboard for text');
}

/** The old method, and the only one on plain http. */
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
