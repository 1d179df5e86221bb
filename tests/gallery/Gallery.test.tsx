import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { fetchDrawings, Gallery } from './Gallery';

test.each([
  ['zh', false],
  ['en', true],
] as const)(
  'every kind of figure is drawn in every state and has a link to it: in %s, dark %s',
  async (language, isDark) => {
    await fetchDrawings();
    const { container } = await render(<Gallery language={language} isDark={isDark} />);
    const specimens = [...container.querySelectorAll('[data-specimen]')];
    expect(specimens.filter((one) => !one.querySelector('svg text, table, svg circle, svg path'))).toEqual([]);
    const linked = [...container.querySelectorAll('nav li a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(linked.filter((id) => container.querySelectorAll(`[id="${id}"]`).length !== 1)).toEqual([]);
    expect(linked.length).toBeGreaterThan(specimens.length);
  },
);

test.each([
  ['zh', false],
  ['en', true],
] as const)('every control has one of three heights and shows the focus: in %s, dark %s', async (language, isDark) => {
  const { container } = await render(<Gallery language={language} isDark={isDark} />);
  const place = container.querySelector<HTMLElement>('[data-controls]');
  const controls = [
    ...(place?.querySelectorAll<HTMLElement>(
      'button, select, input:not([type]), input[type="text"], [role="radiogroup"]',
    ) ?? []),
  ].filter((one) => one.clientHeight > 0 && !isWithinText(one));
  expect(controls.length).toBeGreaterThan(40);
  const heights = [26, 32, 38];
  expect(controls.filter((one) => !heights.includes(one.offsetHeight)).map((one) => one.outerHTML)).toEqual([]);

  place?.querySelector<HTMLElement>('button')?.focus();
  const focused = new Set<Element | null>();
  while (place?.contains(document.activeElement)) {
    const { activeElement } = document;
    const looked = activeElement?.closest('[data-active], .mantine-Slider-thumb') ?? activeElement;
    // A date has several stops, and shows the later ones itself.
    if (looked && !focused.has(activeElement))
      expect(getComputedStyle(looked).outlineStyle, looked.outerHTML).not.toBe('none');
    focused.add(activeElement);
    await userEvent.tab();
  }
  expect(focused.size).toBeGreaterThan(25);
});

/** A button that is words of a text, or stands in something as high as a control. */
function isWithinText(control: HTMLElement): boolean {
  return /link/.test(control.className) || control.closest('[data-chip]') !== null;
}
