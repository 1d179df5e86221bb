import { memo, useEffect, useMemo, useRef } from 'react';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import { eachLanguage, type Language } from '../../contract/text';
import { Note } from '../../controls/states/Gate';
import { useQueries } from '../../data/queries';
import { Conclusion, useTitle } from '../../figures/card/Conclusion';
import type { PlacesTableModel } from '../../figures/model/placesTable';
import { arrange } from '../../figures/model/placesTableRows';
import { PlacesTable } from '../../figures/placesTable/PlacesTable';
import { PlacesTableLegend } from '../../figures/placesTable/PlacesTableLegend';
import { PlacesTableExport } from '../../files/placesTable/PlacesTableExport';
import type { Basis } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { defaultChoice, type OverviewChoice } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import { placesTableSentence } from '../../pictures/placesTable/placesTableRequest';
import { NarrowedLine } from '../shared/NarrowedLine';
import classes from './PlacesTableCard.module.css';
import { PlacesTableFilters } from './PlacesTableFilters';
import type { ChangeChoice } from './useOverview';

type Props = {
  model: PlacesTableModel;
  /** Year in the address; `null` for the latest. */
  year: number | null;
  choice: OverviewChoice;
  change: ChangeChoice;
  basis: Basis;
  /** As in `BasisSwitch`. */
  perHead: string | null;
  changeFilters: ChangeFilters;
  /** Codes of the chosen leagues. */
  chosen: readonly string[];
  /** The indicator on map and ranking. */
  indicator: string;
  /** Text that names the missing themes; empty if there are none. */
  absent: string;
};

/** The table of places with its filters, legend and notes. */
export const PlacesTableCard = memo(function PlacesTableCard({
  model,
  year,
  choice,
  change,
  chosen,
  indicator,
  absent,
  ...counts
}: Props) {
  const { scope } = useQueries();
  const speech = useSpeech();
  const { words } = speech;
  const t = usePlacesTableWords();
  const { domain, status, below, sort } = choice;
  const rows = useMemo(() => arrange(model, { domain, status, below, sort }), [model, domain, status, below, sort]);
  const arrangement = { domain, status, below, sort };
  const key = titleKey(model, arrangement, scope, speech.language);
  const title = useTitle(key, placesTableSentence({ model, rows, arrangement, speech }));
  const visible = rows.reduce((sum, group) => sum + group.rows.length, 0);
  const total = model.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const simulated = rows.some((group) => group.rows.some((row) => row.model.simulated));
  const card = useRef<HTMLElement>(null);
  const arrivedNarrowed = useRef(status !== null || below !== null || domain !== defaultChoice.domain);
  // A link with filters scrolls to the table once; filters chosen on this page do not scroll.
  useEffect(() => {
    if (!arrivedNarrowed.current) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView();
  }, []);
  return (
    <figure ref={card} className={classes.card} data-figure="placesTable" aria-label={t.title} tabIndex={-1}>
      <figcaption className={classes.head}>
        <h2 className={classes.title}>{t.title}</h2>
        <span className={classes.about}>
          {t.about(words.years.one(model.year))}
          {words.list.dot}
          <output>{t.rows(visible, total)}</output>
          {absent !== '' && <b> {absent}</b>}
        </span>
        {visible > 0 && (
          <>
            <AddToBriefing
              view={() => ({
                kind: 'placesTable',
                ...(scope && { scope }),
                year,
                basis: counts.basis,
                show: choice.show,
                ...arrangement,
              })}
              name={eachLanguage(() => t.title)}
              sentence={title.edited ? title.text : null}
            />
            <PlacesTableExport table={{ model, rows, arrangement, show: choice.show, title: title.text }} />
          </>
        )}
      </figcaption>
      {status && visible > 0 && (
        <NarrowedLine narrowing={{ status, due: null }} count={visible} onAll={() => change({ status: null })} />
      )}
      {visible > 0 && <Conclusion title={title} />}
      <PlacesTableFilters choice={choice} change={change} regions={model.regions} {...counts} />
      <PlacesTableLegend show={choice.show} regions={model.regions} />
      {visible === 0 ? (
        <Note
          title={total === 0 ? words.gate.empty : t.nothing}
          text={total === 0 ? words.gate.emptyWayOut : t.nothingWayOut}
        />
      ) : (
        <PlacesTable
          model={model}
          rows={rows}
          show={choice.show}
          sort={sort}
          onSort={(next) => change({ sort: next })}
          chosen={chosen}
          indicator={indicator}
          onIndicator={(next) => change({ indicator: next })}
        />
      )}
      {simulated && <p className={classes.foot}>{words.figure.allSimulated}</p>}
    </figure>
  );
});

/** The key of an own title. Its first word must stay. The same table has other numbers within a league. */
function titleKey(model: Props['model'], arrangement: object, scope: string | null, language: Language): string {
  const perHead = model.groups.some((group) => group.rows.some((row) => isPerHead(row.indicator)));
  return [
    'heat',
    ...(scope ? [scope] : []),
    model.year,
    JSON.stringify(arrangement),
    ...(perHead ? ['per-head'] : []),
    language,
  ].join('/');
}
