import { type ReactNode, Suspense, useId, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { Boundary } from '../states/Boundary';
import { lazyComponent } from '../states/lazyComponent';
import { Missed } from '../states/Missed';
import type { FormatId } from './formats';
import classes from './MenuButton.module.css';

const MenuList = lazyComponent(() => import('./MenuList').then((module) => module.default));

type Props = {
  label: string;
  look: 'icon' | 'primary';
  choices: readonly FormatId[];
  onChoose: (format: FormatId) => void;
  /** Called when the pointer or the focus comes near. */
  onNear?: () => void;
  /** True while the last choice is still under way. */
  busy: boolean;
  children: ReactNode;
};

/** A button that opens a menu. The menu is loaded when the pointer or the focus comes near. */
export function MenuButton({ label, look, choices, onChoose, onNear, busy, children }: Props) {
  const { words } = useSpeech();
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const near = () => {
    void MenuList.preload();
    onNear?.();
  };
  const onChange = (next: boolean) => {
    setOpened(next);
    // Returns the focus from the menu to the button. A click elsewhere moves the focus itself.
    if (!next) button?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={setButton}
        type="button"
        id={id}
        className={classes[look]}
        aria-label={label}
        title={look === 'icon' ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={opened}
        aria-controls={opened ? `${id}-dropdown` : undefined}
        aria-busy={busy}
        aria-disabled={busy}
        onPointerEnter={near}
        onFocus={near}
        onClick={() => {
          if (busy) return;
          setWanted(true);
          setOpened(!opened);
        }}
      >
        {children}
      </button>
      {wanted && button && (
        <Boundary
          resetKey={opened}
          fallback={(_error, retry) =>
            opened && <Missed text={words.missed.part(label)} onRetry={retry} onClose={() => onChange(false)} />
          }
        >
          <Suspense>
            <MenuList
              id={id}
              anchor={button}
              opened={opened}
              onChange={onChange}
              choices={choices}
              onChoose={onChoose}
            />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
