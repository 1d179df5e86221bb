/** The five themes (领域), in the order of the tabs. A new theme is one entry here and its words in `i18n`. */
export const domains = ['health', 'employment', 'participation', 'rights', 'organizations'] as const;

/** Indicators are requested in these sets: the five themes, and the further indicators of the outlines (两纲). */
export const allDomains = [...domains, 'further'] as const;
export type Domain = (typeof allDomains)[number];

/** A theme with a tab of its own. */
export type Theme = (typeof domains)[number];

export function isTheme(domain: Domain): domain is Theme {
  return domain !== 'further';
}
