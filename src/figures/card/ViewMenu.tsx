import { Menu } from '@mantine/core';
import { Info, Scale } from 'lucide-react';
import { DropMenu, type MenuPlace } from '../../controls/menu/DropMenu';
import { type View, views } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import classes from './Figure.module.css';
import { viewRenderers } from './viewRenderers';

/** What the menu of a card offers besides its views. */
export type CardChoices = {
  view: View;
  onView: (view: View) => void;
  onOpenSheet: () => void;
  /** Switches a count to its other basis (total or per head); `null` if there is none. */
  otherBasis: { text: string; onChoose: () => void } | null;
};

/** The views of a card, its other basis, and what its indicator means. */
export default function ViewMenu({ view, onView, onOpenSheet, otherBasis, ...place }: MenuPlace & CardChoices) {
  const { words } = useSpeech();
  return (
    <DropMenu {...place}>
      <Menu.RadioGroup value={view}>
        {views.map((one) => {
          const Icon = viewRenderers[one].icon;
          return (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick onChange={() => onView(one)}>
              <span className={classes.choice}>
                <Icon size={15} aria-hidden="true" /> {words.filters.views[one]}
              </span>
            </Menu.RadioItem>
          );
        })}
      </Menu.RadioGroup>
      <Menu.Divider />
      {otherBasis && (
        <Menu.Item leftSection={<Scale size={15} aria-hidden="true" />} onClick={otherBasis.onChoose}>
          {words.figure.otherBasis(otherBasis.text)}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<Info size={15} aria-hidden="true" />} onClick={onOpenSheet}>
        {words.figure.about}
      </Menu.Item>
    </DropMenu>
  );
}
