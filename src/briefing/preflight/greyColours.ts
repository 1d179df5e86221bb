import { shownLines } from '../../figures/model/model';
import { isAlongYears } from '../../filters/views';
import { lineName } from '../../measures/format';
import type { Rule } from './rule';

/** Difference in lightness (black to white is 1) below which two lines look the same in grey. */
const apart = 0.05;

/** Lines whose colours look the same when the briefing is printed or copied in grey. */
export const greyColours: Rule = ({ content }, t, { say, words }) => {
  if (content.kind !== 'figure' || !isAlongYears(content.drawing.model.view)) return null;
  const lines = shownLines(content.drawing.model).map(({ region, colour }) => ({ region, grey: lightnessOf(colour) }));
  const alike = lines.filter((one) => lines.some((other) => other !== one && Math.abs(one.grey - other.grey) < apart));
  return alike.length > 0
    ? t.greyColours(alike.map((line) => lineName(line, { say })).join(words.region.joiner))
    : null;
};

/** Lightness (L* of CIE 1976, as a part of 1) of a colour such as `#9d174d`. */
function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance <= 0.008856 ? luminance * 9.033 : 1.16 * Math.cbrt(luminance) - 0.16;
}
