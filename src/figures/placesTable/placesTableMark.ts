import type { Step } from '../../measures/colourSteps';

/** Size of a mark, in its own units. */
export const markSize = { width: 8, height: 12 } as const;

const rise = 3;
const pitch = 4;

/**
 * The mark of a step as the data of a stroked SVG path: one to three chevrons, up for better and down for worse; `null` for
 * about equal.
 */
export function stepChevrons(step: Step): string | null {
  const count = Math.abs(step);
  if (count === 0) return null;
  const height = rise + pitch * (count - 1);
  const top = (markSize.height - height) / 2;
  const up = step > 0;
  return Array.from({ length: count }, (_, index) => {
    const y = top + pitch * index;
    const [end, middle] = up ? [y + rise, y] : [y, y + rise];
    return `M1,${end}L${markSize.width / 2},${middle}L${markSize.width - 1},${end}`;
  }).join('');
}

/** The mark as characters, for spreadsheets and the clipboard. */
export function stepSigns(step: Step): string {
  return step === 0 ? '≈' : (step > 0 ? '▲' : '▼').repeat(Math.abs(step));
}
