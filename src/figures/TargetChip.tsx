import { useWords } from '../i18n/words';
import { formatNumber, isPercentage } from '../measures/format';
import { lastKnownIndex } from '../measures/known';
import { targetCondition } from '../measures/sentences/targetCondition';
import classes from './HeadlineTile.module.css';
import type { FigureModel } from './model';

/**
 * Where 全区 stands against the target, in words and not in colour alone; nothing where there is no target.
 * Judged on all the years there are, so the year judged is named where the last one in view is another.
 */
export function TargetChip({ model }: { model: FigureModel }) {
  const { words, language } = useWords();
  const { indicator, standing, years, province } = model;
  const { target } = indicator;
  if (!target || !standing) return null;
  const lastYear = years[lastKnownIndex(province.values)];
  const condition = targetCondition(indicator, words);
  const symbol = isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
  const gap = formatNumber(Math.abs(standing.gap), indicator.decimals) + symbol;
  const text = {
    met: words.target.met(condition),
    missed: words.target.missed(condition),
    likely: [words.sentences.outlook.verdict.likely, words.target.open(gap)].join(words.list.comma),
    attention: words.target.open(gap),
    stated: words.target.gap(condition, gap),
  }[standing.verdict];
  const title = [
    words.target.line(target.year, condition),
    words.target.judgedAt(standing.year),
    target.verified ? '' : words.target.unverified,
  ];
  return (
    <span
      className={classes.target}
      data-verdict={standing.verdict === 'attention' ? 'open' : standing.verdict}
      title={title.filter(Boolean).join(words.list.comma)}
    >
      {standing.year !== lastYear && words.target.inYear(standing.year)}
      {text}
      {!target.verified && ` · ${words.target.unverified}`}
    </span>
  );
}
