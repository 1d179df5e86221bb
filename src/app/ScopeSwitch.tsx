import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import { Tool } from '../controls/choices/Tool';
import { Select } from '../controls/elements/Field';
import { onLevel, searchText } from '../filters/address';
import { useSpeech } from '../i18n/speech';
import { useScope } from './ScopeProvider';
import classes from './ScopeSwitch.module.css';

/**
 * Says which level all pages show, chooses a league instead, and leads back. A plain text where the server has no divisions, and
 * on pages of the whole region.
 */
export function ScopeSwitch() {
  const { say } = useSpeech();
  const { leagues, league: within, words } = useScope();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const change = (code: string) => {
    const next = onLevel(new URLSearchParams(search), code || null);
    const isProfile = pathname.startsWith('/leagues/');
    void navigate({ pathname: isProfile ? '/leagues' : pathname, search: searchText(next) });
  };
  return (
    <span className={classes.scope}>
      {within && (
        <>
          {words.region.whole}
          <ChevronRight size={12} aria-hidden="true" />
        </>
      )}
      <span className={classes.choice}>
        <span className={classes.current}>{within ? say(within.name) : words.scope.whole}</span>
        {leagues.length > 0 && (
          <>
            <ChevronDown size={13} aria-hidden="true" />
            <Select
              className={classes.select}
              aria-label={words.scope.label}
              value={within?.code ?? ''}
              onChange={(event) => change(event.currentTarget.value)}
            >
              <option value="">{words.scope.whole}</option>
              {leagues.map((league) => (
                <option key={league.code} value={league.code}>
                  {words.scope.league(say(league.name), league.divisions ?? 0)}
                </option>
              ))}
            </Select>
          </>
        )}
      </span>
      {within && (
        <Tool label={words.scope.back} onClick={() => change('')}>
          <X size={13} aria-hidden="true" />
        </Tool>
      )}
    </span>
  );
}

/** Says that the server does not know the league of the address. */
export function ScopeUnknown() {
  const { unknown, words } = useScope();
  if (unknown === null) return null;
  return (
    <p role="alert" className={classes.line}>
      {words.scope.unknown(unknown)}
    </p>
  );
}

/** Explains the numbers of the current league, and says since when it has as many banners. Below the page, which needs the room. */
export function ScopeNote() {
  const { say } = useSpeech();
  const { league, words } = useScope();
  if (!league) return null;
  const before = league.divisionsBefore.map(({ year, divisions }) => words.scope.before(year, divisions));
  return (
    <p role="note" className={classes.note}>
      {words.scope.line(say(league.name), league.divisions ?? 0)}
      {before.join('')}
    </p>
  );
}
