/** The years of every series. */
export const years: readonly number[] = Array.from({ length: 15 }, (_, index) => 2010 + index);
