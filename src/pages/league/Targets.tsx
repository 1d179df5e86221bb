import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Profile } from '../../figures/profile';
import { TargetTable } from '../../figures/TargetTable';
import { targetText } from '../../figures/targetText';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/sharedParams';
import { useWords } from '../../i18n/words';
import { indicatorLink } from './indicatorLink';
import classes from './Targets.module.css';
import { targetList } from './targetList';

/** Where the league stands against every target there is, and whether its pace will do. */
export function Targets({ profile, search }: { profile: Profile; search: URLSearchParams }) {
  const { words, say } = useWords();
  const list = useMemo(() => targetList(profile), [profile]);
  const { table } = words.sentences.outlook;
  const { league } = profile;
  if (list.rows.length === 0) return null;
  return (
    <section className={classes.card} aria-label={words.sheet.target}>
      <h2 className={classes.title}>{words.sheet.target}</h2>
      <p className={classes.lead}>
        {table.summary(
          say(league.name),
          list.tallies.map(({ year, total, counts, missing }) => table.tally(year, total, counts, missing)),
        )}
      </p>
      <TargetTable
        label={table.label(say(league.name))}
        headWord={words.league.spine.indicator}
        unit
        rows={list.rows.map(({ model, row }) => ({
          key: model.indicator.id,
          model,
          row,
          marked: false,
          head: (
            <>
              <Link className={classes.name} to={indicatorLink(model.indicator, league.code, search)}>
                {say(model.indicator.name)}
              </Link>
              <span className={classes.target}>{targetText(model.indicator, words)}</span>
            </>
          ),
        }))}
      />
      <ul className={classes.notes}>
        {table.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          <Link to={{ pathname: '/about', search: searchText(sharedSearch(search)), hash: '#outlook' }}>
            {words.sentences.outlook.title}
          </Link>
        </li>
      </ul>
    </section>
  );
}
