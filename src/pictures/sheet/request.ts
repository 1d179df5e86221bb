import type { Boundaries } from '../../contract/boundaries';
import type { Domain } from '../../contract/domains';
import type { FormatId } from '../../controls/menu/formats';
import type { Job } from '../../controls/menu/job';
import type { DrawingInput, FigureModel } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import type { Speech } from '../../i18n/speech';

/** What makes a thing in some formats, by format. Makers are heavy, and each loads its own code when it is asked. */
export type Makers<Request> = { readonly [format in FormatId]?: (request: Request, job: Job) => Promise<Blob> };

/** In whose words, and on which day: whoever makes a download reads neither the page nor the clock. */
type Said = {
  speech: Speech;
  /** Day of the export: 2026-11-21. */
  day: string;
};

/** Everything a download of one figure is made from. */
export type FigureRequest = DrawingInput &
  Said & {
    /** What the reader wrote in place of its sentence; `null` where that is made from the numbers. */
    wording: string | null;
    /** Of the view it was taken from, below the dashboard's own; `null` where it has none. */
    address: string | null;
  };

/** Everything that a download of a whole theme is made from. */
export type PageRequest = Said & {
  domain: Domain;
  /** In the order of the page, under its filters. */
  models: readonly FigureModel[];
  /** What the reader wrote in place of the sentence of one of them. */
  wordingOf: (model: FigureModel) => string | null;
  /** `null`: maps are drawn as tiles. */
  boundaries: Boundaries | null;
  filters: Filters;
};
