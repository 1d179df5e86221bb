import { useMemo } from 'react';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { differences, erratum } from '../../../briefing/receipt/receipt';
import { announce } from '../../../controls/menu/announce';
import { copyText } from '../../../files/shared/clipboard';
import { deliver } from '../../../files/shared/deliver';
import { safeFileName } from '../../../files/shared/fileName';
import panel from './BatchPanel.module.css';
import classes from './PreflightPanel.module.css';

/** Since the briefing last left: what has come, what was revised, and a note that corrects it. */
export function ReceiptPanel({ request }: { request: BriefingRequest }) {
  const { briefing, parts, said, speech } = request;
  const last = briefing.receipts[briefing.receipts.length - 1];
  const found = useMemo(
    () => (last ? differences(last, parts, said.receipt, speech) : []),
    [last, parts, said, speech],
  );
  if (!last) return null;
  const note = erratum(briefing, last, found, said);
  const take = async (text: string) => {
    try {
      await copyText(text);
      await announce({ tone: 'done', text: speech.words.export.copied.text });
    } catch {
      deliver(
        new Blob([text], { type: 'text/plain;charset=utf-8' }),
        safeFileName([said.receipt.erratumTitle, briefing.name], 'txt'),
      );
    }
  };
  return (
    <details className={panel.panel} open={found.length > 0}>
      <summary>{said.receipt.title(said.dated(last.day), found.length)}</summary>
      {found.length === 0 ? (
        <p className={panel.about}>{said.receipt.nothing}</p>
      ) : (
        <ul className={classes.findings}>
          {found.map(({ item, kind, text }) => (
            <li key={`${item}/${kind}/${text}`} data-kind={kind}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {note !== null && (
        <button type="button" className={classes.jump} onClick={() => void take(note)}>
          {said.receipt.copy}
        </button>
      )}
    </details>
  );
}
