/** Quotes an item of a Chinese list if it contains a comma: “例数少，暂不作判定”. */
export function listed(word: string): string {
  return word.includes('，') ? `“${word}”` : word;
}
