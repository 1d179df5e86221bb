import type { Briefing } from './briefing';

/** A new briefing with the office's own names, from the latest briefing that has them. */
export function withOffice(briefing: Briefing, briefings: readonly Briefing[]): Briefing {
  const latest = (field: 'series' | 'authority' | 'unit') =>
    briefings
      .map((one) => one[field])
      .filter((name) => typeof name === 'string' && name !== '')
      .at(-1) ?? '';
  return {
    ...briefing,
    series: briefing.series || latest('series'),
    authority: briefing.authority || latest('authority'),
    unit: briefing.unit || latest('unit'),
  };
}

/** 期号 of a bulletin, or 发文字号 of an official document. */
export function issueOf({ form, issue, number }: Pick<Briefing, 'form' | 'issue' | 'number'>): string {
  return form === 'official' ? number : issue;
}
