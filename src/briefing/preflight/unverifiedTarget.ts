import type { Rule } from './rule';

/** A target whose wording has not been checked against its document. */
export const unverifiedTarget: Rule = ({ content }, t) =>
  content.kind === 'figure' && content.drawing.model.indicator.target?.verified === false ? t.unverifiedTarget : null;
