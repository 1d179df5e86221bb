import { memo, useEffect, useMemo, useRef } from 'react';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import { eachLanguage } from '../../contract/text';
import { Note } from '../../controls/states/Gate';
import { useQueries } from '../../data/queries';
import { HeatExport } from '../../export/heat/HeatExport';
import { heatSentence } from '../../export/heat/heatRequest';
import { Conclusion, useTitle } from '../../figures/card/Conclusion';
import { HeatLegend } from '../../figures/heat/HeatLegend';
import { HeatTable } from '../../figures/heat/HeatTable';
import type { HeatModel } from '../../figures/model/heat';
import { arrange } from '../../figures/model/heatRows';
import type { Basis } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { defaultChoice, type OverviewChoice } from '../../filters/viewSpec/overviewChoice';
import { useHeatWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import { NarrowedLine } from '../shared/NarrowedLine';
import classes from './HeatCard.module.css';
import { HeatFilters } from './HeatFilters';
import type { ChangeChoice } from './useOverview';

type Props = {
  model: HeatModel;
  /** Of the address; `null` is the last there is. */
  year: number | null;
  choice: OverviewChoice;
  change: ChangeChoice;
  basis: Basis;
  /** As `BasisSwitch` has it. */
  perHead: string | null;
  changeFilters: ChangeFilters;
  /** Codes of the leagues that the reader chose. */
  chosen: readonly string[];
  /** The indicator on map and ranking. */
  indicator: string;
  /** Which themes it is without, in words; empty where it is without none. */
  absent: string;
};

/** The table of places with its filters, legend and small print. */
export const HeatCard = memo(function HeatCard({
  model,
  year,
  choice,
  change,
  chosen,
  indicator,
  absent,
  ...counts
}: Props) {
  const { within } = useQueries();
  const speech = useSpeech();
  const { words } = speech;
  const heat = useHeatWords();
  const { domain, status, below, sort } = choice;
  const rows = useMemo(() => arrange(model, { domain, status, below, sort }), [model, domain, status, below, sort]);
  const arrangement = { domain, status, below, sort };
  const basis = model.groups.some((group) => group.rows.some((row) => isPerHead(row.indicator))) ? ['per-head'] : [];
  const key = ['heat', model.year, JSON.stringify(arrangement), ...basis, speech.language].join('/');
  const title = useTitle(key, heatSentence({ model, rows, arrangement, speech }));
  const shown = rows.reduce((sum, group) => sum + group.rows.length, 0);
  const total = model.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const simulated = rows.some((group) => group.rows.some((row) => row.model.simulated));
  const card = useRef<HTMLElement>(null);
  const arrivedNarrowed = useRef(status !== null || below !== null || domain !== defaultChoice.domain);
  // A link to some of the rows leads to them, once; a filter chosen here moves nothing.
  useEffect(() => {
    if (!arrivedNarrowed.current) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView();
  }, []);
  return (
    <figure ref={card} className={classes.card} data-figure="heat" aria-label={heat.title} tabIndex={-1}>
      <figcaption className={classes.head}>
        <h2 className={classes.title}>{heat.title}</h2>
        <span className={classes.about}>
          {heat.about(words.years.one(model.year))}
          {words.list.dot}
          <output>{heat.rows(shown, total)}</output>
          {absent !== '' && <b> {absent}</b>}
        </span>
        {shown > 0 && (
          <>
            <AddToBriefing
              view={() => ({
                kind: 'heat',
                ...(within && { within }),
                year,
                basis: counts.basis,
                show: choice.show,
                ...arrangement,
              })}
              name={eachLanguage(() => heat.title)}
              sentence={title.edited ? title.text : null}
            />
            <HeatExport table={{ model, rows, arrangement, show: choice.show, title: title.text }} />
          </>
        )}
      </figcaption>
      {status && shown > 0 && (
        <NarrowedLine narrowing={{ status, due: null }} count={shown} onAll={() => change({ status: null })} />
      )}
      {shown > 0 && <Conclusion title={title} />}
      <HeatFilters choice={choice} change={change} regions={model.regions} {...counts} />
      <HeatLegend show={choice.show} regions={model.regions} />
      {shown === 0 ? (
        <Note
          title={total === 0 ? words.gate.empty : heat.nothing}
          text={total === 0 ? words.gate.emptyWayOut : heat.nothingWayOut}
        />
      ) : (
        <HeatTable
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
