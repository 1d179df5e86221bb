import type { Text } from '../contract/text';

/**
 * What words call a level and what it is divided into, in the forms that each language needs. Another language has an entry
 * here, and a catalogue in each room of `src/i18n`.
 */
export const terms = {
  zh: {
    whole: '全区',
    part: '盟市',
    /** Targets are the region's and the nation's, whoever is held against them. */
    wholeTarget: '全区目标',
    setters: '全国／全区',
    anywhere: '盟市',
  },
  en: {
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
  },
};

export type Terms = typeof terms;

/** Within a league: it takes the place of the whole, and its banners and counties that of the leagues. */
export function termsWithin({ zh, en }: Text): Terms {
  return {
    zh: { whole: zh, part: '旗县', wholeTarget: '目标', setters: '全国／自治区', anywhere: '各地' },
    en: {
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
