import { ink } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { Profile } from '../../figures/model/profile';
import type { Verdict } from '../../i18n/league/league.zh';
import { leagueWords } from '../../i18n/league/useLeagueWords';
import type { Speech } from '../../i18n/speech';
import { fitTitle } from '../sheet/fitTitle';
import { sheetFormats } from '../sheet/sheetFormat';
import { type Block, eyebrow, gap, text } from '../sheet/stack';

const {
  width,
  margin: { side },
  type,
} = sheetFormats.slide;

/** For verdict words on white: darker than filled areas, so that they are legible. */
export const verdictInk: Record<Verdict, string> = { better: '#17588f', same: ink.text, worse: '#a3480a' };

/** Eyebrow, title and subtitle of a picture of a profile: 2024年，与全区和其他11个盟市比较（各领域）. */
export function profileHead(profile: Profile, sentence: string, eyebrowY: number, speech: Speech): Block[] {
  const { year, parts, withOutlines } = profile;
  const t = leagueWords(speech);
  const inner = width - side * 2;
  const title = fitTitle(sentence, inner, [36, 32, 28, 24]);
  const subtitle = t.picture.subtitle(year, parts.length - 1, t.sets[withOutlines ? 'all' : 'themes']);
  const lines = wrapText(subtitle, inner, (line) => textWidth(line, type.subtitle));
  return [
    gap(eyebrowY - type.eyebrow),
    eyebrow(speech.words.app.leagues, type.eyebrow, { x: side, size: type.eyebrow }),
    text(title.lines, 12 + title.size, { ...title, x: side, weight: 700, fill: ink.strong }),
    text(lines, type.subtitle * 1.6, {
      x: side,
      size: type.subtitle,
      leading: type.subtitle * 1.35,
      fill: ink.text,
    }),
  ];
}

/** The largest size at which a text fits into the width, but not below the smallest legible size. */
export function fittingSize(words: string, room: number, size: number, weight: 400 | 600 | 700, smallest = 12): number {
  const needed = textWidth(words, size, weight);
  return needed <= room ? size : Math.max(smallest, (size * room) / needed);
}
