import { useComputedColorScheme } from '@mantine/core';
import { ChevronDown, Menu, NotebookText } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useShelf } from '../briefing/basket/ShelfContext';
import { currentOf, itemsOf } from '../briefing/basket/shelf';
import { domains } from '../contract/domains';
import { buttonClass } from '../controls/elements/Button';
import { MenuButton } from '../controls/menu/MenuButton';
import { Boundary } from '../controls/states/Boundary';
import { lazyComponent } from '../controls/states/lazyComponent';
import { searchText } from '../filters/address';
import { sharedSearch } from '../filters/params';
import { useSpeech } from '../i18n/speech';
import { brandColour } from '../province/brand';
import { PageFailed } from './PageFailed';
import { ScopeNote, ScopeSwitch, ScopeUnknown } from './ScopeSwitch';
import { Search } from './Search';
import classes from './Shell.module.css';
import { WayBack } from './WayBack';

const MoreMenu = lazyComponent(() => import('./MoreMenu').then((module) => module.default));

/** Header around every page. Its links keep the filters. */
export function Shell() {
  const { words } = useSpeech();
  const { pathname, search } = useLocation();
  const linkSearch = searchText(sharedSearch(new URLSearchParams(search)));
  const tabs = useRef<HTMLElement>(null);
  // On a phone the tab of this page may be out of view.
  // biome-ignore lint/correctness/useExhaustiveDependencies(pathname): another page has another tab
  useEffect(() => showCurrent(tabs.current), [pathname]);
  return (
    <>
      <WayBack />
      <a className={classes.skip} href="#content">
        {words.app.skipToContent}
      </a>
      <header className={classes.header}>
        <div className={classes.inner}>
          <Emblem />
          <div className={classes.names}>
            <span className={classes.name}>{words.app.name}</span>
            <ScopeSwitch />
          </div>
          <nav ref={tabs} className={classes.tabs} aria-label={words.app.mainNavigation}>
            <Tab to="/overview" search={linkSearch} text={words.app.overview} />
            {domains.map((domain) => (
              <Tab key={domain} to={`/${domain}`} search={linkSearch} text={words.app.tabs[domain]} />
            ))}
            <Tab to="/outlines" search={linkSearch} text={words.app.outlines} />
          </nav>
          <div className={classes.buttons}>
            <Search />
            <BriefingLink search={linkSearch} />
            <More />
          </div>
        </div>
        <ScopeUnknown />
      </header>
      <Boundary resetKey={pathname} fallback={(error, retry) => <PageFailed error={error} retry={retry} />}>
        <Suspense>
          <Outlet />
        </Suspense>
      </Boundary>
      <footer className={classes.footer}>
        <ScopeNote />
        <span>{words.app.name}</span>
        <NavLink to={{ pathname: '/about', search: linkSearch }}>{words.app.about}</NavLink>
      </footer>
    </>
  );
}

function Tab({ to, search, text }: { to: string; search: string; text: string }) {
  return (
    <NavLink className={classes.tab ?? ''} to={{ pathname: to, search }}>
      {text}
    </NavLink>
  );
}

function BriefingLink({ search }: { search: string }) {
  const { words } = useSpeech();
  const { link, count } = words.briefing;
  const { shelf } = useShelf();
  const number = itemsOf(currentOf(shelf)).length;
  return (
    <NavLink className={buttonClass({})} to={{ pathname: '/briefing', search }} title={count(number)}>
      <NotebookText size={15} aria-hidden="true" /> <span className={classes.wide}>{link}</span>
      {number > 0 && <b className={classes.count}>{number}</b>}
    </NavLink>
  );
}

/** What is needed less often: other pages, the language, and light or dark. */
function More() {
  const { words } = useSpeech();
  const isDark = useComputedColorScheme('light') === 'dark';
  // Loaded only in the dark theme, because its many rules are matched against every drawing.
  useEffect(() => {
    // Without these rules drawings keep their light colours, and the rest is still dark.
    if (isDark) import('../figures/drawing/dark.css').catch(() => undefined);
  }, [isDark]);
  return (
    <MenuButton
      look="plain"
      label={words.app.more}
      menu={(place) => <MoreMenu {...place} isDark={isDark} />}
      onNear={MoreMenu.preload}
    >
      <Menu className={classes.sign} size={16} aria-hidden="true" />
      <span className={classes.wide}>{words.app.more}</span>
      <ChevronDown className={classes.down} size={13} aria-hidden="true" />
    </MenuButton>
  );
}

function showCurrent(tabs: HTMLElement | null) {
  const tab = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
  if (tabs && tab) tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
}

function Emblem() {
  return (
    <svg width="36" height="36" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill={brandColour} />
      <path d="M8 23v-6m5.3 6V13m5.4 10v-8M24 23V8" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
