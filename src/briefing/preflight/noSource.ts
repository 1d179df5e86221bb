import type { Rule } from './rule';

/** Values without a source or a responsible department. */
export const noSource: Rule = ({ content }, t, { say }) =>
  content.kind === 'figure' && content.drawing.model.indicator.departments.every((one) => say(one).trim() === '')
    ? t.noSource
    : null;
