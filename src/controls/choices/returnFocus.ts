/**
 * Returns the focus to `element` after a dialog has closed, unless the reader has moved it meanwhile. For dialogs that are
 * mounted open, and so cannot remember the earlier focus.
 */
export function returnFocus(element: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element?.focus();
  });
}
