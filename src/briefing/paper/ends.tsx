import { createContext, type ReactNode, useContext } from 'react';
import type { PaperRequest } from '../documents/paperParts';
import { dateOf, headingTexts, recordLines } from '../documents/request';
import { titleLines } from '../documents/titleLines';
import classes from './Paper.module.css';

/** The head of a bulletin or of an official document, the title, and to whom it is addressed. */
export function Head(request: PaperRequest) {
  const { briefing, parts, attachments, speech, t } = request;
  const isOfficial = briefing.form === 'official';
  return (
    <header className={classes.head}>
      {briefing.secrecy.trim() !== '' && <p className={classes.secrecy}>{briefing.secrecy}</p>}
      {isOfficial ? <OfficialHead {...request} /> : <Masthead {...request} />}
      <h2 className={classes.title}>
        {titleLines(briefing.name, [...parts, ...attachments], speech).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h2>
      {briefing.contents && <Contents {...request} />}
      {isOfficial && briefing.addressee.trim() !== '' && <p>{t.addressee(briefing.addressee.trim())}</p>}
    </header>
  );
}

/** The page of each heading on the paper, by the id of the heading. */
export const HeadingPages = createContext<ReadonlyMap<string, number>>(new Map());

function Contents({ parts, t }: PaperRequest) {
  const titles = headingTexts(parts, t);
  const pages = useContext(HeadingPages);
  return (
    <div className={classes.contents}>
      <p>{t.contentsTitle}</p>
      {parts.map(
        (part) =>
          part.kind === 'heading' && (
            <p key={part.id} className={classes.who} data-level={part.level}>
              <span>{titles.get(part.id)}</span>
              <span>{pages.get(part.id)}</span>
            </p>
          ),
      )}
    </div>
  );
}

function Masthead(request: PaperRequest) {
  const { series, issue, unit } = request.briefing;
  if ([series, issue, unit].every((text) => text.trim() === '')) return null;
  return (
    <div className={classes.rule}>
      {series.trim() !== '' && <p className={classes.masthead}>{series}</p>}
      {issue.trim() !== '' && <p className={classes.issue}>{issue}</p>}
      <p className={classes.who}>
        <span>{unit}</span>
        <span>{dateOf(request)}</span>
      </p>
    </div>
  );
}

function OfficialHead({ briefing: { authority, number, signatory }, t }: PaperRequest) {
  const isSigned = signatory.trim() !== '';
  if (!isSigned && [authority, number].every((text) => text.trim() === '')) return null;
  return (
    <div className={classes.rule}>
      {authority.trim() !== '' && <p className={classes.masthead}>{authority}</p>}
      {isSigned ? (
        <p className={classes.who}>
          <span>{number}</span>
          <span>{t.signatory(signatory)}</span>
        </p>
      ) : (
        number.trim() !== '' && <p className={classes.issue}>{number}</p>
      )}
    </div>
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

/** 版记: recipients, number of copies, 印发机关 with its day; nothing where all of them are empty. */
export function recordOn(request: PaperRequest): ReactNode {
  const rows = recordLines(request);
  if (rows.length === 0) return null;
  return (
    <div className={classes.record}>
      {rows.map(({ left, right }) => (
        <p key={left} className={classes.who}>
          <span>{left}</span>
          <span>{right}</span>
        </p>
      ))}
    </div>
  );
}
