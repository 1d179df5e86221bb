import type { Catalogue } from '../catalogue';
import { type Language, type Speech, useSpeech } from '../speech';
import { leagueEn } from './league.en';
import { type LeagueWords, leagueZh } from './league.zh';

const catalogues: Record<Language, Catalogue<LeagueWords>> = { zh: leagueZh, en: leagueEn };

/** The words of a league's profile on the level that is spoken of: they come with what tells a profile, and not before. */
export function leagueWords({ language, league }: Speech): LeagueWords {
  return catalogues[language](league);
}

export function useLeagueWords(): LeagueWords {
  return leagueWords(useSpeech());
}
