import type { Boundaries } from '../../contract/boundaries';
import type { Domain } from '../../contract/domains';
import type { FormatId } from '../../controls/menu/formats';
import type { Job } from '../../controls/menu/job';
import type { DrawingInput, FigureModel } from '../../figures/model/model';
import type { Filters } from '../../filters/filters';
import type { Speech } from '../../i18n/speech';

/** Functions that create a file, by format. Their code is heavy, so each loads it on demand. */
export type Makers<Request> = { readonly [format in FormatId]?: (request: Request, job: Job) => Promise<Blob> };

/** Language and day of a download, which never reads the page or the clock itself. */
type Edition = {
  speech: Speech;
  /** Day of the export: 2026-11-21. */
  day: string;
};

/** Everything a download of one figure is made from. */
export type FigureRequest = DrawingInput &
  Edition & {
    /** What the reader wrote in place of its sentence; `null` where that is made from the numbers. */
    wording: string | null;
    /** Address of the view, relative to the dashboard; `null` if it has none. */
    address: string | null;
  };

/** All input for the files of a theme. */
export type PageRequest = Edition & {
  domain: Domain;
  /** Under the filters of the page and in its order. */
  models: readonly FigureModel[];
  /** The reader's title of a figure; `null` for the automatic sentence. */
  wordingOf: (model: FigureModel) => string | null;
  /** `null` draws maps as tiles. */
  boundaries: Boundaries | null;
  filters: Filters;
};
