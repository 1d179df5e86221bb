import { traitsOf } from '../../measures/traits';
import type { Rule } from './rule';

/** A yearly rate of a league where leagues show rates of three years: no page would show it. */
export const pooled: Rule = ({ region }, { indicator, whole }) => traitsOf(indicator).pooled && region !== whole;
