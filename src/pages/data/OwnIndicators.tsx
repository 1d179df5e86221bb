import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Tool } from '../../controls/choices/Tool';
import { Button } from '../../controls/elements/Button';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import { useIndicatorSheetWords } from '../../i18n/indicatorSheet/useIndicatorSheetWords';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../i18n/speech';
import {
  draftOf,
  draftPlace,
  emptyDraft,
  type IndicatorDraft,
  indicatorDraftSchema,
} from '../../ownData/dataSets/indicatorDraft';
import { useOwnData } from '../../ownData/dataSets/OwnData';
import type { OwnIndicator } from '../../ownData/dataSets/ownIndicator';
import { storedDraft } from '../../storage/draft';
import classes from './DataPage.module.css';
import { IndicatorForm } from './IndicatorForm';

/** Indicators that the office defined itself because the server lacks them. */
export function OwnIndicators({ themes }: { themes: readonly DomainData[] }) {
  const t = useOwnDataWords();
  const { stats } = useIndicatorSheetWords();
  const { words } = useSpeech();
  const { own, change } = useOwnData();
  const [opened, setDraft] = useState<IndicatorDraft | null>(null);
  // Reopen a draft from an earlier visit.
  const waiting = [null, ...own.indicators.map(({ id }) => id)]
    .map((id) => storedDraft(draftPlace.of(id), indicatorDraftSchema))
    .find((one) => one !== null);
  const draft = opened ?? waiting ?? null;
  const remove = (indicator: OwnIndicator) => {
    change((now) => ({ ...now, indicators: now.indicators.filter(({ id }) => id !== indicator.id) }));
    void announce({
      tone: 'done',
      text: t.indicatorRemoved(indicator.name),
      action: {
        word: t.undo,
        onChoose: () => change((now) => ({ ...now, indicators: [...now.indicators, indicator] })),
      },
    });
  };
  return (
    <section className={classes.card} aria-label={t.indicators}>
      <h2>{t.indicators}</h2>
      <p className={classes.hint}>{t.indicatorsHint}</p>
      <ul className={classes.sets}>
        {own.indicators.map((one) => (
          <li key={one.id} data-indicator={one.name}>
            <b>{one.name}</b>
            <span className={classes.hint}>
              {t.indicatorLine(one.unit, words.domains[one.domain], stats[one.stat])}
            </span>
            <Tool label={t.editIndicator(one.name)} onClick={() => setDraft(draftOf(one))}>
              <Pencil size={15} aria-hidden="true" />
            </Tool>
            <Tool label={t.removeIndicator(one.name)} onClick={() => remove(one)}>
              <Trash2 size={15} aria-hidden="true" />
            </Tool>
          </li>
        ))}
      </ul>
      {draft ? (
        <IndicatorForm
          key={draft.id}
          place={draftPlace.of(draft.id)}
          start={draft}
          themes={themes}
          onSave={() => setDraft(null)}
          onCancel={() => setDraft(null)}
        />
      ) : (
        <Button onClick={() => setDraft(emptyDraft('', ''))}>{t.addIndicator}</Button>
      )}
    </section>
  );
}
