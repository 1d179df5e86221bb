import type { Source } from '../../contract/fact';
import type { Speech } from '../../i18n/speech';

/** 《title》（publisher，year）. */
export function citation(source: Source, { language, words, say }: Speech): string {
  const facts = [source.publisher && say(source.publisher), String(source.year)].filter(Boolean);
  const text = words.export.citation(words.quote(say(source.title)), facts.join(words.list.comma));
  // Chinese fonts come first and give curly quotes the room of a character: English takes the straight ones.
  return language === 'zh' ? text : text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Several in a row, each once. */
export function citationList(sources: readonly Source[], speech: Speech): string {
  const cited = new Map(sources.map((source) => [source.title.zh, citation(source, speech)]));
  return [...cited.values()].join(speech.words.region.joiner);
}
