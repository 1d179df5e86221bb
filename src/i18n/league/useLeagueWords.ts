import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { leagueEn } from './league.en';
import { type LeagueWords, leagueZh } from './league.zh';

const catalogues: Record<Language, Catalogue<LeagueWords>> = { zh: leagueZh, en: leagueEn };

/** The words of a league's profile, on the current level; loaded with the profile. */
export function leagueWords({ language, league }: Speech): LeagueWords {
  return catalogues[language](league);
}

export function useLeagueWords(): LeagueWords {
  return leagueWords(useSpeech());
}
