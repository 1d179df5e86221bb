import { type ReactNode, Suspense, useId, useState } from 'react';
import { useSpeech } from '../../i18n/speech';
import { Button } from '../elements/Button';
import { Boundary } from '../states/Boundary';
import { Missed } from '../states/Missed';
import type { MenuPlace } from './DropMenu';
import classes from './MenuButton.module.css';

type Props = {
  label: string;
  /** `icon` and `view`: a sign without words; `plain`: words on a light ground. */
  look: 'icon' | 'view' | 'plain' | 'primary';
  /** The menu, a `lazyComponent` made of a `DropMenu`. */
  menu: (place: MenuPlace) => ReactNode;
  /** Called when the pointer or the focus comes near, to load the code of the menu. */
  onNear: () => void;
  /** True while the last choice is still under way. */
  busy?: boolean;
  children: ReactNode;
};

/** A button that opens a menu. The menu is loaded when the pointer or the focus comes near. */
export function MenuButton({ label, look, menu, onNear, busy = false, children }: Props) {
  const { words } = useSpeech();
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [wanted, setWanted] = useState(false);
  const [opened, setOpened] = useState(false);
  const onChange = (next: boolean) => {
    setOpened(next);
    // Returns the focus from the menu to the button. A click elsewhere moves the focus itself.
    if (!next) button?.focus({ preventScroll: true });
  };
  return (
    <>
      <Button
        ref={setButton}
        id={id}
        look={look === 'primary' ? 'primary' : 'plain'}
        icon={look === 'icon'}
        className={look === 'view' ? `${classes.menu} ${classes.view}` : classes.menu}
        aria-label={label}
        title={look === 'icon' || look === 'view' ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={opened}
        aria-controls={opened ? `${id}-dropdown` : undefined}
        aria-busy={busy}
        aria-disabled={busy}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={() => {
          if (busy) return;
          setWanted(true);
          setOpened(!opened);
        }}
      >
        {children}
      </Button>
      {wanted && button && (
        <Boundary
          resetKey={opened}
          fallback={(_error, retry) =>
            opened && <Missed text={words.missed.part(label)} onRetry={retry} onClose={() => onChange(false)} />
          }
        >
          <Suspense>{menu({ id, anchor: button, opened, onChange })}</Suspense>
        </Boundary>
      )}
    </>
  );
}
