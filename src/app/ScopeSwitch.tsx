import { useLocation, useNavigate } from 'react-router';
import { onLevel, searchText } from '../filters/address';
import { useSpeech } from '../i18n/speech';
import { useScope } from './ScopeProvider';
import classes from './ScopeSwitch.module.css';

/** Chooses the whole region or a league, whose parts all pages show. Renders nothing where the server has no divisions. */
export function ScopeSwitch() {
  const { say } = useSpeech();
  const { leagues, league: current, words } = useScope();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  if (leagues.length === 0) return null;
  const change = (code: string) => {
    const next = onLevel(new URLSearchParams(search), code || null);
    const isProfile = pathname.startsWith('/leagues/');
    void navigate({ pathname: isProfile ? '/leagues' : pathname, search: searchText(next) });
  };
  return (
    <select
      className={classes.scope}
      aria-label={words.scope.label}
      value={current?.code ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
    >
      <option value="">{words.scope.whole}</option>
      {leagues.map((league) => (
        <option key={league.code} value={league.code}>
          {words.scope.league(say(league.name), league.divisions ?? 0)}
        </option>
      ))}
    </select>
  );
}

/** Names the current league, explains the numbers of its banners, and says since when it has as many. */
export function ScopeLine() {
  const { say } = useSpeech();
  const { league, unknown, words } = useScope();
  if (unknown !== null) {
    return (
      <p role="alert" className={classes.line}>
        {words.scope.unknown(unknown)}
      </p>
    );
  }
  if (!league) return null;
  const before = league.divisionsBefore.map(({ year, divisions }) => words.scope.before(year, divisions));
  return (
    <p role="note" className={classes.line}>
      {words.scope.line(say(league.name), league.divisions ?? 0)}
      {before.join('')}
    </p>
  );
}
