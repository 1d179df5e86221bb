import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** A yearly rate of a league where leagues show those of three years: it would not be seen. */
export const pooled: Rule = ({ region }, { indicator, whole }) => traitsOf(indicator).pooled && region !== whole;
