import type { Outline } from '../../contract/outline';
import { Scrolled } from '../../controls/choices/Scrolled';
import { Table, TableHead } from '../../controls/elements/Table';
import type { DomainData } from '../../data/domainData';
import { useOutlineWords } from '../../i18n/outlines/useOutlineWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { goalCountsOf, judgedIn, metOf } from '../../outlines/goalCounts';
import { goalStatuses } from '../../outlines/goalStatus';
import classes from './OutlinesPage.module.css';

type Props = { outlines: readonly Outline[]; themes: readonly DomainData[]; region: string; year: number | null };

/** The share of met goals, for both outlines and both periods: as published, and goal by goal. */
export function Scoreboard({ outlines, themes, region, year }: Props) {
  const t = useOutlineWords();
  const { words, say } = useSpeech();
  const rows = outlines.map((outline) => ({
    outline,
    counts: goalCountsOf(goalStatuses(outline, themes, region, year)),
  }));
  const published = ({ bases }: Outline, level: 'national' | 'regional') => {
    const basis = bases.find((one) => one.level === level);
    const met = basis ? metOf(basis) : null;
    return basis && basis.indicators !== null && met !== null ? t.score(met, basis.indicators) : missingSign;
  };
  return (
    <section className={classes.card} aria-label={t.scoreboard}>
      <h2>{t.scoreboard}</h2>
      <p className={classes.hint}>{t.scoreboardLead}</p>
      <Scrolled className={classes.scroll} label={t.scoreColumns.outline}>
        <Table>
          <TableHead names={Object.values(t.scoreColumns)} />
          <tbody>
            {rows.map(({ outline, counts }) => {
              const { met, all } = judgedIn(counts);
              return (
                <tr key={outline.id} data-outline={outline.id}>
                  <th scope="row">{say(outline.name)}</th>
                  <td>{published(outline, 'national')}</td>
                  <td>{published(outline, 'regional')}</td>
                  <td>{t.score(met, all) + textOf(words.target.unverifiedOf(counts.unverified))}</td>
                  <td>{t.unjudged(counts.total - all, counts.total)}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Scrolled>
    </section>
  );
}
