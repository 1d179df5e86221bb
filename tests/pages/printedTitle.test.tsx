import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { usePrintedTitle } from '../../src/pages/briefing/leaving/printPaper';

function Paper({ title }: { title: string }) {
  usePrintedTitle(title);
  return null;
}

test('a printed briefing has its own title, and the page its own again afterwards', async () => {
  document.title = '看板';
  await render(<Paper title="第3期简报" />);
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.title).toBe('第3期简报');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.title).toBe('看板');
});
