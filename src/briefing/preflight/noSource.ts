import type { Rule } from './rule';

/** Values that say neither whence they are nor who is in charge of them. */
export const noSource: Rule = ({ content }, t, { say }) =>
  content.kind === 'figure' && content.drawing.model.indicator.departments.every((one) => say(one).trim() === '')
    ? t.noSource
    : null;
