/** The five themes (领域), in the order of the tabs. A new theme is one entry here and its words in `i18n`. */
export const domains = ['health', 'employment', 'participation', 'rights', 'organizations'] as const;
export type Domain = (typeof domains)[number];
