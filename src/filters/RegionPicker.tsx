import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Region, Regions } from '../contract/region';
import { Button } from '../controls/elements/Button';
import { Check } from '../controls/elements/Check';
import { Input } from '../controls/elements/Field';
import { matchesText } from '../i18n/search/searchMatch';
import { useSpeech } from '../i18n/speech';
import { type Filters, groupsAmong, regionGroups, toggled } from './filters';
import { PickerPopover } from './PickerPopover';
import classes from './RegionPicker.module.css';
import type { ChangeFilters } from './useFilters';

export type RegionsProps = {
  filters: Filters;
  change: ChangeFilters;
  regions: Regions;
  /** The fixed colour of a region. */
  colourOf: (code: string) => string;
};

type Props = RegionsProps & { button: ReactNode };

/** A list of leagues and cities with a search by name or pinyin initials, and the usual groups. It opens when mounted. */
export default function RegionPicker({ filters, change, regions, colourOf, button }: Props) {
  const { words, say } = useSpeech();
  const [query, setQuery] = useState('');
  const codes = regions.parts.map((league) => league.code);
  const matches = useMemo(() => regions.parts.filter((league) => matchesText(league.name, query)), [regions, query]);
  const choose = (right: (league: Region) => boolean) =>
    change({ regions: regions.parts.filter(right).map((league) => league.code) });
  const toggle = useCallback((code: string) => change((now) => ({ regions: toggled(now.regions, code) })), [change]);
  return (
    <PickerPopover
      label={words.filters.addRegions}
      look="dashed"
      dropdown={classes.dropdown}
      position="bottom-start"
      button={button}
    >
      <Input
        data-autofocus
        aria-label={words.filters.findRegion}
        placeholder={words.filters.findRegion}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = matches;
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || query === '' || !first) return;
          toggle(first.code);
          setQuery('');
        }}
      />
      <div className={classes.groups}>
        <Button small onClick={() => change({ regions: codes })}>
          {words.filters.all}
        </Button>
        <Button small onClick={() => change({ regions: [] })}>
          {words.filters.clear}
        </Button>
        {groupsAmong(regions.parts).map((group) => (
          <Button key={group} small onClick={() => choose(regionGroups[group])}>
            {words.filters.groups[group]}
          </Button>
        ))}
      </div>
      <fieldset className={classes.list}>
        <legend className={classes.legend}>{words.filters.regions}</legend>
        {matches.map((league) => (
          <Choice
            key={league.code}
            code={league.code}
            name={say(league.name)}
            colour={colourOf(league.code)}
            chosen={filters.regions.includes(league.code)}
            onToggle={toggle}
          />
        ))}
        {matches.length === 0 && <p className={classes.none}>{words.filters.noMatch}</p>}
      </fieldset>
    </PickerPopover>
  );
}

type ChoiceProps = { code: string; name: string; colour: string; chosen: boolean; onToggle: (code: string) => void };

/** Memoized: there may be a hundred options, and a click changes only one. */
const Choice = memo(function Choice({ code, name, colour, chosen, onToggle }: ChoiceProps) {
  return (
    <Check colour={colour} checked={chosen} onChange={() => onToggle(code)}>
      {name}
    </Check>
  );
});
