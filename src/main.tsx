import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { LastResort } from './app/LastResort';
import { Boundary } from './data/Boundary';
import type { Send } from './data/client';
import { watchDeployments } from './data/deployment';
import { fetched } from './data/loadable';

const builtFor = import.meta.env.VITE_API_BASE_URL;
/** Named by whoever runs the site, in its `index.html`, without building it. */
const named = document.querySelector<HTMLMetaElement>('meta[name="statistics-server"]')?.content.trim() ?? '';

/** The real server where one was named, in the page or when it was built; else the stand-in, in the page or behind a service worker. */
function connect(): Send {
  if (builtFor || named) return (request) => fetch(request);
  if (import.meta.env.DEV) {
    const ready = import('../mocks/serviceWorker').then(({ startWorker }) => startWorker());
    return async (request) => {
      await ready;
      return fetch(request);
    };
  }
  const standIn = fetched(() => import('../mocks/browser'));
  void standIn.now().catch(() => undefined);
  return async (request) => (await standIn.again()).answer(request);
}

watchDeployments(import.meta.env.BASE_URL);

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');
createRoot(root).render(
  <StrictMode>
    <Boundary fallback={(error) => <LastResort error={error} />}>
      <App
        send={connect()}
        keepAnswers={Boolean(builtFor || named)}
        serverUrl={(named || builtFor || window.location.origin).replace(/\/$/, '')}
        basePath={import.meta.env.BASE_URL}
      />
    </Boundary>
  </StrictMode>,
);
