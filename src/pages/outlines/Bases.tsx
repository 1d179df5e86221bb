import type { Outline } from '../../contract/outline';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { useSpeech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { metOf } from '../../outlines/tally';
import classes from './OutlinesPage.module.css';

/** The published evaluation on both lists, and what of it is 推算. */
export function Bases({ outline, count }: { outline: Outline; count: number }) {
  const said = useOutlineWords();
  const { words } = useSpeech();
  const regional = outline.bases.find(({ level }) => level === 'regional')?.indicators ?? null;
  const isEvaluated = outline.bases.some(({ attainment }) => attainment !== null);
  return (
    <section className={classes.bases} aria-label={said.bases}>
      {outline.bases.map((basis) => {
        const met = metOf(basis);
        return (
          <div key={basis.level} className={classes.basis} data-level={basis.level}>
            <span className={classes.level}>{said.levels[basis.level]}</span>
            <b>{basis.indicators === null ? said.listUnknown : said.listed(basis.indicators)}</b>
            <span>
              {basis.attainment === null ? said.notEvaluated : said.attainment(formatNumber(basis.attainment, 1))}
            </span>
            {met !== null && basis.indicators !== null && (
              <span className={classes.hint}>{said.implied(met, basis.indicators)}</span>
            )}
          </div>
        );
      })}
      <p className={classes.hint}>
        {outline.document && `${words.quote(outline.document.zh)} `}
        {isEvaluated && said.publishedFirst}
        {said.listedHere(count, regional === null ? '' : said.listed(regional))}
      </p>
    </section>
  );
}
