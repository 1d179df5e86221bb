import { useMemo } from 'react';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { preflight } from '../../../briefing/preflight/preflight';
import { Button } from '../../../controls/elements/Button';
import classes from './BatchPanel.module.css';
import { goToBlock } from './goToBlock';
import list from './PreflightPanel.module.css';

/** Points to check before the briefing is submitted, each with a link to its place. */
export function PreflightPanel({ request }: { request: BriefingRequest }) {
  const { t } = request;
  const findings = useMemo(() => preflight(request, request.t.preflight, request.speech), [request]);
  return (
    <details className={classes.panel}>
      <summary>{t.preflight.title(findings.length)}</summary>
      {findings.length === 0 ? (
        <p className={classes.about}>{t.preflight.nothing}</p>
      ) : (
        <ul className={list.findings}>
          {findings.map(({ rule, part, text }) => (
            <li key={`${part}/${rule}`} data-rule={rule}>
              {text}{' '}
              <Button look="link" onClick={() => goToBlock(part)}>
                {t.preflight.jump}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
