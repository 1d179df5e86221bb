import type { Step } from '../../measures/colourSteps';
import { textColourOn } from '../drawing/mapPalette';

/**
 * Fills of the cells: blue is better than 全区, orange is worse, grey is about equal, and darker means further from 全区. In
 * grey print both sides look alike, so every coloured cell also has the mark of its step.
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

/** The fills in the dark theme on screen. */
export const darkSteps: Readonly<Record<Step, { fill: string; text: string }>> = {
  3: { fill: '#2b76b9', text: '#ffffff' },
  2: { fill: '#28527a', text: '#e6e9ef' },
  1: { fill: '#22384d', text: '#e6e9ef' },
  0: { fill: '#2f3541', text: '#e6e9ef' },
  [-1]: { fill: '#45342a', text: '#e6e9ef' },
  [-2]: { fill: '#75441c', text: '#e6e9ef' },
  [-3]: { fill: '#c4661a', text: '#0f1216' },
};

/** Style of a cell on screen, in the current theme. */
export function stepStyle(step: Step): { background: string; color: string } {
  return {
    background: `var(--step-${step}, ${stepFills[step]})`,
    color: `var(--step-text-${step}, ${stepTextColour(step)})`,
  };
}
