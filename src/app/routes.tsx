import type { ComponentType } from 'react';
import { matchPath, Navigate, Route, Routes as RouterRoutes, useLocation } from 'react-router';
import { domains } from '../contract/domains';
import { Note } from '../controls/states/Gate';
import { lazyComponent } from '../controls/states/lazyComponent';
import { useFilters } from '../filters/useFilters';
import { useSpeech } from '../i18n/speech';
import { DomainPage } from '../pages/domain/DomainPage';
import { Notices } from '../pages/shared/Notices';
import { Shell } from './Shell';

type Page = {
  /** Its address, below that of the dashboard. These names must not change. */
  path: string;
  Page: ComponentType;
  /** Settles when the code is loaded or has failed; without it the code is part of the start. */
  preload?: () => Promise<void>;
  /** True if it shows what this browser has stored from the beginning. */
  isPersonal?: boolean;
};

/** The pages by their addresses; a page that is not here is not found. */
export const pages: readonly Page[] = [
  lazyPage('overview', () => import('../pages/overview/OverviewPage')),
  ...domains.map((domain) => ({ path: domain, Page: () => <DomainPage domain={domain} /> })),
  lazyPage('leagues', () => import('../pages/league/LeagueHome')),
  lazyPage('leagues/:code', () => import('../pages/league/LeaguePage')),
  { ...lazyPage('briefing', () => import('../pages/briefing/BriefingPage')), isPersonal: true },
  lazyPage('briefing/template', () => import('../pages/briefing/guide/TemplateGuidePage')),
  lazyPage('indicators/:id', () => import('../pages/domain/IndicatorPage')),
  lazyPage('outlines', () => import('../pages/outlines/OutlinesPage')),
  { ...lazyPage('data', () => import('../pages/data/DataPage')), isPersonal: true },
  lazyPage('about', () => import('../pages/about/AboutPage')),
];

function lazyPage(path: string, load: () => Promise<{ default: ComponentType }>): Page {
  const Page = lazyComponent(() => load().then((module) => module.default));
  return { path, Page, preload: Page.preload };
}

/** Where `/` leads. */
export const home = 'overview';

/** Loads the code of the page at an address; settles when it is loaded or has failed. `basePath` has a slash at both ends. */
export async function preloadPage(pathname: string, basePath: string): Promise<void> {
  const address = pathname === basePath ? basePath + home : pathname;
  await pages.find(({ path }) => matchPath(basePath + path, address))?.preload?.();
}

export function Routes() {
  const location = useLocation();
  // `*` does not match line breaks: an address with one would match no route and show nothing.
  const pathname = location.pathname.replaceAll(/%0[ad]|%e2%80%a[89]/gi, '');
  return (
    <RouterRoutes {...(pathname !== location.pathname && { location: { ...location, pathname } })}>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        {pages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Route>
    </RouterRoutes>
  );
}

function Home() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: `/${home}`, search }} replace />;
}

function NotFound() {
  const { words } = useSpeech();
  const { ignored } = useFilters(null);
  return (
    <main id="content" style={{ padding: 32 }}>
      <Notices ignored={ignored} />
      <Note heading="h1" title={words.app.notFound} text={words.app.notFoundWayOut} />
    </main>
  );
}
