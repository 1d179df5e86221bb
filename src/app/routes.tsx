import { lazy } from 'react';
import { Navigate, Route, Routes as RouterRoutes, useLocation } from 'react-router';
import { domains } from '../contract/domains';
import { Note } from '../figures/Gate';
import { useWords } from '../i18n/words';
import { DomainPage } from '../pages/domain/DomainPage';
import { Shell } from './Shell';

const OverviewPage = lazy(() => import('../pages/overview/OverviewPage'));
const LeagueHome = lazy(() => import('../pages/league/LeagueHome'));
const LeaguePage = lazy(() => import('../pages/league/LeaguePage'));
const AboutPage = lazy(() => import('../pages/about/AboutPage'));

/** The pages by their addresses; these names stay. */
export function Routes() {
  return (
    <RouterRoutes>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        <Route path="overview" element={<OverviewPage />} />
        {domains.map((domain) => (
          <Route key={domain} path={domain} element={<DomainPage key={domain} domain={domain} />} />
        ))}
        <Route path="leagues" element={<LeagueHome />} />
        <Route path="leagues/:code" element={<LeaguePage />} />
        <Route path="about" element={<AboutPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </RouterRoutes>
  );
}

function Home() {
  const { search } = useLocation();
  return <Navigate to={{ pathname: '/overview', search }} replace />;
}

function NotFound() {
  const { words } = useWords();
  return (
    <main id="content" style={{ padding: 32 }}>
      <Note title={words.app.notFound} text={words.app.notFoundWayOut} />
    </main>
  );
}
