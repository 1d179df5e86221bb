/** What English calls the province and a level of it, in the forms that sentences need. Within a league, that is the whole. */
export function termsEn(league: string | null) {
  const [one, several, other, others] =
    league === null ? ['league', 'leagues', 'city', 'cities'] : ['banner', 'banners', 'county', 'counties'];
  return {
    brand: 'Jinguo Dashboard',
    province: 'Inner Mongolia',
    groups: { east: 'East (5)', west: 'West (7)', leagues: 'Leagues only', cities: 'Cities only' },
    /** What a league is divided into; in a heading. */
    divisions: 'districts, counties and banners',
    divisionsHead: 'banners, counties and districts',
    whole: league ?? 'whole region',
    theWhole: league ?? 'the whole region',
    theRegion: league ?? 'the region',
    part: one,
    parts: several,
    fullPart: `${one} or ${other}`,
    fullParts: `${several} and ${others}`,
    anyParts: `${several} or ${others}`,
    /** As in «by league and city». */
    eachPart: `${one} and ${other}`,
  };
}

export type TermsEn = ReturnType<typeof termsEn>;
