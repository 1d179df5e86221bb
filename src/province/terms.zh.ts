/** What Chinese calls the province and a level of it, in the forms that sentences need. Within a league, that is the whole. */
export function termsZh(league: string | null) {
  return {
    brand: '北疆巾帼数据看板',
    province: '内蒙古自治区',
    /** As in 自治区目标. */
    kind: '自治区',
    groups: { east: '东部五盟市', west: '西部七盟市', leagues: '只看盟', cities: '只看市' },
    /** What a league is divided into; in a heading. */
    divisions: '旗（县、市、区）',
    divisionsHead: '旗、县、市、区',
    whole: league ?? '全区',
    ...(league === null
      ? { part: '盟市', wholeTarget: '全区目标', setters: '全国／全区', anywhere: '盟市' }
      : // Targets are the region's and the nation's, whoever is held against them.
        { part: '旗县', wholeTarget: '目标', setters: '全国／自治区', anywhere: '各地' }),
  };
}

export type TermsZh = ReturnType<typeof termsZh>;
