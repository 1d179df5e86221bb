import { bandColour, brand, ink, leagueColours, paper, rowColours, targetColour } from './palette';
import { statusColours } from './statusLook';

const darkLeagues = [
  '#09cbc9',
  '#ea5dbc',
  '#9e99fc',
  '#ebb93a',
  '#6cec83',
  '#fab0ff',
  '#60ad36',
  '#6965f3',
  '#9b5a87',
  '#5f90a6',
  '#ff8c88',
  '#b87000',
] as const;

/**
 * Literal colours and their replacements in the dark theme on screen; exported pictures stay light. `dark.css` is generated
 * from this and overrides the colours of the SVG, so drawings do not know the theme. The colours of the leagues were searched
 * like `leagueColours`, each near its light hue.
 */
export const darkColours: Readonly<Record<string, string>> = {
  [ink.strong]: '#e6e9ef',
  [ink.text]: '#a9b1c0',
  [ink.soft]: '#98a2b3',
  [ink.line]: '#39414f',
  [ink.faint]: '#272d38',
  [paper.page]: '#15191f',
  [paper.card]: '#1d222b',
  [brand]: '#f08fb8',
  [targetColour]: '#5cc08d',
  [bandColour]: '#2f3541',
  [rowColours.calm]: '#4b5464',
  [rowColours.dot]: '#98a2b3',
  [statusColours.met.strong]: '#5ba7e6',
  [statusColours.met.text]: '#8cc4f2',
  [statusColours.likely.strong]: '#7fb6e0',
  [statusColours.attention.strong]: '#e99a4c',
  [statusColours.attention.text]: '#f0ab6c',
  [statusColours.missed.strong]: '#e07b2f',
  ...Object.fromEntries(leagueColours.map((colour, index) => [colour, darkLeagues[index] ?? colour])),
  // The halves of a dot strip, and the dots of the other leagues.
  '#fcf2e8': '#33291f',
  '#edf4fb': '#1f2c3a',
  '#aab1bd': '#6d7788',
};

/** A colour for HTML styles that follows the theme; SVG uses the literal colour. */
export function onScreen(colour: string): string {
  return `var(${variableOf(colour)}, ${colour})`;
}

export function variableOf(colour: string): string {
  return `--dark-${colour.slice(1)}`;
}
