import type { Rule } from './rule';

/** A target whose wording has not been checked against its document. */
export const unverifiedTarget: Rule = ({ shown }, t) =>
  shown.kind === 'figure' && shown.drawn.model.indicator.target?.verified === false ? t.unverifiedTarget : null;
