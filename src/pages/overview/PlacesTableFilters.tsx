import { SegmentedControl, UnstyledButton } from '@mantine/core';
import { shows } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { domains } from '../../contract/domains';
import type { Regions } from '../../contract/region';
import { Choice } from '../../controls/choices/SelectChoice';
import { isStatus } from '../../figures/model/placesTableRows';
import { BasisSwitch } from '../../filters/BasisSwitch';
import type { Basis } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { defaultChoice, type OverviewChoice } from '../../filters/viewSpec/overviewChoice';
import { useSpeech } from '../../i18n/speech';
import { verdictUrgency } from '../../measures/outlook';
import classes from './PlacesTableCard.module.css';
import type { ChangeChoice } from './useOverview';

type Props = {
  choice: OverviewChoice;
  change: ChangeChoice;
  regions: Regions;
  basis: Basis;
  /** As in `BasisSwitch`. */
  perHead: string | null;
  changeFilters: ChangeFilters;
};

/** Chooses the rows of the table and the content of its cells. */
export function PlacesTableFilters({ choice, change, regions, basis, perHead, changeFilters }: Props) {
  const { words, say } = useSpeech();
  const t = usePlacesTableWords();
  const narrows = choice.status !== null || choice.below !== null;
  // A filter for all rows widens to every theme, unless the reader has chosen one.
  const widened = choice.domain === defaultChoice.domain ? { domain: null } : {};
  return (
    <div className={classes.filters}>
      <Choice
        label={t.theme}
        value={choice.domain ?? ''}
        narrows={choice.domain !== defaultChoice.domain}
        onChange={(value) => change({ domain: domains.find((one) => one === value) ?? null })}
      >
        <option value="">{t.allThemes}</option>
        {domains.map((domain) => (
          <option key={domain} value={domain}>
            {words.domains[domain]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t.status}
        value={choice.status ?? ''}
        narrows={choice.status !== null}
        onChange={(value) =>
          change({ ...widened, status: verdictUrgency.filter(isStatus).find((one) => one === value) ?? null })
        }
      >
        <option value="">{t.allStatuses}</option>
        {verdictUrgency.filter(isStatus).map((status) => (
          <option key={status} value={status}>
            {words.verdict[status]}
          </option>
        ))}
      </Choice>
      <Choice
        label={t.below}
        value={choice.below ?? ''}
        narrows={choice.below !== null}
        onChange={(value) => change({ ...widened, below: value === '' ? null : value })}
      >
        <option value="">{t.anyLeague}</option>
        {regions.parts.map((league) => (
          <option key={league.code} value={league.code}>
            {t.belowLeague(say(league.name))}
          </option>
        ))}
      </Choice>
      {narrows && (
        <UnstyledButton
          className={classes.clear}
          onClick={() =>
            change({ domain: defaultChoice.domain, status: defaultChoice.status, below: defaultChoice.below })
          }
        >
          {t.clear}
        </UnstyledButton>
      )}
      <BasisSwitch size="xs" basis={basis} onBasis={(one) => changeFilters({ basis: one })} perHead={perHead} />
      <SegmentedControl
        className={classes.shows ?? ''}
        size="xs"
        aria-label={t.showsLabel}
        data={shows.map((show) => ({ value: show, label: t.shows[show] }))}
        value={choice.show}
        onChange={(show) => change({ show })}
      />
    </div>
  );
}
