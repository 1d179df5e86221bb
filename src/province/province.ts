import type { Text } from '../contract/text';

/** The red of the brand; `tests/province.test.ts` names the files of styles and marks that have it as well. */
export const brandColour = '#9d174d';

/** The year of the census that tells how many people live in a place (`population2020`). */
export const censusYear = 2020;

/** What each language calls the province, its levels and the groups of its leagues, in the forms that its sentences need. */
export const terms = {
  zh: {
    brand: '北疆巾帼数据看板',
    province: '内蒙古自治区',
    /** As in 自治区目标. */
    kind: '自治区',
    whole: '全区',
    part: '盟市',
    /** Targets are the region's and the nation's, whoever is held against them. */
    wholeTarget: '全区目标',
    setters: '全国／全区',
    anywhere: '盟市',
    groups: { east: '东部五盟市', west: '西部七盟市', leagues: '只看盟', cities: '只看市' },
    /** What a league is divided into; in a heading. */
    divisions: '旗（县、市、区）',
    divisionsHead: '旗、县、市、区',
  },
  en: {
    brand: 'Jinguo Dashboard',
    province: 'Inner Mongolia',
    whole: 'whole region',
    theWhole: 'the whole region',
    theRegion: 'the region',
    part: 'league',
    parts: 'leagues',
    fullPart: 'league or city',
    fullParts: 'leagues and cities',
    anyParts: 'leagues or cities',
    /** As in «by league and city». */
    eachPart: 'league and city',
    groups: { east: 'East (5)', west: 'West (7)', leagues: 'Leagues only', cities: 'Cities only' },
    divisions: 'districts, counties and banners',
    divisionsHead: 'banners, counties and districts',
  },
};

export type Terms = typeof terms;

/** Within a league: it takes the place of the whole, and its banners and counties that of the leagues. */
export function termsWithin({ zh, en }: Text): Terms {
  return {
    zh: { ...terms.zh, whole: zh, part: '旗县', wholeTarget: '目标', setters: '全国／自治区', anywhere: '各地' },
    en: {
      ...terms.en,
      whole: en,
      theWhole: en,
      theRegion: en,
      part: 'banner',
      parts: 'banners',
      fullPart: 'banner or county',
      fullParts: 'banners and counties',
      anyParts: 'banners or counties',
      eachPart: 'banner and county',
    },
  };
}
