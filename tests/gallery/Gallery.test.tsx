import { expect, test } from 'vitest';
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
