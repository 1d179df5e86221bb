/**
 * Gives the focus back to `element` after a dialog has closed, unless the reader has put it elsewhere meanwhile.
 * For dialogs that were mounted open, whose own memory of where the focus was is of no use.
 */
export function returnFocus(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element?.focus();
  });
}
