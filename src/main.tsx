import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { writtenAnswer } from '../mocks/writtenAnswer';
import { App } from './app/App';
import { Crashed } from './app/Crashed';
import { preloadPage } from './app/routes';
import { Boundary } from './controls/states/Boundary';
import { fetchOnce } from './data/begunRequests';
import { createClient, type Send } from './data/client';
import { watchDeployments } from './data/deployment';
import { lazyModule } from './data/lazyModule';
import { type Choice, chooseServer } from './data/server/chooseServer';
import { connectOnce } from './data/server/connection';
import type { Server } from './data/server/serverFile';
import { keepInBrowser, staleAnswers } from './data/storedAnswers';

const builtFor = import.meta.env.VITE_API_BASE_URL;
const basePath = import.meta.env.BASE_URL;
const stale = staleAnswers();

function clientFor(server: Server) {
  if (server.kind === 'stand-in') return createClient(standIn(), window.location.origin);
  return createClient(fetchOnce, server.url, {
    fallback: { keep: keepInBrowser(server.url), stale },
  });
}

/**
 * Answers requests from files of the site, and those without a file in the page; in development through a service worker. Its code
 * is loaded only where it is used.
 */
function standIn(): Send {
  if (builtFor) throw new Error('Built for a real server');
  if (import.meta.env.DEV) {
    const ready = import('../mocks/serviceWorker').then(({ startWorker }) => startWorker());
    return async (request) => {
      await ready;
      return fetch(request);
    };
  }
  const code = lazyModule(() => import('../mocks/browser'));
  return async (request) => (await writtenAnswer(request, basePath, fetchOnce)) ?? (await code.retry()).answer(request);
}

const connect = connectOnce(async () => {
  const choice: Choice = builtFor
    ? { server: { kind: 'real', url: builtFor.replace(/\/$/, '') }, notice: null }
    : await chooseServer(basePath);
  return { ...choice, client: clientFor(choice.server) };
});
// The page renders meanwhile; components that request figures show a failure.
connect().catch(() => undefined);

watchDeployments(basePath);

/** Milliseconds that the shell waits for the code of its page; then the header comes alive without it. */
const patience = 1500;

/** The first render replaces the shell: before the code of the page is there, it would show nothing below the header. */
async function renderPage(root: HTMLElement) {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([preloadPage(location.pathname, basePath), late]);
  createRoot(root).render(
    <StrictMode>
      <Boundary fallback={(error) => <Crashed error={error} />}>
        <BrowserRouter basename={basePath} useTransitions={false}>
          <App connect={connect} stale={stale} basePath={basePath} />
        </BrowserRouter>
      </Boundary>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing');
// Not awaited here: the code of a page imports this file, and each would wait for the other.
void renderPage(root);
