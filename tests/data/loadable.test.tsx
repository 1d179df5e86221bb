import { Suspense } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { lazyComponent } from '../../src/controls/states/lazyComponent';

test('a part whose code has come before is drawn at once, and another waits for its code', async () => {
  const part = () => lazyComponent(async () => () => <p>part</p>);
  const [Early, Late] = [part(), part()];
  await Early.preload();
  const place = document.createElement('div');
  const root = createRoot(place);
  const draw = (Part: typeof Early) =>
    flushSync(() =>
      root.render(
        <Suspense key={Part === Early ? 'early' : 'late'} fallback="waiting">
          <Part />
        </Suspense>,
      ),
    );
  draw(Early);
  expect(place.textContent).toBe('part');
  draw(Late);
  expect(place.textContent).toBe('waiting');
  await expect.poll(() => place.textContent).toBe('part');
  root.unmount();
});
