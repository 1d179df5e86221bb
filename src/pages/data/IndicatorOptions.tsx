import type { DomainData } from '../../data/domainData';
import { useSpeech } from '../../i18n/speech';

/** The indicators of all themes as options, by theme. */
export function IndicatorOptions({ themes }: { themes: readonly DomainData[] }) {
  const { say, words } = useSpeech();
  return themes.map(({ indicators: { indicators } }) => (
    <optgroup key={indicators[0]?.domain} label={indicators[0] ? words.domains[indicators[0].domain] : ''}>
      {indicators.map((one) => (
        <option key={one.id} value={one.id}>
          {say(one.name)}
        </option>
      ))}
    </optgroup>
  ));
}
