import { Navigate, Route, Routes as RouterRoutes, useLocation } from 'react-router';
import { domains } from '../contract/domains';
import { Note } from '../controls/states/Gate';
import { lazyComponent } from '../controls/states/lazyComponent';
import { useFilters } from '../filters/useFilters';
import { useSpeech } from '../i18n/speech';
import { DomainPage } from '../pages/domain/DomainPage';
import { Notices } from '../pages/shared/Notices';
import { Shell } from './Shell';

const OverviewPage = lazyComponent(() => import('../pages/overview/OverviewPage').then((module) => module.default));
const LeagueHome = lazyComponent(() => import('../pages/league/LeagueHome').then((module) => module.default));
const LeaguePage = lazyComponent(() => import('../pages/league/LeaguePage').then((module) => module.default));
const BriefingPage = lazyComponent(() => import('../pages/briefing/BriefingPage').then((module) => module.default));
const TemplateGuidePage = lazyComponent(() =>
  import('../pages/briefing/guide/TemplateGuidePage').then((module) => module.default),
);
const IndicatorPage = lazyComponent(() => import('../pages/domain/IndicatorPage').then((module) => module.default));
const OutlinesPage = lazyComponent(() => import('../pages/outlines/OutlinesPage').then((module) => module.default));
const DataPage = lazyComponent(() => import('../pages/data/DataPage').then((module) => module.default));
const AboutPage = lazyComponent(() => import('../pages/about/AboutPage').then((module) => module.default));

/** The pages by their addresses. These names must not change. */
export function Routes() {
  const location = useLocation();
  // `*` does not match line breaks: an address with one would match no route and show nothing.
  const pathname = location.pathname.replaceAll(/%0[ad]|%e2%80%a[89]/gi, '');
  return (
    <RouterRoutes {...(pathname !== location.pathname && { location: { ...location, pathname } })}>
      <Route element={<Shell />}>
        <Route index element={<Home />} />
        <Route path="overview" element={<OverviewPage />} />
        {domains.map((domain) => (
          <Route key={domain} path={domain} element={<DomainPage key={domain} domain={domain} />} />
        ))}
        <Route path="leagues" element={<LeagueHome />} />
        <Route path="leagues/:code" element={<LeaguePage />} />
        <Route path="briefing" element={<BriefingPage />} />
        <Route path="briefing/template" element={<TemplateGuidePage />} />
        <Route path="indicators/:id" element={<IndicatorPage />} />
        <Route path="outlines" element={<OutlinesPage />} />
        <Route path="data" element={<DataPage />} />
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
  const { words } = useSpeech();
  const { ignored } = useFilters(null);
  return (
    <main id="content" style={{ padding: 32 }}>
      <Notices ignored={ignored} />
      <Note heading="h1" title={words.app.notFound} text={words.app.notFoundWayOut} />
    </main>
  );
}
