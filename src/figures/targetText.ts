import type { Indicator } from '../contract/indicator';
import type { Words } from '../i18n/zh';
import { targetCondition } from '../measures/sentences/targetCondition';

/** What stands at a target line: 2030年目标≤12, and 待核实 where its wording is still to be checked. */
export function targetText(indicator: Indicator, words: Words): string | null {
  const { target } = indicator;
  if (!target) return null;
  const line = words.target.line(target.year, targetCondition(indicator, words));
  return line + (target.verified ? '' : words.list.aside(words.target.unverified));
}
