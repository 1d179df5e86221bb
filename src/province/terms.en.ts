/** The English terms for the province and one of its levels, in the forms that sentences need. Within a league, the league is the whole. */
export function termsEn(league: string | null) {
  const [one, several, other, others] =
    league === null ? ['league', 'leagues', 'city', 'cities'] : ['banner', 'banners', 'county', 'counties'];
  return {
    brand: 'Jinguo Dashboard',
    province: 'Inner Mongolia',
    groups: { east: 'East (5)', west: 'West (7)', leagues: 'Leagues only', cities: 'Cities only' },
    /** The divisions of a league, as in a heading. */
    divisions: 'districts, counties and banners',
    divisionsHead: 'banners, counties and districts',
    whole: league ?? 'whole region',
    /** After the name of its parts: only a league needs to be named. */
    ofWhole: league === null ? '' : ` of ${league}`,
    theWhole: league ?? 'the whole region',
    theRegion: league ?? 'the region',
    part: one,
    parts: several,
    fullPart: `${one} or ${other}`,
    fullParts: `${several} and ${others}`,
    /** As in «by league and city». */
    eachPart: `${one} and ${other}`,
  };
}

export type TermsEn = ReturnType<typeof termsEn>;
