import { domains } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import { Choice } from '../../controls/choices/SelectChoice';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';

type Props = { indicators: readonly Indicator[]; chosen: Indicator; onChoose: (indicator: string) => void };

/** A list of all indicators by theme. */
export function IndicatorSelect({ indicators, chosen, onChoose }: Props) {
  const { words, say } = useSpeech();
  const t = useOverviewWords();
  return (
    <Choice label={t.choose} value={chosen.id} onChange={onChoose} look="heading">
      {domains.map((domain) => {
        const own = indicators.filter((indicator) => indicator.domain === domain);
        return (
          own.length > 0 && (
            <optgroup key={domain} label={words.domains[domain]}>
              {own.map((indicator) => (
                <option key={indicator.id} value={indicator.id}>
                  {say(indicator.name)}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </Choice>
  );
}
