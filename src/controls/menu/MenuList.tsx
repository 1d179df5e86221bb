import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import { Menu } from '@mantine/core';
import { type Ref, useImperativeHandle } from 'react';
import { useSpeech } from '../../i18n/speech';
import { returnFocus } from '../choices/returnFocus';
import { choiceIcons } from './choiceIcons';
import type { FormatId } from './formats';

type Props = {
  id: string;
  anchor: HTMLElement;
  opened: boolean;
  onChange: (opened: boolean) => void;
  choices: readonly FormatId[];
  onChoose: (format: FormatId) => void;
};

export default function MenuList({ id, anchor, opened, onChange, choices, onChoose }: Props) {
  const { words } = useSpeech();
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
      // All readable content must lie within a landmark.
      portalProps={{ target: '#content' }}
    >
      <Menu.Target>
        <Anchor element={anchor} />
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => {
          const Icon = choiceIcons[choice];
          return (
            <Menu.Item
              key={choice}
              leftSection={<Icon size={16} aria-hidden="true" />}
              onClick={() => onChoose(choice)}
            >
              {words.export.formats[choice]}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Stands for the button, which exists before the menu is loaded and must keep the focus. */
function Anchor({ element, ref }: { element: HTMLElement; ref?: Ref<HTMLElement> }) {
  useImperativeHandle(ref, () => element, [element]);
  return null;
}
