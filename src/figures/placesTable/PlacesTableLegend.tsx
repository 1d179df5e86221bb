import type { ReactNode } from 'react';
import type { Regions } from '../../contract/region';
import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { usePlacesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { useSpeech } from '../../i18n/speech';
import { steps } from '../../measures/colourSteps';
import { formatNumber } from '../../measures/format';
import { isForReference } from '../../measures/goals';
import { verdictUrgency } from '../../measures/outlook';
import { StatusSign } from '../drawing/StatusSign';

import classes from './PlacesTableLegend.module.css';
import { stepStyle } from './placesTablePalette';
import { StepMark } from './StepMark';

/** Legend of the table: example cells with their meaning, and the rest in a part that opens on demand. */
export function PlacesTableLegend({ show, regions }: { show: Shows; regions: Regions }) {
  const { words } = useSpeech();
  const { missing, ranking } = words;
  const t = usePlacesTableWords();
  const { legend } = t;
  const leagues = regions.parts.length;
  return (
    <section className={classes.legend} aria-label={legend.label}>
      <ul className={classes.steps}>
        {steps.map((step) => (
          <li key={step} className={classes.step} title={legend.limits[step]} style={stepStyle(step)}>
            {legend.steps[step]}
            <StepMark step={step} />
          </li>
        ))}
      </ul>
      <ul className={classes.line}>
        {show === 'rank' && <Example cell={t.place(3, false)} text={legend.lines.rank} isRanked />}
        {show === 'rank' && <Example cell={t.bySize(3, false)} text={legend.lines.size} />}
        <Example cell={formatNumber(1574, 0)} text={show === 'rank' ? legend.lines.value : legend.values} />
      </ul>
      <ul className={classes.line}>
        {show === 'rank' && <Example cell={`${t.placeSpan(2, 4)} ${t.cases('12')}`} text={legend.lines.span} />}
        {show === 'value' && <Example cell={t.cases('3')} text={ranking.small} />}
        <Example cell={missing['not-reported']} text={legend.lines.missing} />
        <li className={classes.item}>
          {legend.published} {legend.implied}
        </li>
      </ul>
      <ul className={classes.line}>
        <li className={classes.item}>{t.status}</li>
        {verdictUrgency.map((verdict) => (
          <li key={verdict} className={classes.item}>
            <StatusSign status={verdict} size={10} />
            {words.verdict[verdict]}
          </li>
        ))}
        <li className={classes.item}>{legend.lines.judgedIn}</li>
        {isForReference(regions.whole) && (
          <li className={classes.item}>{words.sentences.outlook.table.notes.forReference}</li>
        )}
      </ul>
      <details className={classes.more}>
        <summary>{legend.more}</summary>
        <ul>
          <li>{legend.unit(leagues)}</li>
          <li>
            {legend.plain}
            {words.list.comma}
            {legend.explains}
          </li>
          <li>{legend.statuses}</li>
        </ul>
      </details>
    </section>
  );
}

/** An example cell and its meaning. */
function Example({ cell, text, isRanked }: { cell: ReactNode; text: string; isRanked?: boolean }) {
  return (
    <li className={classes.item}>
      <span className={classes.cell} data-ranked={isRanked || undefined}>
        {cell}
      </span>
      {text}
    </li>
  );
}
