/** Brings a card into sight and gives it the focus. */
export function goTo(indicator: string) {
  const card = indicator === '' ? null : document.getElementById(indicator);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
