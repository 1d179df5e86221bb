import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** A league has it (100) or not (0); only the whole region has a share between. */
export const notPresence: Rule = ({ value, region }, { indicator, whole }) =>
  traitsOf(indicator).presence && region !== whole && value !== 0 && value !== 100;
