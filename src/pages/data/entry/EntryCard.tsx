import { Suspense } from 'react';
import { Button } from '../../../controls/elements/Button';
import { lazyComponent } from '../../../controls/states/lazyComponent';
import { entryParam, entryThemeParam } from '../../../filters/entryAddress';
import { paramReader, writeParam } from '../../../filters/params';
import { useAddress } from '../../../filters/useAddress';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import classes from '../DataPage.module.css';

const EntryTable = lazyComponent(() => import('./EntryTable').then((module) => module.EntryTable));

/** 录入: the grid to type figures into, which is loaded when it is opened. */
export function EntryCard() {
  const t = useOwnDataWords().entry;
  const { search, edit } = useAddress();
  const form = paramReader(search).read(entryParam);
  const open = (isOpen: boolean) =>
    edit((next) => {
      writeParam(next, entryParam, isOpen ? 'places' : null);
      writeParam(next, entryThemeParam, isOpen ? 'health' : null);
      return next;
    });
  return (
    <section className={classes.card} aria-label={t.title}>
      <h2>{t.title}</h2>
      <div className={classes.actions}>
        <Button aria-expanded={form !== null} onClick={() => open(form === null)}>
          {form === null ? t.open : t.close}
        </Button>
        <span className={classes.hint}>{t.hint}</span>
      </div>
      {form !== null && (
        <Suspense>
          <EntryTable form={form} />
        </Suspense>
      )}
    </section>
  );
}
