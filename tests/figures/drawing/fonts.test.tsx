import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';

test('Chinese text has a font', async () => {
  const screen = await render(<span>妇女健康</span>);
  expect(screen.getByText('妇女健康').element().getBoundingClientRect().width).toBeGreaterThan(40);
});
