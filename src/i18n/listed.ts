/** In a Chinese list, so that a comma of its own does not part it: “例数少，暂不作判定”. */
export function listed(word: string): string {
  return word.includes('，') ? `“${word}”` : word;
}
