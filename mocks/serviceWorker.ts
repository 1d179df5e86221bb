import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';
import { readScenario } from './scenarios';

/** For `npm run dev`: from now on the page's own `fetch` is answered, and requests are seen in the developer tools. */
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
