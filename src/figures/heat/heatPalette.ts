import type { Step } from '../../measures/heatSteps';
import { textColourOn } from '../drawing/mapPalette';

/**
 * Fills of the cells: blue is better than 全区, orange worse, each the deeper the farther; grey is about equal. In grey
 * print the two sides look alike, so every coloured cell bears the mark of its step as well.
 */
export const stepFills: Readonly<Record<Step, string>> = {
  3: '#1f6fb2',
  2: '#85b6de',
  1: '#d5e6f4',
  0: '#eceae6',
  [-1]: '#fbe3cb',
  [-2]: '#f0b27c',
  [-3]: '#d9741f',
};

export function stepTextColour(step: Step): string {
  return textColourOn(stepFills[step]);
}
