import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { allDomains } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import { plainIndicator } from '../../contract/plainIndicator';
import { eachLanguage } from '../../contract/text';
import { yearSchema } from '../../contract/year';
import { ownIndicatorWords } from '../../i18n/ownData/ownIndicatorWords';
import { writing } from '../../i18n/speech';

export const ownStats = ['flow', 'stock', 'cumulative', 'annual-rate'] as const;

/** An indicator that the office defined itself. Names and units are in the reader's own language. */
export const ownIndicatorSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]+$/)),
  domain: v.picklist(allDomains),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(12)),
  stat: v.picklist(ownStats),
  direction: v.picklist(['higher', 'lower', 'neutral']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  definition: v.pipe(v.string(), v.maxLength(300)),
  target: v.nullable(
    v.object({
      year: yearSchema,
      op: v.picklist(['>=', '<=']),
      value: amountSchema,
    }),
  ),
});
export type OwnIndicator = v.InferOutput<typeof ownIndicatorSchema>;

/** Signs that follow a number directly. Words do so too in Chinese, but follow a space in English. */
const signs = /^[%\u2030\u2103\xb0/]/;

/** Describes the indicator as the server would: rates cannot be derived, everything else adds up. */
export function asIndicator({ name, unit, stat, target, definition, ...own }: OwnIndicator): Indicator {
  const both = (text: string) => eachLanguage(() => text);
  const isRate = stat === 'annual-rate';
  const { money, years, department, targetDocument, noDefinition } = ownIndicatorWords;
  return {
    ...plainIndicator,
    ...own,
    name: both(name),
    unit: {
      ...both(unit),
      symbol: eachLanguage((language) => (writing[language].isHan || signs.test(unit) ? unit : ` ${unit}`)),
    },
    kind: years.includes(unit) ? 'years' : isRate ? 'rate' : unit.endsWith(money) ? 'amount' : 'count',
    stat,
    definition: definition === '' ? noDefinition : both(definition),
    departments: [department],
    comparison: 'rank',
    aggregation: { method: isRate || years.includes(unit) ? 'none' : 'sum', weight: null },
    target: target && { ...target, level: 'regional', document: targetDocument, verified: true },
  };
}
