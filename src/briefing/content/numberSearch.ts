import type { Indicator } from '../../contract/indicator';
import type { FigureModel } from '../../figures/model/model';
import { nearness } from '../../i18n/search/searchMatch';
import type { Phrase } from '../../i18n/sentences/phrase';
import { type Speech, writing } from '../../i18n/speech';
import { formatNumber, formatValue, isPercentage, lineName } from '../../measures/format';
import { millionsOf } from '../../measures/scaledUnit';
import { type DataNumber, numberIn, yearOf } from './boundNumbers';
import type { DataFigures } from './dataFigures';

/** A number that can be inserted into a text: its label and its wording. */
export type NumberOffer = { id: string; label: string; words: Phrase };

const mostIndicators = 8;
/** Up to this many matching indicators, their changes and leagues are offered too. */
const fewIndicators = 2;

/**
 * The numbers that match a search: an indicator by name, pinyin or everyday name, together with a region and a year in
 * any order («孕产妇死亡率 兴安盟 2023»). Defaults: 全区 and the latest year.
 */
export function numberOffers(typed: string, figures: DataFigures, speech: Speech): NumberOffer[] {
  const { query, year, region } = queryOf(typed, figures, speech);
  const models = figures.indicators
    .map((indicator) => ({ indicator, near: nearness(indicator.name, query) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, mostIndicators)
    .flatMap(({ indicator }) => figures.of(indicator.id) ?? []);
  return models.flatMap((model) => offersOf(model, region, year, models.length <= fewIndicators, speech));
}

type NumberQuery = { query: string; year: number | null; region: string | null };

/** Splits a search into year, region and indicator. */
function queryOf(typed: string, figures: DataFigures, { say }: Speech): NumberQuery {
  const [first] = figures.indicators;
  const model = first ? figures.of(first.id) : null;
  const yearMatch =
    /(?<!\d)((?:19|20)\d\d)\u5e74?\s*$/.exec(typed) ?? /(?<!\d)((?:19|20)\d\d)\u5e74?(?=\s)/.exec(typed);
  let query = yearMatch ? typed.replace(yearMatch[0], ' ') : typed;
  const regions = model ? [model.whole, ...model.parts].map((line) => line.region) : [];
  const written = regions
    .flatMap(({ code, name, shortName }) => [say(name), say(shortName)].map((text) => ({ code, text })))
    .sort((a, b) => b.text.length - a.text.length)
    .find(({ text }) => query.toLowerCase().includes(text.toLowerCase()));
  if (written) {
    const at = query.toLowerCase().indexOf(written.text.toLowerCase());
    query = `${query.slice(0, at)} ${query.slice(at + written.text.length)}`;
  }
  const [head = '', ...words] = query.trim().split(/\s+/);
  // A region in pinyin; never the first word, which is the indicator.
  const spelled = written
    ? undefined
    : regions.find(({ shortName }) => words.some((word) => /^[a-z]{2,}$/.test(word) && nearness(shortName, word) > 0));
  const rest = spelled ? words.filter((word) => nearness(spelled.shortName, word) === 0) : words;
  return {
    query: [head, ...rest].join(' '),
    year: yearMatch ? Number(yearMatch[1]) : null,
    region: written?.code ?? spelled?.code ?? null,
  };
}

function offersOf(
  model: FigureModel,
  region: string | null,
  year: number | null,
  all: boolean,
  speech: Speech,
): NumberOffer[] {
  const indicator = model.indicator.id;
  const whole = model.whole.region.code;
  const value = (code: string): DataNumber => ({ what: 'value', indicator, region: code, year });
  const change: DataNumber = { what: 'change', indicator, region: region ?? whole, year: null };
  const others = region === null ? model.parts.map((line) => value(line.region.code)) : [];
  return [value(region ?? whole), ...(all ? [...(year === null ? [change] : []), ...others] : [])].flatMap(
    (number) => offerOf(number, model, speech) ?? [],
  );
}

function offerOf(number: DataNumber, model: FigureModel, { words, say, language }: Speech): NumberOffer | null {
  const line = [model.whole, ...model.parts].find((one) => one.region.code === number.region);
  const year = yearOf(number, model);
  const written = numberIn(number, model);
  if (!line || year === null || written === null) return null;
  const { indicator } = model;
  const isChange = number.what === 'change';
  const label = [
    say(indicator.name),
    lineName(line, { say }),
    words.years.one(year),
    ...(isChange ? [words.figure.sincePrevious] : []),
  ].join(words.list.dot);
  const unit = isChange && isPercentage(indicator) ? words.figure.points : unitOf(indicator, language);
  return { id: Object.values(number).join('/'), label, words: [{ written, ...number }, unit] };
}

/**
 * The unit of a number. English sentences may write millions, but an inserted number keeps the unit of the indicator.
 */
function unitOf(indicator: Indicator, language: Speech['language']): string {
  if (writing[language].inMillions && millionsOf(1, indicator) !== null) return ` (${indicator.unit[language]})`;
  const none = formatNumber(0, indicator.decimals);
  return formatValue(0, indicator, language).slice(none.length);
}
