/** Scrolls to a card and focuses it. */
export function goTo(indicator: string) {
  const card = indicator === '' ? null : document.getElementById(indicator);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
