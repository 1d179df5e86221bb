import { ink } from '../../figures/drawing/palette';
import type { Verdict } from '../../i18n/league/league.zh';

/** For words of a verdict on white: darker than areas need to be, so that they are read. */
export const verdictInk: Record<Verdict, string> = { better: '#17588f', same: ink.text, worse: '#a3480a' };
