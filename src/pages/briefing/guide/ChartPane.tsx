import { brand } from '../../../figures/drawing/palette';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import { ChartPicture } from './ChartPicture';
import classes from './TemplateGuidePage.module.css';

/** A picture of a chart in Word beside the pane for its alternative text. */
export function ChartPane({ label }: { label: string }) {
  const { guide } = useBriefingWords().template;
  return (
    <div data-light className={classes.pane} role="img" aria-label={label}>
      <span className={classes.selected}>
        <ChartPicture colour={brand} falling={false} />
      </span>
      <span className={classes.field}>
        <b>{guide.pane}</b>
        <code>{guide.paneText}</code>
      </span>
    </div>
  );
}
