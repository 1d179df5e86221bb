import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import type { Connection } from '../data/server/connection';
import { staleAnswers } from '../data/storedAnswers';
import { App } from './App';
import { home, pages } from './routes';

const headerEnd = '</header>';

/** The path below the address of the dashboard, with a slash at its end: `/` or `/fedn/dash/`. */
const basePath = import.meta.env.BASE_URL;

export type PageShell = {
  /**
   * What the page shows before its script has run. Of a personal page it is the header alone, because the rest depends on the
   * reader's browser.
   */
  html: string;
  /** The paths that its first render requests of the statistics server. */
  requests: string[];
};

/** The shells of all pages with an address of their own, by path; the empty path is the home page. */
export async function allShells(): Promise<Map<string, PageShell>> {
  const shells = new Map<string, PageShell>();
  for (const { path, isPersonal } of pages.filter(({ path }) => !path.includes(':'))) {
    const { html, requests } = await shellOf(path);
    shells.set(path, { html: isPersonal ? html.slice(0, html.indexOf(headerEnd) + headerEnd.length) : html, requests });
  }
  return shells.set('', await shellOf(home));
}

async function shellOf(path: string): Promise<PageShell> {
  const requests = new Set<string>();
  // No server answers while the site is built, so a shell holds no data.
  const get = (request: string) => {
    requests.add(request);
    return new Promise<never>(() => {});
  };
  const connect = async (): Promise<Connection> => ({ server: { kind: 'stand-in' }, notice: null, client: { get } });
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={basePath} location={basePath + path}>
        <App connect={connect} stale={staleAnswers()} basePath={basePath} />
      </StaticRouter>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return { html: await new Response(prelude).text(), requests: [...requests] };
}
