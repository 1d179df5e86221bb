import { useMemo } from 'react';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { differences, erratum } from '../../../briefing/receipt/receipt';
import { Button } from '../../../controls/elements/Button';
import { announce } from '../../../controls/menu/announce';
import { copyText } from '../../../files/shared/clipboard';
import { deliver } from '../../../files/shared/deliver';
import { safeFileName } from '../../../files/shared/fileName';
import panel from './BatchPanel.module.css';
import classes from './PreflightPanel.module.css';

/** Changes since the last export: new years, revisions, and a correction note. */
export function ReceiptPanel({ request }: { request: BriefingRequest }) {
  const { briefing, parts, t, speech } = request;
  const last = briefing.receipts[briefing.receipts.length - 1];
  const changes = useMemo(() => (last ? differences(last, parts, t.receipt, speech) : []), [last, parts, t, speech]);
  if (!last) return null;
  const note = erratum(briefing, last, changes, t);
  const take = async (text: string) => {
    try {
      await copyText(text);
      await announce({ tone: 'done', text: speech.words.export.copied.text });
    } catch {
      deliver(
        new Blob([text], { type: 'text/plain;charset=utf-8' }),
        safeFileName([t.receipt.erratumTitle, briefing.name], 'txt'),
      );
    }
  };
  return (
    <details className={panel.panel} open={changes.length > 0}>
      <summary>{t.receipt.title(t.dated(last.day), changes.length)}</summary>
      {changes.length === 0 ? (
        <p className={panel.about}>{t.receipt.nothing}</p>
      ) : (
        <ul className={classes.findings}>
          {changes.map(({ item, kind, text }) => (
            <li key={`${item}/${kind}/${text}`} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {note !== null && (
        <Button look="link" onClick={() => void take(note)}>
          {t.receipt.copy}
        </Button>
      )}
    </details>
  );
}
