import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Menu } from '@mantine/core';
import { type ReactNode, type Ref, useImperativeHandle } from 'react';
import { returnFocus } from '../choices/returnFocus';

/** Where a menu opens and how it tells that it closes; handed out by `MenuButton`. */
export type MenuPlace = {
  id: string;
  anchor: HTMLElement;
  opened: boolean;
  onChange: (opened: boolean) => void;
};

type Props = MenuPlace & {
  /** The menu lies inside this element, because all readable content must lie within a landmark. */
  landmark?: '#content' | 'header';
  /** The items. */
  children: ReactNode;
};

/** The list of a `MenuButton`. */
export function DropMenu({ id, anchor, opened, onChange, landmark = '#content', children }: Props) {
  return (
    <Menu
      id={id}
      opened={opened}
      onChange={onChange}
      position="bottom-end"
      shadow="md"
      radius="md"
      onExitTransitionEnd={() => returnFocus(anchor)}
      returnFocus={false}
      // A menu may contain only items, so the focus placeholder is left out.
      withInitialFocusPlaceholder={false}
      portalProps={{ target: landmark }}
    >
      <Menu.Target>
        <Anchor element={anchor} />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

/** Stands for the button, which exists before the menu is loaded and must keep the focus. */
function Anchor({ element, ref }: { element: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(ref, () => element, [element]);
  return null;
}
