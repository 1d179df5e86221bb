import type { Boundaries } from '../../contract/boundaries';
import type { Outline } from '../../contract/outline';
import type { League } from '../../data/useLeagues';
import type { HeatTheme } from '../../figures/model/heat';

/** What the server answered, of which a briefing is made. */
export type Served = {
  /** In the order of the themes. */
  themes: readonly HeatTheme[];
  /** `null`: maps are drawn as tiles. */
  boundaries: Boundaries | null;
  outlines: readonly Outline[];
  /** By code, those that something in the briefing is within; none where nothing is. */
  leagues?: ReadonlyMap<string, League>;
};
