/** The red of the brand; `tests/province.test.ts` names the files of styles and marks that have it as well. */
export const brandColour = '#9d174d';
