import type { FigureModel } from '../../figures/model/model';
import { briefingWords } from '../../i18n/briefing/useBriefingWords';
import type { Speech } from '../../i18n/speech';
import { unitBesideName } from '../../measures/perHead';
import { regionNames, yearsText } from '../../pictures/sheet/captions';

/** 2012—2021年全区及包头市、兴安盟孕产妇死亡率（1/10万活产）. */
export function captionText(model: FigureModel, speech: Speech): string {
  const { indicator } = model;
  const [whole = '', ...others] = regionNames(model, speech);
  return briefingWords(speech).caption({
    years: yearsText(model, speech),
    whole,
    others: others.join(speech.words.region.joiner),
    name: speech.say(indicator.name),
    unit: unitBesideName(indicator, speech.language),
  });
}
