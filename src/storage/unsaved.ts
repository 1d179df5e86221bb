/** What would be lost with the window, by its places. */
const unsaved = new Set<string>();

/** Whether the browser asks before it closes or reloads the page: while anything is nowhere but in this window. */
export function markUnsaved(place: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(place);
  else unsaved.delete(place);
  // Only then: a page with such a listener is not kept for the way back.
  if (unsaved.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium 109 asks for this alone.
  event.returnValue = true;
}
