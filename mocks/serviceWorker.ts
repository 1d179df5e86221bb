import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';
import { readScenario } from './scenarios';

/** For `npm run dev`: answers `fetch` of the page, so that developer tools show the requests. */
export async function startWorker(): Promise<void> {
  await setupWorker(...handlers(readScenario(location.search))).start({
    serviceWorker: {
      url: `${import.meta.env.BASE_URL}mockServiceWorker.js`,
      options: { scope: import.meta.env.BASE_URL },
    },
    onUnhandledRequest: 'bypass',
    quiet: true,
  });
}
