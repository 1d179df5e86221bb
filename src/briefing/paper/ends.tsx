import { textOf } from '../../i18n/sentences/phrase';
import type { Briefing } from '../basket/briefing';
import { paragraphsOf } from '../content/parts';
import type { PaperRequest } from '../documents/paperParts';
import { type BriefingRequest, dateOf } from '../documents/request';
import classes from './Paper.module.css';

/** 报头 of a bulletin, or the red head, number and title of an official document. */
export function Head({ briefing, t, day }: BriefingRequest) {
  const date = dateOf({ briefing, t, day });
  return (
    <header className={classes.head}>
      {briefing.secrecy.trim() !== '' && <p className={classes.secrecy}>{briefing.secrecy}</p>}
      {briefing.form === 'bulletin' ? (
        <>
          <h2 className={classes.masthead}>{briefing.name}</h2>
          {briefing.issue.trim() !== '' && <p className={classes.issue}>{briefing.issue}</p>}
          <p className={classes.who}>
            <span>{briefing.unit}</span>
            <span>{date}</span>
          </p>
        </>
      ) : (
        <>
          {briefing.unit.trim() !== '' && <p className={classes.masthead}>{briefing.unit}</p>}
          <p className={classes.number}>{briefing.issue}</p>
          <h2 className={classes.title}>{briefing.name}</h2>
        </>
      )}
    </header>
  );
}

/** The list of the sheets that follow, and the signature of an official document. */
export function Signature({ briefing, attachments, t, day }: PaperRequest) {
  return (
    <footer>
      {attachments.length > 0 && (
        <div className={classes.attached}>
          {t.attached(attachments.map(({ caption }) => caption)).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {briefing.form === 'official' && (
        <div className={classes.signed}>
          <p>{briefing.unit}</p>
          <p>{dateOf({ briefing, t, day })}</p>
        </div>
      )}
    </footer>
  );
}

/** Whether there are recipients or a number of copies. */
export function hasRecord({ recipients, copies }: Briefing): boolean {
  return [recipients, copies].some((text) => text.trim() !== '');
}

/** 版记: recipients and number of copies. */
export function Record({ recipients, copies }: Briefing) {
  return (
    <div className={classes.record}>
      {paragraphsOf([recipients]).map((line) => (
        <p key={textOf(line)}>{textOf(line)}</p>
      ))}
      <p className={classes.copies}>{copies}</p>
    </div>
  );
}
