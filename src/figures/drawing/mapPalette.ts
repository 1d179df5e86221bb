import { ink, paper } from './palette';

/** From low to high: the red of the brand, or grey blue if the indicator has no better direction. */
export const ramps = {
  brand: ['#fde8ef', '#f7c3d4', '#ec92b1', '#c93f72', '#8f1346'],
  neutral: ['#eaeff5', '#c9d6e4', '#9db4cc', '#52779c', '#2a4a6d'],
} as const;

/** For places whose colour does not show their value. */
export const paleFill = '#efedf1';

/** For the circles of totals: a large total is neither good nor bad. */
export const symbolFill = '#52779c';

/** Ink or white: the one with more contrast on the fill. */
export function textColourOn(fill: string): string {
  return contrast(fill, ink.strong) >= contrast(fill, paper.card) ? ink.strong : paper.card;
}

/** WCAG contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
