import { Chip } from '../controls/elements/Chip';
import { useSpeech, writing } from '../i18n/speech';
import { lineName } from '../measures/format';
import { AddRegions } from './AddRegions';
import { groupOf, toggled } from './filters';
import type { RegionsProps } from './RegionPicker';

/** More leagues than this share one chip, so that the bar stays on one line. */
const mostChips = 3;

/** 全区 and the chosen leagues, each with a button to remove it, and a button to add others. */
export function RegionChips({ filters, change, regions, colourOf }: RegionsProps) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const chosen = regions.parts.filter((league) => filters.regions.includes(league.code));
  const group = groupOf(filters.regions, regions.parts);
  const several = group === null || group === 'all' ? words.region.count(chosen.length) : words.filters.groups[group];
  const together = group !== null && chosen.length > 1;
  return (
    <>
      <Chip colour={colourOf(regions.whole.code)}>{lineName({ region: regions.whole }, speech)}</Chip>
      {together || chosen.length > mostChips ? (
        <Chip
          title={chosen.map((league) => say(league.name)).join(words.region.joiner)}
          remove={{ label: words.filters.removeRegion(several), onRemove: () => change({ regions: [] }) }}
        >
          {several}
        </Chip>
      ) : (
        chosen.map((league) => (
          <Chip
            key={league.code}
            colour={colourOf(league.code)}
            remove={{
              label: words.filters.removeRegion(say(league.name)),
              onRemove: () => change((now) => ({ regions: toggled(now.regions, league.code) })),
            }}
          >
            {say(writing[language].isHan ? league.name : league.shortName)}
          </Chip>
        ))
      )}
      <AddRegions filters={filters} change={change} regions={regions} colourOf={colourOf} />
    </>
  );
}
