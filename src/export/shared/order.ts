import type { Boundaries } from '../../contract/boundaries';
import type { Domain } from '../../contract/domains';
import type { Drawn, FigureModel } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import type { Speech } from '../../i18n/words';

/** Everything a download of one figure is made from. Whoever makes one reads neither the page nor the clock. */
export type Order = Drawn & {
  title: string;
  speech: Speech;
  /** Day of the export: 2026-11-21. */
  day: string;
};

/** The day where the reader is, as it is written in files. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Everything that a download of a whole theme is made from. */
export type PageOrder = {
  domain: Domain;
  /** In the order of the page, under its filters. */
  models: readonly FigureModel[];
  /** Their sentences, as the reader may have worded them. */
  titleOf: (model: FigureModel) => string;
  boundaries: Boundaries | null;
  filters: Filters;
  speech: Speech;
  day: string;
};
