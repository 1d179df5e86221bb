import { domains } from '../../contract/domains';
import { Button } from '../../controls/elements/Button';
import { explainFailure } from '../../controls/states/explainFailure';
import { Skeleton } from '../../controls/states/Skeleton';
import { type Loaded, loading } from '../../data/loaded';
import type { PlacesTableGroup } from '../../figures/model/placesTable';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';
import { ThemeTile } from './ThemeTile';
import classes from './ThemeTiles.module.css';

/** The five themes side by side; a theme that failed to load says so in its place. */
export function ThemeTiles({
  answers,
  groups,
}: {
  answers: readonly Loaded<unknown>[];
  groups: readonly PlacesTableGroup[];
}) {
  const { words } = useSpeech();
  const t = useOverviewWords();
  return (
    <div className={classes.tiles}>
      {domains.map((domain, at) => {
        const answer = answers[at] ?? loading;
        if (answer.state === 'failed') {
          return (
            <div key={domain} role="status" className={classes.failed}>
              <b>{t.themeFailed(words.domains[domain])}</b>
              <span className={classes.reason}>{explainFailure(answer.error, words.gate).title}</span>
              <Button look="link" onClick={answer.retry}>
                {words.gate.retry}
              </Button>
            </div>
          );
        }
        const group = groups.find((one) => one.domain === domain);
        if (answer.state === 'loading' || !group) return <Skeleton key={domain} className={classes.waiting} />;
        return <ThemeTile key={domain} domain={domain} rows={group.rows} />;
      })}
    </div>
  );
}
