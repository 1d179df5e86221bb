import { Skeleton, UnstyledButton } from '@mantine/core';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import '@mantine/core/styles/Skeleton.css';
import type { ThemeState } from '../../data/useEveryTheme';
import { explainFailure } from '../../figures/controls/explainFailure';
import type { HeatGroup } from '../../figures/model/heat';
import { useSpeech } from '../../i18n/speech';
import { ThemeTile } from './ThemeTile';
import classes from './ThemeTiles.module.css';

/** The five themes side by side; one that did not come says so in its place. */
export function ThemeTiles({ themes, groups }: { themes: readonly ThemeState[]; groups: readonly HeatGroup[] }) {
  const { words } = useSpeech();
  const said = useOverviewWords();
  return (
    <div className={classes.tiles}>
      {themes.map(({ domain, state }) => {
        if (state.state === 'failed') {
          return (
            <div key={domain} role="status" className={classes.failed}>
              <b>{said.themeFailed(words.domains[domain])}</b>
              <span className={classes.reason}>{explainFailure(state.error, words.gate).title}</span>
              <UnstyledButton className={classes.retry} onClick={state.retry}>
                {words.gate.retry}
              </UnstyledButton>
            </div>
          );
        }
        const group = groups.find((one) => one.domain === domain);
        if (state.state === 'pending' || !group) return <Skeleton key={domain} height={158} radius={14} />;
        return <ThemeTile key={domain} domain={domain} rows={group.rows} />;
      })}
    </div>
  );
}
