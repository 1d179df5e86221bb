import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { gallery } from './gallery';

test('while the sources are served, /gallery leads to the figures, below a base as well', async () => {
  const server = await createServer({
    configFile: false,
    base: '/fedn/',
    plugins: [gallery()],
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, ws: false },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  const answer = await fetch(new URL('gallery?lang=en', address));
  expect(await answer.text()).toContain('src="/fedn/tests/gallery/main.tsx"');
});
