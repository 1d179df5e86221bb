import type { Indicator } from '../../contract/indicator';
import type { Words } from '../../i18n/zh';
import type { Missing } from '../../measures/point';

/** What stands in a cell for a value that is missing: why, or as much of it as may be told (<3). */
export function missingText(why: Missing, { suppressBelow, kind }: Indicator, { missing, disclosure }: Words): string {
  if (why !== 'suppressed' || suppressBelow === null) return missing[why];
  return kind === 'count' ? disclosure.below(suppressBelow) : disclosure.cases(suppressBelow);
}
