/** Brings a block of the editor into view and focuses it. `id`: of the block, or a place of the head. */
export function goToBlock(id: string): void {
  const block = document.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
  block?.scrollIntoView({ block: 'center' });
  block?.focus({ preventScroll: true });
}
