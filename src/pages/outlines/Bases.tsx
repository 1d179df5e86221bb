import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Outline } from '../../contract/outline';
import { useQueries } from '../../data/queries';
import { sourcesOf } from '../../figures/model/lines';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { metOf } from '../../outlines/goalCounts';
import classes from './OutlinesPage.module.css';

/** The published evaluation on both lists, and which parts of it are 推算; with what can be made of it. */
export function Bases({ outline, children }: { outline: Outline; children: ReactNode }) {
  const t = useOutlineWords();
  const { words, say, language } = useSpeech();
  const { data: ledger } = useQuery(useQueries().facts());
  const sources = ledger ? sourcesOf(outline.factIds, ledger) : [];
  const titles = sources.map(({ title }) => words.quote(say(title))).join(words.region.joiner);
  const isEvaluated = outline.bases.some(({ attainment }) => attainment !== null);
  return (
    <section className={classes.bases} aria-label={t.bases}>
      {outline.bases.map((basis) => {
        const met = metOf(basis);
        return (
          <div key={basis.level} className={classes.basis} data-level={basis.level}>
            <span className={classes.level}>{t.levels[basis.level]}</span>
            <b>{basis.indicators === null ? t.listUnknown : t.listed(basis.indicators)}</b>
            <span>{basis.attainment === null ? t.notEvaluated : t.attainment(formatNumber(basis.attainment, 1))}</span>
            {met !== null && basis.indicators !== null && (
              <span className={classes.hint}>{t.implied(met, basis.indicators)}</span>
            )}
          </div>
        );
      })}
      <div className={classes.out}>{children}</div>
      <p className={classes.hint}>
        {[
          ...(outline.document && language === 'zh' ? [outline.document.zh + words.sentences.stop] : []),
          ...(titles === '' ? [] : [words.figure.source(titles) + words.sentences.stop]),
          ...(isEvaluated ? [t.publishedFirst] : []),
        ].join(t.gap)}
      </p>
    </section>
  );
}
