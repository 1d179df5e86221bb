import { useId, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../controls/elements/Button';
import type { Profile } from '../../figures/model/profile';
import { TargetTable } from '../../figures/table/TargetTable';
import { targetNotes, targetText } from '../../figures/texts/targetText';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useIndicatorSheetWords } from '../../i18n/indicatorSheet/useIndicatorSheetWords';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { IndicatorLink } from './IndicatorLink';
import classes from './Targets.module.css';
import { targetList } from './targetList';

/** The league's status on every target, and whether its pace is sufficient. */
export function Targets({ profile }: { profile: Profile }) {
  const { words, say } = useSpeech();
  const t = useLeagueWords();
  const { target } = useIndicatorSheetWords();
  const { search } = useAddress();
  const list = useMemo(() => targetList(profile), [profile]);
  const { table } = words.sentences.outlook;
  const { league } = profile;
  const [unfolded, setUnfolded] = useState(false);
  const met = useId();
  if (list.rows.length === 0) return null;
  const rows = list.rows.map(({ model, row }) => ({
    key: model.indicator.id,
    model,
    row,
    marked: false,
    head: (
      <>
        <IndicatorLink indicator={model.indicator} profile={profile} />
        <span className={classes.target}>{targetText(model.indicator, words)}</span>
      </>
    ),
  }));
  const [reached, open] = partition(
    rows,
    ({ row }) => row.outlook?.verdict === 'met' || row.outlook?.verdict === 'early',
  );
  return (
    <section className={classes.card} aria-label={target}>
      <h2 className={classes.title}>{target}</h2>
      <p className={classes.lead}>
        {table.summary(
          say(league.name),
          list.byYear.map(
            ({ year, total, counts, missing, unverified }) =>
              table.counts(year, total, counts, missing) + textOf(words.target.unverifiedOf(unverified)),
          ),
        )}
      </p>
      {open.length > 0 && (
        <TargetTable label={table.label(say(league.name))} headWord={t.profileTable.indicator} unit rows={open} />
      )}
      {reached.length > 0 && (
        <>
          <Button
            look="link"
            className={classes.fold}
            aria-expanded={unfolded}
            aria-controls={met}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? table.foldMet : table.unfoldMet(reached.length)}
          </Button>
          <div id={met} className={classes.met} data-folded={!unfolded || undefined}>
            <TargetTable label={table.met(say(league.name))} headWord={t.profileTable.indicator} unit rows={reached} />
          </div>
        </>
      )}
      <ul className={classes.notes}>
        {targetNotes(words).map((note) => (
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

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [first: Item[], second: Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
