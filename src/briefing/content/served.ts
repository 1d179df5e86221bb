import type { Boundaries } from '../../contract/boundaries';
import type { Outline } from '../../contract/outline';
import type { DomainData } from '../../data/domainData';

/** The server's answers from which a briefing is made. */
export type Served = {
  /** In the order of the themes. */
  themes: readonly DomainData[];
  /** `null`: maps are drawn as tiles. */
  boundaries: Boundaries | null;
  outlines: readonly Outline[];
  /** The themes within each league that an item of the briefing needs. */
  inside?: readonly DomainData[];
};
