import { useMemo } from 'react';
import type { BriefingRequest } from '../../../briefing/documents/request';
import { grouped, preflight } from '../../../briefing/preflight/preflight';
import { Button } from '../../../controls/elements/Button';
import classes from './BatchPanel.module.css';
import { goToBlock } from './goToBlock';
import list from './PreflightPanel.module.css';

/** Points to check before the briefing is submitted, each with a link to its place. */
export function PreflightPanel({ request }: { request: BriefingRequest }) {
  const { t } = request;
  const groups = useMemo(() => grouped(preflight(request, request.t.preflight, request.speech)), [request]);
  return (
    <details className={classes.panel}>
      <summary>{t.preflight.title(groups.length)}</summary>
      {groups.length === 0 ? (
        <p className={classes.about}>{t.preflight.nothing}</p>
      ) : (
        <ul className={list.findings}>
          {groups.map(([first, ...others]) => (
            <li key={`${first.part}/${first.rule}`} data-rule={first.rule}>
              {others.length === 0 ? (
                <>
                  {t.preflight.at(first.name, first.text)}{' '}
                  <Button look="link" onClick={() => goToBlock(first.part)}>
                    {t.preflight.jump}
                  </Button>
                </>
              ) : (
                <>
                  {t.preflight.all(others.length + 1, first.text)}{' '}
                  {[first, ...others].map(({ part, name }) => (
                    <Button key={part} look="link" className={list.place} onClick={() => goToBlock(part)}>
                      {name}
                    </Button>
                  ))}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
