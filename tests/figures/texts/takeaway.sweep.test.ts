import { describe, expect, test } from 'vitest';
import { toIndicator } from '../../../mocks/indicator';
import { allSources, loadThemes, places, whole } from '../../../mocks/library';
import { generate } from '../../../mocks/simulation/generate';
import { years } from '../../../mocks/simulation/years';
import type { Indicator } from '../../../src/contract/indicator';
import type { Answers } from '../../../src/figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../../../src/figures/model/model';
import { placeSentence } from '../../../src/figures/texts/placeSentence';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { en } from '../../../src/i18n/en';
import { type Language, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { lastCut } from '../../../src/measures/change';
import type { Line } from '../../../src/measures/point';
import { marksOf, valuesOf } from '../../answers.ts';

const speeches = [speechOf('zh', zh), speechOf('en', en)];

const answers: Answers[] = (await loadThemes()).flatMap((theme) => {
  const { series } = generate(theme, whole.code, places);
  return theme.indicators.map((entry) => ({
    regions: { whole, parts: [...places] },
    indicator: toIndicator(entry, theme),
    bases: [],
    facts: theme.facts,
    sources: allSources,
    series: {
      sample: true,
      updated: null,
      nextRelease: null,
      years: [...years],
      series: series.filter((one) => one.indicator === entry.id),
      bases: [],
      leftOut: [],
    },
  }));
});

const codes = places.map((place) => place.code);
const someSelections = [[], ['150200'], ['152900'], ['150200', '152900'], codes.slice(0, 5), codes];
const allSelections = [...codes.map((code) => [code]), ...someSelections];
const spans = [
  [2010, 2024],
  [2012, 2021],
  [2010, 2015],
  [2012, 2022],
  [2022, 2024],
  [2021, 2021],
] as const;

/** All faults of a sentence; empty for a good one. */
function faults(sentence: string, model: FigureModel, language: Language, numbers: ReadonlySet<string>): string[] {
  const { indicator } = model;
  const problems: string[] = [];
  const never = (what: string, form: RegExp) => form.test(sentence) && problems.push(what);
  never('broken', /NaN|undefined|null|Infinity|\[object|\$\{/);
  never('signed', /提高[-−]|(?<!end)[-−]\d|\+/);
  never('times', /倍/);
  never('double unit', /%%|‰‰|岁岁|万万|元元|人人|个个(?!百分点)|个百分点个|点点|years years|points points/);
  never('double mark', /，，|；；|，；|；，|。。|，。|；。|,,|;;|\.\.|, ;|,\.|;\.|（）|\(\)| {2}| ,| \./);
  never('double bracket', /）（|\) \(/);
  if (!sentence.endsWith(language === 'zh' ? '。' : '.')) problems.push('without its full stop');
  if (language === 'zh' && /[a-z]{3}/.test(sentence)) problems.push('English in Chinese');
  if (language === 'en' && /\p{Script=Han}/u.test(sentence)) problems.push('Chinese in English');
  if (indicator.direction === 'neutral')
    never('judged', /提高|最好|最高|最低|首位|达标|已达到|未达到|best|worst|better|worse/);
  never('judged', /最好|最差|best|worst|better|worse/);
  if (isRate(indicator)) never('counted', /增加|减少|新增/);
  else never('not counted', /提高|上升|下降/);
  if (indicator.comparison === 'no-rank' || indicator.comparison === 'presence') never('ranked', /第\d+位|highest|最/);
  problems.push(...targetFaults(sentence, model, language));
  for (const number of numbersIn(sentence, model, language)) {
    if (!numbers.has(number)) problems.push(`${number} from nowhere`);
  }
  return problems;
}

/** A sentence names the judged year of a past target, and compares no target with another series. */
function targetFaults(sentence: string, { indicator, years, view, year, outlook }: FigureModel, language: Language) {
  const { target } = indicator;
  if (!target || !tellsTarget(sentence, language)) return [];
  const namedYear = view === 'ranking' || view === 'map' ? year : (years[years.length - 1] ?? 0);
  const problems: string[] = [];
  if (namedYear < lastCut(indicator, Number.POSITIVE_INFINITY)) problems.push('target across a break');
  const inItsYear = { zh: `${target.year}年时`, en: `in ${target.year}` }[language];
  const passed = outlook?.year === target.year;
  if (passed && namedYear !== target.year && !sentence.includes(inItsYear)) problems.push('year judged untold');
  return problems;
}

function tellsTarget(sentence: string, language: Language): boolean {
  return { zh: /目标值?（/, en: /target \(/ }[language].test(sentence);
}

/** The topics of a sentence in either language: the leagues it names, and whether it mentions a target. */
function topicsOf(sentence: string, { parts }: FigureModel, language: Language): string[] {
  const named = parts.filter((line) => sentence.includes(line.region.name[language]));
  return [...named.map((line) => line.region.code), ...(tellsTarget(sentence, language) ? ['target'] : [])];
}

function isRate({ kind }: Indicator): boolean {
  return kind !== 'count' && kind !== 'amount';
}

/** Numbers other than those in names and units. */
function numbersIn(sentence: string, { indicator }: FigureModel, language: Language): string[] {
  const name = indicator.name[language].replace(/\(累计\)$|, cumulative$/, '');
  const bare = sentence
    .replaceAll(name, ' ')
    .replaceAll(indicator.unit.symbol[language], ' ')
    .replace(/per 100,000|per 1,000|10万/g, ' ');
  return [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replace(/,$/, ''));
}

/**
 * The numbers a sentence may contain, calculated independently of the sentences: values, differences, years, ranks,
 * counts.
 */
function allowedNumbers(model: FigureModel): Set<string> {
  const { indicator, whole, parts, chosen } = model;
  const allowed = new Set<string>();
  const add = (value: number) => {
    allowed.add(written(Math.abs(value), indicator.decimals));
    for (const number of inEnglish(Math.abs(value), indicator)) allowed.add(number);
  };
  const ofYear = model.view === 'ranking' || model.view === 'map';
  const index = model.years.indexOf(model.year);
  const visible = ofYear ? parts : chosen;
  for (let count = 0; count <= 12; count += 1) allowed.add(String(count));
  // 95%区间, and 均在99.9%以上.
  allowed.add('95').add('99.9');
  for (const year of model.years) for (const back of [0, 2]) allowed.add(String(year - back));
  for (const one of indicator.breaks) allowed.add(String(one.year));
  // Published figures have the digits of their articles.
  for (const { published } of whole.points)
    for (const text of Object.values(published?.printed ?? {})) allowed.add(/\d[\d,.]*/.exec(text)?.[0] ?? '');
  const wholeInYear = model.wholeInYear.value;
  if (wholeInYear !== null) add(wholeInYear);
  for (const line of [whole, ...visible]) {
    const inView = ofYear && line !== whole ? valuesOf(line).slice(index, index + 1) : valuesOf(line);
    const values = inView.filter((value) => value !== null);
    const last = values[values.length - 1];
    for (const value of values) {
      add(value);
      if (last !== undefined) add(last - value);
    }
    for (const number of ofCases(line, line === whole ? model.years.map((_, at) => at) : [index], indicator.decimals))
      allowed.add(number);
    const own = valuesOf(line)[index] ?? null;
    if (own === null) continue;
    if (wholeInYear !== null) add(own - wholeInYear);
    for (const other of visible) {
      const others = valuesOf(other)[index] ?? null;
      if (others !== null) add(own - others);
    }
  }
  for (const one of [
    ...model.publishedChanges.map(({ change }) => change),
    ...model.publishedTotals.map((t) => t.value),
  ]) {
    add(one);
    allowed.add(String(Math.abs(one)));
  }
  const { target } = indicator;
  if (target) {
    allowed.add(String(target.year)).add(String(target.value)).add(target.value.toFixed(indicator.decimals));
    if (target.relative) allowed.add(String(target.relative.fromYear)).add(String(Math.abs(target.relative.percent)));
    for (const line of [whole, ...visible])
      for (const value of valuesOf(line)) if (value !== null) add(value - target.value);
  }
  return allowed;
}

/** The English forms of 万 and 亿: the plain number, and the number of millions and billions. */
function inEnglish(value: number, { unit, decimals }: Indicator): string[] {
  const zeros = unit.en.includes('100 million') ? 8 : unit.en.includes('10,000') ? 4 : null;
  if (zeros === null) return [];
  const digits = BigInt(value.toFixed(decimals).replace('.', '')) * 10n ** BigInt(zeros - decimals);
  return [0, 6, 9].map((places) => {
    const padded = digits.toString().padStart(places + 1, '0');
    const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
    const integer = written(Number(padded.slice(0, padded.length - places)), 0);
    return places > 0 && fraction !== '' ? `${integer}.${fraction}` : integer;
  });
}

/** The cases behind a rate, and the ends of its interval, from the chi-square distribution. */
function ofCases({ points }: Line, indices: readonly number[], decimals: number): string[] {
  return indices.flatMap((index) => {
    const { cases = null, base = null, per = 1 } = points[index] ?? {};
    if (cases === null || !base) return [];
    const rate = (count: number) => written((count / base) * per, Math.max(1, decimals - 1));
    const ends = endsOf.get(cases) ?? [cases === 0 ? 0 : chiSquare(0.025, 2 * cases), chiSquare(0.975, 2 * cases + 2)];
    endsOf.set(cases, ends);
    return [written(cases, 0), ...ends.map((end) => rate(end / 2))];
  });
}

const endsOf = new Map<number, number[]>();

/** The quantile for an even number of degrees of freedom, by Simpson's rule over the density. */
function chiSquare(probability: number, freedom: number): number {
  const shape = freedom / 2;
  let logGamma = 0;
  for (let factor = 2; factor < shape; factor += 1) logGamma += Math.log(factor);
  const density = (x: number) => (x === 0 ? Number(shape === 1) : Math.exp((shape - 1) * Math.log(x) - x - logGamma));
  const step = Math.max(1, Math.sqrt(shape)) / 2000;
  let [x, area] = [0, 0];
  for (;;) {
    const next = area + (step / 6) * (density(x) + 4 * density(x + step / 2) + density(x + step));
    if (next >= probability) return 2 * (x + (step * (probability - area)) / (next - area));
    [x, area] = [x + step, next];
  }
}

/** As in a table: displayed decimals, grouped thousands. */
function written(value: number, decimals: number): string {
  const [integer = '', fraction] = (Math.round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals).split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function queriesOf(view: FigureQuery['view']): FigureQuery[] {
  return spans.flatMap(([from, to], index) =>
    (index < 2 ? allSelections : someSelections).map((regions) => ({
      regions: [...regions],
      from,
      to,
      view,
      year: null,
    })),
  );
}

describe.each(answers.map((one) => [one.indicator.id, one] as const))('%s', (_id, answer) => {
  test.each(['trend', 'ranking'] as const)('has a good sentence for every %s', (view) => {
    const bad: string[] = [];
    const ofSpan = new Map<string, Set<string>>();
    for (const query of queriesOf(view)) {
      const model = buildFigure(answer, query);
      // A ranking shows all leagues, whichever are chosen.
      const key = `${model.years} ${view === 'ranking' ? '' : query.regions}`;
      const numbers = ofSpan.get(key) ?? allowedNumbers(model);
      ofSpan.set(key, numbers);
      const t = speeches.map((speech) => ({ speech, sentence: takeaway(model, speech) }));
      for (const { speech, sentence } of t) {
        for (const fault of faults(sentence, model, speech.language, numbers)) bad.push(`${fault}: ${sentence}`);
        if (model.chosen.length <= 2 && valuesOf(model.whole).some((value) => value !== null))
          for (const line of model.chosen)
            if (!sentence.includes(line.region.name[speech.language]))
              bad.push(`without ${line.region.code}: ${sentence}`);
      }
      const [chinese, english] = t.map(({ speech, sentence }) => topicsOf(sentence, model, speech.language));
      if (String(chinese) !== String(english)) bad.push(`not the same: ${t.map(({ sentence }) => sentence)}`);
    }
    expect(bad).toEqual([]);
  });

  test('has a good sentence for every region', () => {
    const bad: string[] = [];
    for (const [from, to] of spans) {
      const model = buildFigure(answer, { regions: codes, from, to, view: 'trend', year: null });
      const numbers = allowedNumbers(model);
      for (const line of [model.whole, ...model.parts]) {
        for (const speech of speeches) {
          const sentence = placeSentence(model, line, speech);
          for (const fault of faults(sentence, model, speech.language, numbers)) bad.push(`${fault}: ${sentence}`);
          if (!names(sentence, line, speech.language)) bad.push(`of nobody: ${sentence}`);
        }
      }
    }
    expect(bad).toEqual([]);
  });

  test('says in a table what it says in a trend, and on a map what it says in a ranking', () => {
    for (const speech of speeches) {
      const say = (view: FigureQuery['view']) =>
        takeaway(buildFigure(answer, { regions: ['150200'], from: null, to: null, view, year: null }), speech);
      expect(say('table')).toBe(say('trend'));
      expect(say('map')).toBe(say('ranking'));
    }
  });

  test('says simulated data where the value it speaks of is simulated', () => {
    for (const [from, to] of spans) {
      for (const view of ['trend', 'ranking'] as const) {
        const model = buildFigure(answer, { regions: [], from, to, view, year: null });
        const known = marksOf(model.whole).filter((mark) => mark !== null);
        const latest = known[known.length - 1];
        const says = /模拟数据/.test(takeaway(model, speeches[0] ?? speechOf('zh', zh)));
        if (latest === 'simulated' && view === 'trend') expect(says).toBe(true);
        if (view === 'ranking' && model.places.some(({ point }) => point.value !== null)) expect(says).toBe(true);
        if (marksOf(model.whole).every((mark) => mark !== 'simulated') && view === 'trend') expect(says).toBe(false);
      }
    }
  });
});

function names(sentence: string, line: Line, language: Language): boolean {
  if (line.region.code === whole.code) return /全区|全国|自治区|whole region/.test(sentence);
  return sentence.includes(line.region.name[language]);
}
