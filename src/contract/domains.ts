/** The five themes (领域), in the order of the tabs. A new theme is one entry here and its words in `i18n`. */
export const domains = ['health', 'employment', 'participation', 'rights', 'organizations'] as const;

/** The set of the indicators that only the outlines (两纲) need. Servers, addresses and stored files call it `further`. */
export const outlineOnly = 'further';

/** Indicators are requested in these sets. */
export const allDomains = [...domains, outlineOnly] as const;
export type Domain = (typeof allDomains)[number];

/** A theme with a tab of its own. */
export type Theme = (typeof domains)[number];

export function isTheme(domain: Domain): domain is Theme {
  return domain !== outlineOnly;
}
