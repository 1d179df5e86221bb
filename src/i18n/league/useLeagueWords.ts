import { laterWords } from '../laterWords';
import { leagueEn } from './league.en';
import { leagueZh } from './league.zh';

/** The words of a league's profile. */
export const [leagueWords, useLeagueWords] = laterWords({ zh: leagueZh, en: leagueEn });
