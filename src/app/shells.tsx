import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { staleAnswers } from '../data/storedAnswers';
import { App } from './App';
import { home, pages } from './routes';

/** No server answers while the site is built, so a shell holds no data. */
const connect = () => new Promise<never>(() => {});

const headerEnd = '</header>';

/** The path below the address of the dashboard, with a slash at its end: `/` or `/fedn/dash/`. */
const basePath = import.meta.env.BASE_URL;

/**
 * What each page with an address of its own shows before its script has run, as HTML, by path; the empty path is the home page. Of
 * a personal page it is the header alone, because the rest depends on the reader's browser.
 */
export async function allShells(): Promise<Map<string, string>> {
  const shells = new Map<string, string>();
  for (const { path, isPersonal } of pages.filter(({ path }) => !path.includes(':'))) {
    const html = await shellOf(path);
    shells.set(path, isPersonal ? html.slice(0, html.indexOf(headerEnd) + headerEnd.length) : html);
  }
  return shells.set('', await shellOf(home));
}

async function shellOf(path: string): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={basePath} location={basePath + path}>
        <App connect={connect} stale={staleAnswers()} basePath={basePath} />
      </StaticRouter>
    </StrictMode>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}
