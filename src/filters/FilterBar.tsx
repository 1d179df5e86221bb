import { CalendarRange } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Regions } from '../contract/region';
import { Segments } from '../controls/choices/Segments';
import { lazyComponent } from '../controls/states/lazyComponent';
import { Skeleton } from '../controls/states/Skeleton';
import { useSpeech } from '../i18n/speech';
import { RegionPicker } from './AddRegions';
import { BasisSwitch } from './BasisSwitch';
import classes from './FilterBar.module.css';
import { type Filters, type MapForm, mapForms, showsMap, yearsInView } from './filters';
import { Picker } from './Picker';
import { RegionChips } from './RegionChips';
import type { ChangeFilters } from './useFilters';
import { views } from './views';

const YearsPicker = lazyComponent(() => import('./YearsPicker').then((module) => module.default));

/** Loads the code for the first click on a filter when the pointer or the focus comes near. */
function preloadPickers() {
  void RegionPicker.preload();
  void YearsPicker.preload();
}

type Props = {
  filters: Filters;
  change: ChangeFilters;
  /** The current form of maps: tiles where the chosen outline is not available; `null` where there is no choice. */
  mapForm: MapForm | null;
  /** As in `BasisSwitch`. */
  perHead: string | null;
  /** `null` until the server has answered; the bar renders before its chips. */
  regions: Regions | null;
  years: readonly number[] | null;
  /** The fixed colour of a region. */
  colourOf: (code: string) => string;
  /** Shown at the right end. */
  children?: ReactNode;
  /** A separate line below the choices, for the year of rankings and maps. */
  below?: ReactNode;
};

export function FilterBar({ filters, change, mapForm, perHead, regions, years, colourOf, children, below }: Props) {
  const { words } = useSpeech();
  return (
    <section
      ref={keepClear}
      className={classes.bar}
      data-below={below ? true : undefined}
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
            <Skeleton className={classes.noChips} />
          )}
        </div>
        <div className={classes.rest}>
          {/* First, because it comes and goes: the others keep their places. */}
          <BasisSwitch basis={filters.basis} onBasis={(basis) => change({ basis })} perHead={perHead} />
          <Years filters={filters} change={change} years={years} />
          <Segments
            label={words.filters.view}
            choices={views.map((view) => ({ value: view, label: words.filters.views[view] }))}
            value={filters.view}
            onChange={(view) => change({ view, views: {} })}
          />
        </div>
        <div>{children}</div>
        {below && (
          <div className={classes.below}>
            <div className={classes.year}>{below}</div>
            {showsMap(filters) && mapForm && (
              <Segments
                small
                label={words.filters.map}
                choices={mapForms.map((form) => ({ value: form, label: words.filters.mapForms[form] }))}
                value={mapForm}
                onChange={(map) => change({ map })}
              />
            )}
          </div>
        )}
      </div>
    </section>
  );
}

function Years({ filters, change, years }: Pick<Props, 'filters' | 'change' | 'years'>) {
  const { words } = useSpeech();
  const visible = yearsInView(years ?? [], filters);
  const first = visible[0] ?? filters.from;
  const last = visible[visible.length - 1] ?? filters.to;
  const text = first === null || last === null ? words.filters.years : words.years.span(first, last);
  const content = (
    <>
      <CalendarRange size={14} aria-hidden="true" /> {text}
    </>
  );
  return (
    <Picker name={words.filters.years} look="plain" label={content} disabled={!years}>
      {years && <YearsPicker filters={filters} change={change} years={years} button={content} />}
    </Picker>
  );
}

/** Keeps scroll targets below the bar, whatever its height. */
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
