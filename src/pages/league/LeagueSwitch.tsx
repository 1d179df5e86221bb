import { Link } from 'react-router';
import type { Region } from '../../contract/region';
import { colourOf } from '../../figures/drawing/palette';
import { searchText } from '../../filters/address';
import { useAddress } from '../../filters/useAddress';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import classes from './LeagueSwitch.module.css';

type Props = { leagues: readonly Region[]; code: string };

/** Switches to the profile of another league and keeps all filters. */
export function LeagueSwitch({ leagues, code }: Props) {
  const { search } = useAddress();
  const { say } = useSpeech();
  const t = useLeagueWords();
  return (
    <nav className={classes.switch} aria-label={t.switch}>
      {leagues.map((league) => (
        <Link
          key={league.code}
          className={classes.league}
          to={{ pathname: `/leagues/${league.code}`, search: searchText(search) }}
          aria-current={league.code === code ? 'page' : undefined}
          preventScrollReset
        >
          <svg width="9" height="9" aria-hidden="true">
            <circle cx="4.5" cy="4.5" r="4.5" fill={colourOf(league.code, leagues)} />
          </svg>
          {say(league.shortName)}
        </Link>
      ))}
    </nav>
  );
}
