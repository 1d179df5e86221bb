import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/domainData';
import { perHeadWords } from '../../i18n/perHead';
import type { Language, Speech } from '../../i18n/speech';
import { offerOf } from '../model/perHead';

/** The base of a count in the words of the switch: 每万名妇女; `null` for an indicator without a base. */
export function basisOfCount(indicator: Indicator, data: DomainData, language: Language): string | null {
  const offer = offerOf(indicator, data);
  const say = perHeadWords[language];
  return offer && say.choice(say.each(offer.base, offer.per));
}

/** The same for all counts of the themes; 按人口平均 if they have several bases. */
export function basisText(themes: readonly DomainData[], { language, words }: Speech): string | null {
  const offered = new Set(
    themes.flatMap((data) =>
      data.indicators.indicators.flatMap((indicator) => basisOfCount(indicator, data, language) ?? []),
    ),
  );
  const [first] = offered;
  if (first === undefined) return null;
  return offered.size === 1 ? first : words.filters.basis.perHead;
}
