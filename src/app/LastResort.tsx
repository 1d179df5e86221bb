import { useState } from 'react';
import { Button } from '../controls/elements/Button';
import { deliver } from '../files/shared/deliver';
import { languageParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { lastResortWords } from '../i18n/lastResort';
import { everythingStored, removeEverything } from '../storage/everything';
import classes from './LastResort.module.css';

/** The ways out where the dashboard cannot be shown at all. Data stored by an earlier visit may be the cause. */
export function LastResort({ error }: { error: Error }) {
  const words = lastResortWords[paramReader(new URLSearchParams(window.location.search)).read(languageParam)];
  const [isSure, setSure] = useState(false);
  const save = async () =>
    deliver(new Blob([await everythingStored()], { type: 'application/json' }), `${words.fileName}.json`);
  const clear = async () => {
    await removeEverything();
    window.location.reload();
  };
  return (
    <main id="content" className={classes.page} role="alert">
      <h1>{words.title}</h1>
      <p>{words.wayOut}</p>
      <div className={classes.actions}>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        <Button onClick={() => void save()}>{words.save}</Button>
        <Button onClick={() => (isSure ? void clear() : setSure(true))}>
          {isSure ? words.clearSure : words.clear}
        </Button>
      </div>
      <p className={classes.error}>{words.error(error.message)}</p>
    </main>
  );
}
