import { grouped } from '../../../briefing/preflight/preflight';
import type { Finding } from '../../../briefing/preflight/rule';
import { Button } from '../../../controls/elements/Button';
import { Check } from '../../../controls/elements/Check';
import { useBriefingWords } from '../../../i18n/briefing/useBriefingWords';
import classes from './BatchPanel.module.css';
import { goToBlock } from './goToBlock';
import list from './PreflightPanel.module.css';

type Props = {
  findings: readonly Finding[];
  /** Whether a Word file has them as comments. */
  asComments: boolean;
  onComments: (asComments: boolean) => void;
};

/** Points to check before the briefing is submitted, each with a link to its place. */
export function PreflightPanel({ findings, asComments, onComments }: Props) {
  const t = useBriefingWords();
  const groups = grouped(findings);
  return (
    <details className={classes.panel}>
      <summary>{t.preflight.title(groups.length)}</summary>
      {groups.length === 0 ? (
        <p className={classes.about}>{t.preflight.nothing}</p>
      ) : (
        <>
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
          <div className={classes.option}>
            <Check checked={asComments} onChange={onComments}>
              {t.preflight.asComments}
            </Check>
          </div>
        </>
      )}
    </details>
  );
}
