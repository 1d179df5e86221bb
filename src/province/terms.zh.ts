/** The Chinese terms for the province and one of its levels, in the forms that sentences need. Within a league, the league is the whole. */
export function termsZh(league: string | null) {
  return {
    brand: '北疆巾帼数据看板',
    province: '内蒙古自治区',
    /** As in 自治区目标. */
    kind: '自治区',
    groups: { east: '东部五盟市', west: '西部七盟市', leagues: '只看盟', cities: '只看市' },
    /** The divisions of a league, as in a heading. */
    divisions: '旗县（市、区）',
    divisionsHead: '旗县（市、区）',
    whole: league ?? '全区',
    /** Before the name of its parts: only a league needs to be named. */
    ofWhole: league ?? '',
    ...(league === null
      ? { part: '盟市', wholeTarget: '全区目标', setters: '全国／全区', anywhere: '盟市' }
      : // Targets are set by the region and the nation, also when a league is compared with them.
        { part: '旗县', wholeTarget: '目标', setters: '全国／自治区', anywhere: '各地' }),
  };
}

export type TermsZh = ReturnType<typeof termsZh>;
