import { brand } from '../../../figures/drawing/palette';
import { ChartPicture } from './ChartPicture';
import classes from './TemplateGuidePage.module.css';

/** The text of a document from top to bottom: red head, issue, title, text, place of the chart, and date. */
type Lines = { head: string; issue: string; title: string; body: readonly string[]; caption: string; date: string };

type Props = { label: string; lines: Lines; filled?: boolean };

/** A small sheet of paper: a template, or the filled document. */
export function SheetPicture({ label, lines, filled = false }: Props) {
  return (
    <div data-light className={classes.sheet} role="img" aria-label={label}>
      <b className={classes.head}>{lines.head}</b>
      <span>{lines.issue}</span>
      <i className={classes.rule} />
      <b className={classes.title}>{lines.title}</b>
      {lines.body.map((text) => (
        <span key={text} className={classes.text}>
          {text}
        </span>
      ))}
      <ChartPicture colour={brand} falling={filled} />
      <span className={classes.caption}>{lines.caption}</span>
      <span className={classes.date}>{lines.date}</span>
    </div>
  );
}
