import { Popover } from '@mantine/core';
import { Button, type ButtonLook } from '../controls/elements/Button';
import '@mantine/core/styles/Popover.css';
import { type ReactNode, useRef, useState } from 'react';

import { returnFocus } from '../controls/choices/returnFocus';

type Props = {
  /** Label of the dialog. */
  label: string;
  look: ButtonLook;
  /** The class of the dialog. */
  dropdown: string | undefined;
  position: 'bottom-start' | 'bottom-end';
  button: ReactNode;
  children: ReactNode;
};

/** A button with an open dialog below it. It replaces the plain button that the reader has pressed. */
export function PickerPopover({ label, look, dropdown, position, button, children }: Props) {
  const [opened, setOpened] = useState(true);
  const target = useRef<HTMLButtonElement>(null);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      // Popover itself would return the focus to the replaced button.
      onExitTransitionEnd={() => returnFocus(target.current)}
      position={position}
      shadow="md"
      radius="md"
      trapFocus
    >
      <Popover.Target>
        <Button ref={target} look={look} onClick={() => setOpened((before) => !before)}>
          {button}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={dropdown} aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
