import type { Base } from '../contract/base';
import type { PerHeadWords } from './perHead.zh';

function those(base: Base, per: number): string {
  return per === 1 ? base.unit.en : `${per.toLocaleString('en-US')} ${base.name.en}`;
}

/** The English texts of an indicator as a rate per head. */
export const perHeadEn = {
  each: (base: Base, per: number) => `per ${those(base, per)}`,
  choice: (each: string) => each.replace('p', 'P'),
  unit: (counted: string, base: Base, per: number) => `${counted} per ${those(base, per)}`,
  symbol: (counted: string) => ` ${counted}`,
  name: (name: string, each: string) => `${name} (${each})`,
  phrasing: (name: string, each: string) => `${name} ${each}`,
  weight: ({ name }: Base) => `number of ${name.en}`,
  note: (each: string, definition: string) =>
    `The number ${each} is the total divided by the base of the same year, worked out by this dashboard and not published. Base: ${definition}.`,
} satisfies PerHeadWords;
