import { textOf } from '../../i18n/sentences/phrase';
import type { Prose } from '../basket/briefing';
import { paragraphsOf } from '../content/parts';
import { typedIn, type Worded } from '../content/worded';
import classes from './Paper.module.css';

/** The reader's text by paragraphs. */
export function Words({ words: { prose, unbound } }: { words: Worded }) {
  return paragraphsOf(prose).map((paragraph) => (
    <p key={textOf(paragraph)}>
      <Marked prose={paragraph} unbound={unbound} />
    </p>
  ));
}

/** Underlines numbers typed by hand in the preview, but not in print. */
export function Marked({ prose, unbound }: { prose: Prose; unbound: readonly string[] }) {
  const text = textOf(prose);
  if (unbound.length === 0) return text;
  const byHand = typedIn(prose).filter(({ plain }) => unbound.includes(plain));
  const ends = byHand.map(({ index, written }) => index + written.length);
  return (
    <>
      {byHand.map(({ index, written }, at) => (
        <span key={index}>
          {text.slice(ends[at - 1] ?? 0, index)}
          <span className={classes.unbound} data-part="unbound">
            {written}
          </span>
        </span>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  );
}
