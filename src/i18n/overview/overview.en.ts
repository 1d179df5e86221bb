import { inEnglish } from '../inEnglish';
import type { OverviewWords } from './overview.zh';

/** The English of every text in `overview.zh.ts`. */
export const overviewEn = inEnglish<OverviewWords>((t) => ({
  title: `Overview: ${t.theRegion}, its ${t.fullParts}`,
  themes: 'Targets by theme',
  indicators: (n: number) => `${n} ${n === 1 ? 'indicator' : 'indicators'}`,
  due: (year: number, total: number) => `${total} ${total === 1 ? 'target' : 'targets'} for ${year}`,
  noTarget: 'The indicators of this theme have no targets',
  moved: (span: number) => `Moved most in ${span} years`,
  movedIn: (years: string) => ` ${years}`,
  nothingMoved: 'No comparable change',
  change: (size: string, part: string) => `${size} (${part})`,
  simulated: ' (simulated data)',
  open: (domain: string, year: number, status: string, n: number) =>
    `${domain}, targets for ${year}: ${status} ${n}, show them`,
  summary: {
    lead: (year: number, total: number, parts: string) =>
      `of the ${total} ${total === 1 ? 'target' : 'targets'} for ${year}, ${parts}`,
    part: (status: string, n: number) => `${n} ${status}`,
    list: { attention: 'Hard to meet: ', missed: 'Missed in the year of the target: ' },
    against: (year: string, value: string, target: string, reached: string, unverified: string) =>
      ` (${[`${year}: ${value}`, target, reached, unverified].filter((part) => part !== '').join(', ')})`,
    targetOf: (year: string, condition: string) => `target ${condition} by ${year}`,
    simulated: 'According to simulated data, ',
    absent: (pending: number, failed: number) => {
      const themes = (n: number) => `${n} ${n === 1 ? 'theme' : 'themes'}`;
      return [
        ...(pending > 0 ? [`Reading ${themes(pending)} more.`] : []),
        ...(failed > 0 ? [`${themes(failed)} could not be read.`] : []),
      ].join(' ');
    },
  },
  chosen: 'Chosen indicator',
  choose: 'Choose an indicator',
  map: 'Map',
  ranking: 'Ranking',
  openCard: 'See the trend',
  themeFailed: (domain: string) => `${domain} could not be read`,
}));
