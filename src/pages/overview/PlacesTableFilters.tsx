import { domains } from '../../contract/domains';
import type { Regions } from '../../contract/region';
import { Segments } from '../../controls/choices/Segments';
import { Selection } from '../../controls/choices/SelectChoice';
import { Button } from '../../controls/elements/Button';
import { isStatus } from '../../figures/model/placesTableRows';
import { BasisSwitch } from '../../filters/BasisSwitch';
import type { Basis } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { defaultChoice, type OverviewChoice, shows } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
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
      <Selection
        label={t.theme}
        absent={t.allThemes}
        options={domains.map((value) => ({ value, word: words.domains[value] }))}
        value={choice.domain}
        narrows={choice.domain !== defaultChoice.domain}
        onChange={(domain) => change({ domain })}
      />
      <Selection
        label={t.status}
        absent={t.allStatuses}
        options={verdictUrgency.filter(isStatus).map((value) => ({ value, word: words.verdict[value] }))}
        value={choice.status}
        onChange={(status) => change({ ...widened, status })}
      />
      <Selection
        label={t.below}
        absent={t.anyLeague}
        options={regions.parts.map(({ code, name }) => ({ value: code, word: t.belowLeague(say(name)) }))}
        value={choice.below}
        onChange={(below) => change({ ...widened, below })}
      />
      {narrows && (
        <Button
          look="quiet"
          onClick={() =>
            change({ domain: defaultChoice.domain, status: defaultChoice.status, below: defaultChoice.below })
          }
        >
          {t.clear}
        </Button>
      )}
      <BasisSwitch small basis={basis} onBasis={(one) => changeFilters({ basis: one })} perHead={perHead} />
      <Segments
        small
        className={classes.shows}
        label={t.showsLabel}
        choices={shows.map((show) => ({ value: show, label: t.shows[show] }))}
        value={choice.show}
        onChange={(show) => change({ show })}
      />
    </div>
  );
}
