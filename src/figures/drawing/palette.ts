/**
 * Literal colours for everything drawn in SVG: CSS variables are lost in a picture.
 * `tests/palette.test.ts` holds the twelve against colour blindness and grey printing.
 */
export const ink = { strong: '#1d2433', text: '#5b6474', soft: '#6b7280', line: '#e6e3de', faint: '#f1efeb' } as const;
export const paper = { page: '#f6f4f0', card: '#ffffff' } as const;
export const brand = '#9d174d';
export const wholeColour = ink.strong;
/** As in words: ◆ published, ◇ implied. */
export const diamondFills = { published: wholeColour, implied: paper.card } as const;
export const targetColour = '#177245';
export const bandColour = '#eceae6';
export const notice = { fill: '#fdf3dc', line: '#ecd9a8', text: '#7a4d06' } as const;

/**
 * In the order of the codes. Found by search: even steps of lightness, so that they stay apart in grey print, and the
 * greatest distances between any two, 全区 included, for normal sight and each kind of colour blindness.
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

/** A league's own colour, the same on every figure, by its place among all leagues. */
export function colourOf(code: string, leagues: readonly { code: string }[]): string {
  const index = leagues.findIndex((league) => league.code === code);
  return leagueColours[index % leagueColours.length] ?? ink.text;
}

/** Of leagues not chosen: bars are large and light, dots are small and darker. */
export const rowColours = { calm: '#c9ced8', dot: '#8b93a1' } as const;
