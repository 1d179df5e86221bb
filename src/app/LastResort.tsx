import { useEffect, useState } from 'react';
import { deliver } from '../export/shared/deliver';
import { languageParam } from '../filters/address';
import { paramReader } from '../filters/params';
import { zh } from '../i18n/zh';
import { everythingStored, removeEverything } from '../storage/everything';
import classes from './LastResort.module.css';

/**
 * In the place of the whole dashboard when something outside of its pages has failed, such as what an earlier visit stored. It
 * relies on no provider.
 */
export function LastResort({ error }: { error: Error }) {
  const [words, setWords] = useState(zh.lastResort);
  const [isSure, setSure] = useState(false);
  useEffect(() => {
    if (paramReader(new URLSearchParams(window.location.search)).read(languageParam) !== 'en') return;
    import('../i18n/en').then(
      ({ en }) => setWords(en.lastResort),
      () => undefined,
    );
  }, []);
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
        <button type="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" onClick={() => (isSure ? void clear() : setSure(true))}>
          {isSure ? words.clearSure : words.clear}
        </button>
      </div>
      <p className={classes.error}>{words.error(error.message)}</p>
    </main>
  );
}
