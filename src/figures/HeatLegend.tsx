import { useWords } from '../i18n/words';
import { outlookVerdicts } from '../measures/outlook';
import classes from './HeatLegend.module.css';
import { stepFills, stepTextColour } from './heatPalette';
import { steps } from './heatSteps';
import type { Shows } from './heatText';
import { StatusSign } from './StatusSign';
import { StepMark } from './StepMark';

/** What colours, marks and signs of the table mean. */
export function HeatLegend({ show, leagues }: { show: Shows; leagues: number }) {
  const { words } = useWords();
  const { legend } = words.heat;
  return (
    <section className={classes.legend} aria-label={legend.label}>
      <ul className={classes.steps}>
        {steps.map((step) => (
          <li
            key={step}
            className={classes.step}
            title={legend.limits[step]}
            style={{ background: stepFills[step], color: stepTextColour(step) }}
          >
            {legend.steps[step]}
            <StepMark step={step} />
          </li>
        ))}
      </ul>
      <ul className={classes.notes}>
        <li>{show === 'rank' ? legend.ranks : legend.values}</li>
        <li>{legend.unit(leagues)}</li>
        {show === 'rank' && <li>{legend.sizes}</li>}
        <li>
          {legend.plain}
          <span className={classes.explains}>
            {words.list.comma}
            {legend.explains}
          </span>
        </li>
        <li>{legend.small}</li>
        <li>
          {legend.published} {legend.implied}
        </li>
        <li className={classes.signs}>
          {legend.statuses}
          {outlookVerdicts.map((verdict) => (
            <span key={verdict} className={classes.sign}>
              <StatusSign status={verdict} size={10} />
              {words.sentences.outlook.verdict[verdict]}
            </span>
          ))}
        </li>
      </ul>
    </section>
  );
}
