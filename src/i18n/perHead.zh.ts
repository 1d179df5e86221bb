import type { Base } from '../contract/base';

const tens: Readonly<Record<number, string>> = {
  1: '',
  100: '百',
  1000: '千',
  10000: '万',
  100000: '10万',
  1000000: '百万',
};

function those(base: Base, per: number): string {
  return `${tens[per] ?? per}${base.unit.zh}${base.name.zh}`;
}

/** What is written into an indicator whose count is set against the population, in Chinese. */
export const perHeadZh = {
  /** 每万名妇女 */
  each: (base: Base, per: number) => `每${those(base, per)}`,
  /** By itself, on the switch. */
  choice: (each: string) => each,
  /** Behind the unit of the count: 个/万名妇女. */
  unit: (counted: string, base: Base, per: number) => `${counted}/${those(base, per)}`,
  /** Behind a number: the base stands in the name already. */
  symbol: (counted: string) => counted,
  /** 各级妇联组织（每万名妇女）, 妇联助力脱贫妇女（累计，每万名妇女）. */
  name: (name: string, each: string) =>
    name.endsWith('）') ? `${name.slice(0, -1)}，${each}）` : `${name}（${each}）`,
  /** The name as a sentence has it, with the base before it: 每万名妇女各级妇联组织, 每万名妇女的妇女之家. */
  spoken: (name: string, each: string) => `${each}${/^[妇女儿]/.test(name) ? '的' : ''}${name}`,
  /** What 全区 is weighted by. */
  weight: ({ name }: Base) => `${name.zh}人数`,
  note: (each: string, definition: string) =>
    `${each}的数量为总量除以同年基数，由本看板算出，并非公布数。基数：${definition}。`,
};

export type PerHeadWords = typeof perHeadZh;
