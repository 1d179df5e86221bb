import { useHotkeys, useOs } from '@mantine/hooks';
import { Search as SearchIcon } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Button } from '../controls/elements/Button';
import { Boundary } from '../controls/states/Boundary';
import { lazyComponent } from '../controls/states/lazyComponent';
import { Missed } from '../controls/states/Missed';
import { useSpeech } from '../i18n/speech';
import classes from './Shell.module.css';

const SearchDialog = lazyComponent(() => import('./SearchDialog').then((module) => module.default));

/** Finds an indicator of any theme. The code of the dialog and the missing themes are loaded when it is first opened. */
export function Search() {
  const { words } = useSpeech();
  const os = useOs();
  const [opened, setOpened] = useState(0);
  const open = () => setOpened((times) => times + 1);
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <Button aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        <SearchIcon size={15} aria-hidden="true" />
        <span className={classes.wide}>{words.search.open}</span>
        <span className={classes.key} aria-hidden="true">
          {os === 'macos' ? '⌘K' : 'Ctrl K'}
        </span>
      </Button>
      {opened > 0 && (
        <Boundary
          resetKey={opened}
          fallback={(_error, retry) => (
            <Missed text={words.missed.part(words.search.open)} onRetry={retry} onClose={() => setOpened(0)} />
          )}
        >
          <Suspense>
            <SearchDialog key={opened} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
