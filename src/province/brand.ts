/** The red of the brand; `tests/province.test.ts` lists the style and icon files that also contain it. */
export const brandColour = '#9d174d';
