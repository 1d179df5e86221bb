import { Plus } from 'lucide-react';
import { lazyComponent } from '../controls/states/lazyComponent';
import { useSpeech } from '../i18n/speech';
import { Picker } from './Picker';
import type { RegionsProps } from './RegionPicker';

export const RegionPicker = lazyComponent(() => import('./RegionPicker').then((module) => module.default));

/** Adds regions to the chosen ones. */
export function AddRegions(props: RegionsProps) {
  const { words } = useSpeech();
  const content = (
    <>
      <Plus size={14} aria-hidden="true" /> {words.filters.addRegions}
    </>
  );
  return (
    <Picker name={words.filters.addRegions} look="dashed" label={content}>
      <RegionPicker {...props} button={content} />
    </Picker>
  );
}
