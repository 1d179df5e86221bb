import type { Text } from '../contract/text';

/** The red of the brand; `tests/province.test.ts` lists the style and icon files that also contain it. */
export const brandColour = '#9d174d';

/** The year of the census behind `population2020`. */
export const censusYear = 2020;

/** The names of the province, its levels and the groups of its leagues in each language, in the forms that sentences need. */
export const terms = {
  zh: {
    brand: '北疆巾帼数据看板',
    province: '内蒙古自治区',
    /** As in 自治区目标. */
    kind: '自治区',
    whole: '全区',
    part: '盟市',
    /** Targets are set by the region and the nation, also when a league is compared with them. */
    wholeTarget: '全区目标',
    setters: '全国／全区',
    anywhere: '盟市',
    groups: { east: '东部五盟市', west: '西部七盟市', leagues: '只看盟', cities: '只看市' },
    /** The divisions of a league, as in a heading. */
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

/** The terms within a league: the league replaces the whole region, and its banners and counties replace the leagues. */
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
