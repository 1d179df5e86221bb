import { useMemo, useState } from 'react';
import type { Prose } from '../../../briefing/basket/briefing';
import { useShelf } from '../../../briefing/basket/ShelfContext';
import { leaguesNamed, type NamedLeague, withPlaceholder, withTextAt } from '../../../briefing/content/leagueCopy';
import type { BriefingRequest } from '../../../briefing/documents/request';
import type { Region } from '../../../contract/region';
import { Button } from '../../../controls/elements/Button';
import { announce } from '../../../controls/menu/announce';
import classes from './BatchPanel.module.css';
import { goToBlock } from './goToBlock';
import list from './PreflightPanel.module.css';

type Settling = {
  named: readonly NamedLeague[];
  /** Those that are neither replaced nor kept. */
  open: readonly NamedLeague[];
  keep: (named: NamedLeague, isKept: boolean) => void;
};

/** The names of leagues in the texts of a briefing, and which of them stay. */
export function useLeaguesInTexts({ briefing, t, speech }: BriefingRequest, leagues: readonly Region[]): Settling {
  const named = useMemo(() => leaguesNamed(briefing, leagues, t, speech), [briefing, leagues, t, speech]);
  const [staying, setStaying] = useState<readonly string[]>([]);
  return {
    named,
    open: named.filter((one) => !staying.includes(keyOf(one))),
    keep: (one, isKept) =>
      setStaying((now) => (isKept ? [...now, keyOf(one)] : now.filter((key) => key !== keyOf(one)))),
  };
}

function keyOf({ place, field, written }: NamedLeague): string {
  return [place, field, written].join('/');
}

/** Each name with its text: it is replaced by the placeholder, or stays in every copy. */
export function LeaguesInTexts({ named, open, keep, request }: Settling & { request: BriefingRequest }) {
  const { briefing, t } = request;
  const { change } = useShelf();
  if (named.length === 0) return null;
  const replace = (one: NamedLeague) => {
    const write = (prose: Prose) =>
      change((shelf) => ({
        ...shelf,
        briefings: shelf.briefings.map((now) => (now.id === briefing.id ? withTextAt(one, prose, now, t) : now)),
      }));
    write(withPlaceholder(one));
    void announce({
      tone: 'done',
      text: t.batch.replaced(one.written, one.placeholder),
      action: { word: t.undo, onChoose: () => void write(one.prose) },
    });
  };
  return (
    <div data-part="named">
      {open.length > 0 && (
        <p className={classes.about} role="status">
          {t.batch.named(open.length)}
        </p>
      )}
      <ul className={list.findings}>
        {named.map((one) => (
          <li key={keyOf(one)}>
            {t.batch.namedAt(one.label, one.written)}{' '}
            {open.includes(one) ? (
              <>
                <Button look="link" onClick={() => replace(one)}>
                  {t.batch.replace(one.placeholder)}
                </Button>{' '}
                <Button look="link" onClick={() => keep(one, true)}>
                  {t.batch.keep}
                </Button>
              </>
            ) : (
              <>
                {t.batch.isKept}{' '}
                <Button look="link" onClick={() => keep(one, false)}>
                  {t.batch.askAgain}
                </Button>
              </>
            )}{' '}
            <Button look="link" onClick={() => goToBlock(one.place)}>
              {t.preflight.jump}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
