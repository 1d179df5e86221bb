import { Link, type To } from 'react-router';
import type { Indicator } from '../../contract/indicator';
import type { Profile } from '../../figures/model/profile';
import { regionsParam, searchText } from '../../filters/address';
import { paramReader, sharedSearch, writeParam } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { indicatorPath } from '../../filters/viewSpec/indicatorPath';
import { useSpeech } from '../../i18n/speech';
import classes from './IndicatorLink.module.css';

type Props = { indicator: Indicator; profile: Pick<Profile, 'league' | 'parts'> };

/** The name of the indicator, linked to its card, with this league added to the chosen ones. */
export function IndicatorLink({ indicator, profile }: Props) {
  const { say } = useSpeech();
  const { search } = useAddress();
  return (
    <Link className={classes.link} to={cardOf(indicator, profile, search)}>
      {say(indicator.name)}
    </Link>
  );
}

function cardOf(indicator: Indicator, { league, parts }: Props['profile'], search: URLSearchParams): To {
  const next = sharedSearch(search);
  const known = { regions: parts.map((part) => part.code) };
  const regions = paramReader(next).read(regionsParam(known));
  if (!regions.includes(league.code)) writeParam(next, regionsParam(known), [...regions, league.code]);
  return { ...indicatorPath(indicator), search: searchText(next) };
}
