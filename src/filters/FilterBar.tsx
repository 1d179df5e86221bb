import { CloseButton, SegmentedControl, Skeleton, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Skeleton.css';
import { CalendarRange, Plus } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import type { Regions } from '../contract/region';
import { Boundary } from '../data/Boundary';
import { loadable } from '../data/loadable';
import { Missed } from '../data/Missed';
import { useWords } from '../i18n/words';
import { BasisSwitch } from './BasisSwitch';
import classes from './FilterBar.module.css';
import { type Filters, type MapForm, mapForms, regionGroups, toggled, views, yearsInView } from './filters';
import type { ChangeFilters } from './useFilters';

const RegionPicker = loadable(() => import('./RegionPicker').then((module) => module.default));
const YearsPicker = loadable(() => import('./YearsPicker').then((module) => module.default));

/** Fetches what the first click on a filter will need, when the pointer or the focus comes near it. */
function preloadPickers() {
  void RegionPicker.preload();
  void YearsPicker.preload();
}

type Props = {
  filters: Filters;
  change: ChangeFilters;
  /** As maps are drawn: tiles where the outline that was chosen is not to be had. */
  mapForm: MapForm;
  /** As `BasisSwitch` has it. */
  perHead: string | null;
  /** `null` until the server has said which there are: the bar stands at once, its chips follow. */
  regions: Regions | null;
  years: readonly number[] | null;
  /** A region's own colour. */
  colourOf: (code: string) => string;
  /** Shown at the right end. */
  children?: ReactNode;
};

export function FilterBar({ filters, change, mapForm, perHead, regions, years, colourOf, children }: Props) {
  const { words } = useWords();
  return (
    <section
      ref={keepClear}
      className={classes.bar}
      aria-label={words.filters.label}
      onPointerEnter={preloadPickers}
      onFocus={preloadPickers}
    >
      <div className={classes.inner}>
        <div className={classes.regions}>
          <span className={classes.label}>{words.filters.regions}</span>
          {regions ? (
            <RegionChips filters={filters} change={change} regions={regions} colourOf={colourOf} />
          ) : (
            <Skeleton width={180} height={32} radius="xl" />
          )}
        </div>
        <div className={classes.rest}>
          <Years filters={filters} change={change} years={years} />
          {[filters.view, ...Object.values(filters.views)].includes('map') && (
            <SegmentedControl
              size="sm"
              aria-label={words.filters.map}
              data={mapForms.map((form) => ({ value: form, label: words.filters.mapForms[form] }))}
              value={mapForm}
              onChange={(map) => change({ map })}
            />
          )}
          <BasisSwitch basis={filters.basis} onBasis={(basis) => change({ basis })} perHead={perHead} />
          <SegmentedControl
            size="sm"
            aria-label={words.filters.view}
            data={views.map((view) => ({ value: view, label: words.filters.views[view] }))}
            value={filters.view}
            onChange={(view) => change({ view, views: {} })}
          />
        </div>
        <div className={classes.actions}>{children}</div>
      </div>
    </section>
  );
}

type ChipsProps = { filters: Filters; change: ChangeFilters; regions: Regions; colourOf: Props['colourOf'] };

function RegionChips({ filters, change, regions, colourOf }: ChipsProps) {
  const { words, say, language } = useWords();
  const chosen = regions.leagues.filter((league) => filters.regions.includes(league.code));
  const everyOne = chosen.length === regions.leagues.length;
  return (
    <>
      <span className={classes.chip}>
        <Dot colour={colourOf(regions.province.code)} />
        {say(regions.province.shortName)}
      </span>
      {chosen.map((league) => (
        <span key={league.code} className={classes.chip} data-chip>
          <Dot colour={colourOf(league.code)} />
          {everyOne || language === 'en' ? say(league.shortName) : say(league.name)}
          <CloseButton
            size="xs"
            radius="xl"
            aria-label={words.filters.removeRegion(say(league.name))}
            onClick={(event) => {
              focusAfter(event.currentTarget.closest('[data-chip]'));
              change((now) => ({ regions: toggled(now.regions, league.code) }));
            }}
          />
        </span>
      ))}
      <AddRegions filters={filters} change={change} regions={regions} colourOf={colourOf} />
      {chosen.length === 0 ? (
        (['east', 'west'] as const).map((group) => (
          <UnstyledButton
            key={group}
            className={classes.choice}
            onClick={() =>
              change({ regions: regions.leagues.filter(regionGroups[group]).map((league) => league.code) })
            }
          >
            {words.filters.groups[group]}
          </UnstyledButton>
        ))
      ) : (
        <UnstyledButton className={classes.choice} onClick={() => change({ regions: [] })}>
          {words.filters.clear}
        </UnstyledButton>
      )}
    </>
  );
}

/** The picker's code arrives with the first click; until then the button stands alone. */
function AddRegions(props: ChipsProps) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  const button = (
    <UnstyledButton className={classes.add} aria-haspopup="dialog" onClick={() => setAsked(true)}>
      <Plus size={14} aria-hidden="true" /> {words.filters.addRegions}
    </UnstyledButton>
  );
  if (!asked) return button;
  return (
    <Picker name={words.filters.addRegions} button={button} onClose={() => setAsked(false)}>
      <RegionPicker {...props} />
    </Picker>
  );
}

function Years({ filters, change, years }: Pick<Props, 'filters' | 'change' | 'years'>) {
  const { words } = useWords();
  const [asked, setAsked] = useState(false);
  const shown = yearsInView(years ?? [], filters);
  const first = shown[0] ?? filters.from;
  const last = shown[shown.length - 1] ?? filters.to;
  const text = first === null || last === null ? words.filters.years : words.years.span(first, last);
  const button = (
    <UnstyledButton className={classes.years} aria-haspopup="dialog" disabled={!years} onClick={() => setAsked(true)}>
      <CalendarRange size={14} aria-hidden="true" /> {text}
    </UnstyledButton>
  );
  if (!asked || !years) return button;
  return (
    <Picker name={words.filters.years} button={button} onClose={() => setAsked(false)}>
      <YearsPicker filters={filters} change={change} years={years} text={text} />
    </Picker>
  );
}

type PickerProps = { name: string; button: ReactNode; onClose: () => void; children: ReactNode };

/** The plain button until the picker is there, and beside a word about it where it does not come. */
function Picker({ name, button, onClose, children }: PickerProps) {
  const { words } = useWords();
  return (
    <Boundary
      fallback={(_error, retry) => (
        <>
          {button}
          <Missed text={words.missed.part(name)} onRetry={retry} onClose={onClose} />
        </>
      )}
    >
      <Suspense fallback={button}>{children}</Suspense>
    </Boundary>
  );
}

/** Whatever is scrolled to stays clear of the bar, however many lines of chips it has. */
function keepClear(bar: HTMLElement) {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    style.scrollPaddingTop = `${bar.offsetHeight + 12}px`;
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.scrollPaddingTop = '';
  };
}

/** A chip that goes leaves the focus to the next one, or to the button behind the last. */
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
