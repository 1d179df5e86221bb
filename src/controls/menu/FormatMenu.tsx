import { Menu } from '@mantine/core';
import { useSpeech } from '../../i18n/speech';
import { choiceIcons } from './choiceIcons';
import { DropMenu, type MenuPlace } from './DropMenu';
import type { FormatId } from './formats';

type Props = MenuPlace & { choices: readonly FormatId[]; onChoose: (format: FormatId) => void };

/** The formats of an export. */
export default function FormatMenu({ choices, onChoose, ...place }: Props) {
  const { words } = useSpeech();
  return (
    <DropMenu {...place}>
      {choices.map((choice) => {
        const Icon = choiceIcons[choice];
        return (
          <Menu.Item key={choice} leftSection={<Icon size={16} aria-hidden="true" />} onClick={() => onChoose(choice)}>
            {words.export.formats[choice]}
          </Menu.Item>
        );
      })}
    </DropMenu>
  );
}
