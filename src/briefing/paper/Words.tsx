import { numeralsIn } from '../content/numerals';
import { paragraphsOf } from '../content/parts';
import type { Worded } from '../content/worded';
import classes from './Paper.module.css';

/** What the reader wrote, by paragraphs. */
export function Words({ words: { prose, unbound } }: { words: Worded }) {
  return paragraphsOf(prose.text).map((text) => (
    <p key={text}>
      <Marked text={text} unbound={unbound} />
    </p>
  ));
}

/** Numbers typed by hand are underlined where the briefing is looked at, and not where it is printed. */
export function Marked({ text, unbound }: { text: string; unbound: readonly string[] }) {
  if (unbound.length === 0) return text;
  const byHand = numeralsIn(text).filter(({ plain, isYear, ofUnit }) => !isYear && !ofUnit && unbound.includes(plain));
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
