import { UnstyledButton } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { Search as SearchIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/words';
import classes from './Shell.module.css';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Finds an indicator of any theme. The dialog's code, and the themes not read yet, are fetched when it is first opened. */
export function Search() {
  const { words } = useWords();
  const os = useOs();
  const [opened, setOpened] = useState(0);
  const open = () => setOpened((times) => times + 1);
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <UnstyledButton className={classes.button} aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        <SearchIcon size={15} aria-hidden="true" />
        <span className={classes.wide}>{words.search.open}</span>
        <span className={classes.key} aria-hidden="true">
          {os === 'macos' ? '⌘K' : 'Ctrl K'}
        </span>
      </UnstyledButton>
      {opened > 0 && (
        <Suspense>
          <SearchDialog key={opened} />
        </Suspense>
      )}
    </>
  );
}
