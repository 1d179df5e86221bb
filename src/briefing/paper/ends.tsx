import { textOf } from '../../i18n/sentences/phrase';
import type { Briefing } from '../basket/briefing';
import { paragraphsOf } from '../content/parts';
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

/** Whether there is anything below the text. */
export function hasFoot({ form, recipients, copies }: Briefing): boolean {
  return form === 'official' || [recipients, copies].some((text) => text.trim() !== '');
}

/** Signature, recipients and number of copies. */
export function Foot({ briefing, t, day }: BriefingRequest) {
  const recipients = paragraphsOf([briefing.recipients]).map(textOf);
  return (
    <footer>
      {briefing.form === 'official' && (
        <div className={classes.signed}>
          <p>{briefing.unit}</p>
          <p>{dateOf({ briefing, t, day })}</p>
        </div>
      )}
      {(recipients.length > 0 || briefing.copies.trim() !== '') && (
        <div className={classes.record}>
          {recipients.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className={classes.copies}>{briefing.copies}</p>
        </div>
      )}
    </footer>
  );
}
