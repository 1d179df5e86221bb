import type { Rule } from './rule';

/** Simulated values are no statistics. */
export const simulatedData: Rule = ({ simulated }, said) => (simulated ? said.simulated : null);
