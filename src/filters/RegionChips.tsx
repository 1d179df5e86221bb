import { CloseButton } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import { useSpeech, writing } from '../i18n/speech';
import { AddRegions } from './AddRegions';
import classes from './FilterBar.module.css';
import { groupOf, toggled } from './filters';
import type { RegionsProps } from './RegionPicker';

/** More leagues than this share one chip, so that the bar stays on one line. */
const mostChips = 3;

/** 全区 and the chosen leagues, each with a button to remove it, and a button to add others. */
export function RegionChips({ filters, change, regions, colourOf }: RegionsProps) {
  const { words, say, language } = useSpeech();
  const chosen = regions.parts.filter((league) => filters.regions.includes(league.code));
  const group = groupOf(filters.regions, regions.parts);
  const together = group !== null && chosen.length > 1;
  return (
    <>
      <span className={classes.chip}>
        <Dot colour={colourOf(regions.whole.code)} />
        {say(regions.whole.shortName)}
      </span>
      {together || chosen.length > mostChips ? (
        <Chip
          name={group === null || group === 'all' ? words.region.count(chosen.length) : words.filters.groups[group]}
          title={chosen.map((league) => say(league.name)).join(words.region.joiner)}
          onRemove={() => change({ regions: [] })}
        />
      ) : (
        chosen.map((league) => (
          <Chip
            key={league.code}
            name={say(league.name)}
            text={say(writing[language].isHan ? league.name : league.shortName)}
            colour={colourOf(league.code)}
            onRemove={() => change((now) => ({ regions: toggled(now.regions, league.code) }))}
          />
        ))
      )}
      <AddRegions filters={filters} change={change} regions={regions} colourOf={colourOf} />
    </>
  );
}

type ChipProps = {
  name: string;
  /** A shorter text on the chip. */
  text?: string;
  title?: string;
  colour?: string;
  onRemove: () => void;
};

function Chip({ name, text = name, title, colour, onRemove }: ChipProps) {
  const { words } = useSpeech();
  return (
    <span className={classes.chip} title={title} data-chip>
      {colour && <Dot colour={colour} />}
      {text}
      <CloseButton
        size="xs"
        radius="xl"
        aria-label={words.filters.removeRegion(name)}
        onClick={(event) => {
          focusAfter(event.currentTarget.closest('[data-chip]'));
          onRemove();
        }}
      />
    </span>
  );
}

/** Moves the focus from a removed chip to the next one, or to the button after the last. */
function focusAfter(chip: Element | null) {
  const next = chip?.nextElementSibling;
  const button = next instanceof HTMLButtonElement ? next : next?.querySelector('button');
  button?.focus();
}

function Dot({ colour }: { colour: string }) {
  return (
    <svg width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill={colour} />
    </svg>
  );
}
