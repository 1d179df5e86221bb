import { Download } from 'lucide-react';
import { useMemo } from 'react';
import type { Domain } from '../../contract/domains';
import { Button } from '../../controls/elements/Button';
import type { DomainData } from '../../data/domainData';
import { onScreen } from '../../figures/drawing/dark';
import { colourOf, wholeColour } from '../../figures/drawing/palette';
import { inBasis } from '../../figures/model/perHead';
import { basisText } from '../../figures/texts/basisText';
import { FilterBar } from '../../filters/FilterBar';
import type { Filters, MapForm } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { useSpeech } from '../../i18n/speech';
import type { Narrowing } from '../shared/narrowing';
import { ThemeExport } from './ThemeExport';
import { showsOneYear, ThemeYear } from './ThemeYear';

type Props = {
  domain: Domain;
  /** `undefined` while loading. */
  data: DomainData | undefined;
  filters: Filters;
  change: ChangeFilters;
  narrowing: Narrowing | null;
  /** As in `FilterBar`. */
  mapForm: MapForm | null;
  onPlaying: (playing: boolean) => void;
  /** Whether a count is in view, which can be shown per head. */
  hasCounts: boolean;
};

/** The filters of a theme with its export, and the year player if a card shows one year. */
export function ThemeFilters({ domain, data, filters, change, narrowing, mapForm, onPlaying, hasCounts }: Props) {
  const speech = useSpeech();
  const perHead = useMemo(() => basisText(data ? [data] : [], speech), [data, speech]);
  const leagues = data?.regions.parts ?? [];
  return (
    <FilterBar
      {...{ filters, change, mapForm }}
      perHead={hasCounts || filters.basis !== 'total' ? perHead : null}
      regions={data?.regions ?? null}
      years={data?.series.years ?? null}
      below={showsOneYear(filters) && <ThemeYear series={data?.series ?? null} {...{ filters, change, onPlaying }} />}
      colourOf={(code) =>
        onScreen(leagues.some((one) => one.code === code) ? colourOf(code, leagues, filters.regions) : wholeColour)
      }
    >
      {data ? (
        <ThemeExport data={inBasis(data, filters.basis)} {...{ domain, filters, narrowing }} />
      ) : (
        <Button look="primary" disabled>
          <Download size={16} aria-hidden="true" />
          {speech.words.export.page}
        </Button>
      )}
    </FilterBar>
  );
}
