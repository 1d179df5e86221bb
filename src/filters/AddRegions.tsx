import { UnstyledButton } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Regions } from '../contract/region';
import { lazyComponent } from '../controls/states/lazyComponent';
import { useSpeech } from '../i18n/speech';
import classes from './FilterBar.module.css';
import type { Filters } from './filters';
import { Picker } from './Picker';
import type { ChangeFilters } from './useFilters';

export const RegionPicker = lazyComponent(() => import('./RegionPicker').then((module) => module.default));

export type RegionsProps = {
  filters: Filters;
  change: ChangeFilters;
  regions: Regions;
  /** The fixed colour of a region. */
  colourOf: (code: string) => string;
};

/** The code of the picker is loaded with the first click; the button shows without it. */
export function AddRegions(props: RegionsProps) {
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const button = (
    <UnstyledButton className={classes.add} aria-haspopup="dialog" onClick={() => setOpen(true)}>
      <Plus size={14} aria-hidden="true" /> {words.filters.addRegions}
    </UnstyledButton>
  );
  if (!isOpen) return button;
  return (
    <Picker name={words.filters.addRegions} button={button} onClose={() => setOpen(false)}>
      <RegionPicker {...props} />
    </Picker>
  );
}
