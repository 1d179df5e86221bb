import { UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { FileSpreadsheet, Languages, MapPinned, Moon, NotebookText, Sun, Target } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { useShelf } from '../briefing/basket/ShelfContext';
import { currentOf, itemsOf } from '../briefing/basket/shelf';
import { domains } from '../contract/domains';
import { languages } from '../contract/text';
import { Boundary } from '../controls/states/Boundary';
import { languageParam, searchText } from '../filters/address';
import { sharedSearch } from '../filters/params';
import { useAddress, withParam } from '../filters/useAddress';
import { useSpeech, writing } from '../i18n/speech';
import { brandColour } from '../province/brand';
import { PageFailed } from './PageFailed';
import { ScopeLine, ScopeSwitch } from './ScopeSwitch';
import { Search } from './Search';
import classes from './Shell.module.css';
import { WayBack } from './WayBack';

/** Header and tabs around every page. Tabs keep the filters. */
export function Shell() {
  const { words } = useSpeech();
  const { pathname, search } = useLocation();
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
            <span className={classes.tagline}>{words.app.tagline}</span>
          </div>
          <ScopeSwitch />
          <Search />
          <NavLink
            className={classes.button ?? ''}
            to={{ pathname: '/leagues', search: keptSearch(search) }}
            aria-label={words.app.leagues}
          >
            <MapPinned size={15} aria-hidden="true" /> <span className={classes.wide}>{words.app.leagues}</span>
          </NavLink>
          <NavLink
            className={classes.button ?? ''}
            to={{ pathname: '/outlines', search: keptSearch(search) }}
            aria-label={words.app.outlines}
          >
            <Target size={15} aria-hidden="true" /> <span className={classes.wide}>{words.app.outlines}</span>
          </NavLink>
          <NavLink
            className={classes.button ?? ''}
            to={{ pathname: '/data', search: keptSearch(search) }}
            aria-label={words.app.data}
          >
            <FileSpreadsheet size={15} aria-hidden="true" /> <span className={classes.wide}>{words.app.data}</span>
          </NavLink>
          <BriefingLink search={keptSearch(search)} />
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
        <nav ref={tabs} className={classes.tabs} aria-label={words.app.mainNavigation}>
          <NavLink className={classes.tab ?? ''} to={{ pathname: '/overview', search: keptSearch(search) }}>
            {words.app.overview}
          </NavLink>
          {domains.map((domain) => (
            <NavLink
              key={domain}
              className={classes.tab ?? ''}
              to={{ pathname: `/${domain}`, search: keptSearch(search) }}
            >
              {words.domains[domain]}
            </NavLink>
          ))}
        </nav>
        <ScopeLine />
      </header>
      <Boundary resetKey={pathname} fallback={(error, retry) => <PageFailed error={error} retry={retry} />}>
        <Suspense>
          <Outlet />
        </Suspense>
      </Boundary>
      <footer className={classes.footer}>
        <span>{words.app.name}</span>
        <NavLink to={{ pathname: '/about', search: keptSearch(search) }}>{words.app.about}</NavLink>
      </footer>
    </>
  );
}

function BriefingLink({ search }: { search: string }) {
  const { words } = useSpeech();
  const { link, count } = words.briefing;
  const { shelf } = useShelf();
  const number = itemsOf(currentOf(shelf)).length;
  return (
    <NavLink className={classes.button ?? ''} to={{ pathname: '/briefing', search }} title={count(number)}>
      <NotebookText size={15} aria-hidden="true" /> <span className={classes.wide}>{link}</span>
      {number > 0 && <b className={classes.count}>{number}</b>}
    </NavLink>
  );
}

function ThemeSwitch() {
  const { words } = useSpeech();
  // Keeping transitions avoids a style element of the kit, which the content policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const isDark = useComputedColorScheme('light') === 'dark';
  // Loaded only in the dark theme, because its many rules are matched against every drawing.
  useEffect(() => {
    // Without these rules drawings keep their light colours, and the rest is still dark.
    if (isDark) import('../figures/drawing/dark.css').catch(() => undefined);
  }, [isDark]);
  const text = isDark ? words.app.lightTheme : words.app.darkTheme;
  return (
    <UnstyledButton
      className={`${classes.button} ${classes.sign}`}
      aria-label={text}
      title={text}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Sun className={classes.ifDark} size={15} aria-hidden="true" />
      <Moon className={classes.ifLight} size={15} aria-hidden="true" />
    </UnstyledButton>
  );
}

function LanguageSwitch() {
  const { language } = useSpeech();
  const { edit } = useAddress();
  const other = languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
  const change = () => edit(withParam(languageParam, other), 'replace');
  return (
    <UnstyledButton className={classes.button} lang={other} onClick={change}>
      <Languages size={15} aria-hidden="true" /> {writing[other].name}
    </UnstyledButton>
  );
}

function showCurrent(tabs: HTMLElement | null) {
  const tab = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
  if (tabs && tab) tabs.scrollLeft = tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
}

function keptSearch(search: string): string {
  return searchText(sharedSearch(new URLSearchParams(search)));
}

function Emblem() {
  return (
    <svg width="36" height="36" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill={brandColour} />
      <path d="M8 23v-6m5.3 6V13m5.4 10v-8M24 23V8" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
