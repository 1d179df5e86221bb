import { loadThemes } from '../mocks/library.ts';
import { pairs } from '../mocks/simulation/sexes.ts';
import { type Domain, outlineOnly } from '../src/contract/domains.ts';

/** How many indicators a theme has in the demonstration, or all of them: none is counted in a test. */
export async function indicatorCount(domain?: Domain): Promise<number> {
  const themes = await loadThemes();
  return themes
    .filter((theme) => !domain || theme.domain === domain)
    .reduce((sum, one) => sum + one.indicators.length + (one.domain === outlineOnly ? pairs.length * 2 : 0), 0);
}
