/** Places whose content would be lost when the window closes. */
const unsaved = new Set<string>();

/** Marks a place as unsaved or saved. The browser asks before closing or reloading while any place is unsaved. */
export function markUnsaved(place: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(place);
  else unsaved.delete(place);
  // Only while needed: browsers do not cache a page with this listener for Back.
  if (unsaved.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium 109 reacts only to this.
  event.returnValue = true;
}
