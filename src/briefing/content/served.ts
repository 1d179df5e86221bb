import type { Boundaries } from '../../contract/boundaries';
import type { Outline } from '../../contract/outline';
import type { DomainData } from '../../data/domainData';

/** What the server answered, of which a briefing is made. */
export type Served = {
  /** In the order of the themes. */
  themes: readonly DomainData[];
  /** `null`: maps are drawn as tiles. */
  boundaries: Boundaries | null;
  outlines: readonly Outline[];
  /** The themes within each of the leagues that something in the briefing is within. */
  inside?: readonly DomainData[];
};
