import { expect, test } from 'vitest';
import { texts } from './texts';

/** Words that officials do not write, and what they write instead. */
const unofficial: Readonly<Record<string, RegExp>> = {
  '本单位填报、盟市报送': /自报/,
  数据填报: /“数据”页|拖进来/,
  '识别、无法识别': /读作|读不懂|读不了|读不出|没有认出|不认识/,
  '确认导入、放弃': /全部不要/,
  自定义指标: /自建/,
  未提出量化目标: /未定数字/,
  图号: /短码/,
  不符合要求: /约定/,
  '旗县（市、区）': /旗（县|旗、县/,
};

test('Chinese texts use the words of officials', () => {
  const chinese = texts('zh');
  for (const [official, other] of Object.entries(unofficial)) {
    expect(
      chinese.filter((text) => other.test(text)),
      official,
    ).toEqual([]);
  }
});
