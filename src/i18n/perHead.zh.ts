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

/** The Chinese texts of an indicator as a rate per head. */
export const perHeadZh = {
  /** 每万名妇女 */
  each: (base: Base, per: number) => `每${those(base, per)}`,
  /** On the switch. */
  choice: (each: string) => each,
  /** The unit of the rate: 个/万名妇女. */
  unit: (counted: string, base: Base, per: number) => `${counted}/${those(base, per)}`,
  /** The unit after a number; the name already contains the base. */
  symbol: (counted: string) => counted,
  /** 各级妇联组织（每万名妇女）, 妇联助力脱贫妇女（累计，每万名妇女）. */
  name: (name: string, each: string) =>
    name.endsWith('）') ? `${name.slice(0, -1)}，${each}）` : `${name}（${each}）`,
  /** The name in a sentence, after the base: 每万名妇女各级妇联组织, 每万名妇女的妇女之家. */
  phrasing: (name: string, each: string) => `${each}${/^[妇女儿]/.test(name) ? '的' : ''}${name}`,
  /** The weight of 全区. */
  weight: ({ name }: Base) => `${name.zh}人数`,
  note: (each: string, definition: string) =>
    `${each}的数量为总量除以同年基数，由本看板计算，并非公布数。基数：${definition}。`,
};

export type PerHeadWords = typeof perHeadZh;
