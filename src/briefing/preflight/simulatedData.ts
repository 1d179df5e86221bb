import type { Rule } from './rule';

/** Simulated values are no statistics. */
export const simulatedData: Rule = ({ simulated }, t) => (simulated ? t.simulated : null);
