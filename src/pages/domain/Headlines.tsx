import { memo } from 'react';
import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/domainData';
import { HeadlineTile } from '../../figures/card/HeadlineTile';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, isEmptied } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import { useSpeech } from '../../i18n/speech';
import classes from './Theme.module.css';

type HeadlineProps = { data: DomainData; indicators: readonly Indicator[] } & Pick<Filters, 'from' | 'to'>;

/** 全区 on the theme's main indicators, except hidden ones. Of the filters only the years matter. */
export const Headlines = memo(function Headlines({ data, indicators, from, to }: HeadlineProps) {
  const { words } = useSpeech();
  const headlines = indicators
    .filter((indicator) => indicator.headline)
    .map((indicator) => buildFigure(answersFor(indicator, data), { regions: [], from, to, view: 'trend', year: null }))
    .filter((model) => !isEmptied(model));
  if (headlines.length === 0) return null;
  return (
    <section aria-label={words.figure.headlines} className={classes.tiles}>
      {headlines.map((model) => (
        <HeadlineTile key={model.indicator.id} model={model} />
      ))}
    </section>
  );
});
