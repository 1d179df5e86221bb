import { brandColour } from '../../province/brand';

/**
 * Literal colours for all SVG drawings, because exported pictures lose CSS variables.
 * `tests/figures/drawing/palette.test.ts` checks the twelve leagues for colour blindness and grey printing.
 */
export const ink = { strong: '#1d2433', text: '#5b6474', soft: '#6b7280', line: '#e6e3de', faint: '#f1efeb' } as const;
export const paper = { page: '#f6f4f0', card: '#ffffff' } as const;
export const brand = brandColour;
export const wholeColour = ink.strong;
/** The same meaning as the signs in texts: ◆ published, ■ reported, ◇ implied. */
export const diamondFills = { published: wholeColour, own: wholeColour, implied: paper.card } as const;
export const targetColour = '#177245';
export const bandColour = '#eceae6';
export const notice = { fill: '#fdf3dc', line: '#ecd9a8', text: '#7a4d06' } as const;

/**
 * In the order of the codes. A search chose them: even steps of lightness keep them distinct in grey print, and any two
 * (全区 included) are as far apart as possible for normal sight and each kind of colour blindness.
 */
export const leagueColours = [
  '#00747d',
  '#c03980',
  '#57497f',
  '#7c5516',
  '#1d5123',
  '#8c669e',
  '#66834b',
  '#5752cb',
  '#8b2b9a',
  '#3185c7',
  '#941543',
  '#cf6b14',
] as const;

/**
 * The colour of a region, the same in every figure, by its index in `parts`. With more parts than colours, a chosen region
 * whose colour is already taken by an earlier choice gets the next free one.
 */
export function colourOf(code: string, parts: readonly { code: string }[], chosen: readonly string[] = []): string {
  const taken = new Set<string>();
  for (const one of chosen) {
    if (one === code) break;
    taken.add(freeColour(one, parts, taken));
  }
  return freeColour(code, parts, taken);
}

function freeColour(code: string, parts: readonly { code: string }[], taken: ReadonlySet<string>): string {
  const own = parts.findIndex((part) => part.code === code) % leagueColours.length;
  const inTurn = [...leagueColours.slice(own), ...leagueColours.slice(0, own)];
  return inTurn.find((colour) => !taken.has(colour)) ?? inTurn[0] ?? ink.text;
}

/** For leagues that are not chosen: light for large bars, darker for small dots. */
export const rowColours = { calm: '#c9ced8', dot: '#8b93a1' } as const;
