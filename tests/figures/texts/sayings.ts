import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Indicator, Target } from '../../../src/contract/indicator';
import { HeadlineTile } from '../../../src/figures/card/HeadlineTile';
import type { FigureModel } from '../../../src/figures/model/model';
import type { PlacesTableRow } from '../../../src/figures/model/placesTable';
import { targetRow } from '../../../src/figures/model/targetRow';
import { targetCells } from '../../../src/figures/table/targetCells';
import { goalSentence } from '../../../src/figures/texts/placeSentence';
import { explainCell, explainWhole } from '../../../src/figures/texts/placesTableText';
import { takeawayPhrase } from '../../../src/figures/texts/takeaway';
import { goalText, targetText } from '../../../src/figures/texts/targetText';
import { titleOf } from '../../../src/figures/texts/titles';
import { isOfOneYear } from '../../../src/filters/views';
import { type Phrase, textOf } from '../../../src/i18n/sentences/phrase';
import { type Speech, SpeechProvider } from '../../../src/i18n/speech';
import { poissonInterval } from '../../../src/measures/chance';
import { type OutlookVerdict, verdictUrgency } from '../../../src/measures/outlook';
import type { Line, Point } from '../../../src/measures/point';
import type { GoalStatus } from '../../../src/outlines/goalStatus';

/** The text of one place, and the facts it must agree with. */
export type Saying = {
  place: string;
  indicator: Indicator;
  speech: Speech;
  text: string;
  /** Whether verdicts are worded as in sentences or in tables. A sign has only the words of its verdict. */
  form: 'sentence' | 'table' | 'sign';
  /** The text with references to its numbers, if the place has them. */
  numbers?: Phrase;
  /** The targets it may mention, with their verdicts by the rules (`ruled`). */
  goals: { target: Target; verdict: OutlookVerdict | null }[];
  /** Whether its value rests on few cases; undefined without a value or with several. */
  few?: boolean;
  /** The last of the three pooled years of its value. */
  pooledTo?: number;
  /** Whether it says that a later value is impossible. */
  impossible?: boolean;
  /** The arrows of its changes. Their colour says better, worse or neither. */
  changes?: { colour: number; text: string }[];
  /** Whether it gives a reported value of a league. */
  reported?: boolean;
  /** Whether it is about a place that the target was not set for. */
  isOfPlace: boolean;
};

/** The verdict on a target, calculated independently of the program. `points` end with the last year that counts. */
export function ruled(points: readonly Point[], indicator: Indicator, target: Target): OutlookVerdict | null {
  const isPast = target.year <= (points.at(-1)?.year ?? 0);
  const known = points.filter(({ value }) => value !== null);
  const judged = isPast ? points.find(({ year }) => year === target.year) : known.at(-1);
  const value = judged?.value ?? null;
  if (!judged || value === null) return null;
  if (indicator.direction === 'neutral' || target.op === '~') return 'stated';
  if (isFew(judged) || mayBeEither(judged, target)) return 'few-cases';
  const meets = (one: number) => (target.op === '>=' ? one >= target.value - 1e-9 : one <= target.value + 1e-9);
  if (isPast) return meets(value) ? 'met' : 'missed';
  if (meets(value)) return 'early';
  if (indicator.stat === 'term') return 'by-term';
  const cuts = indicator.breaks.filter(({ cutsLine, year }) => cutsLine && year <= judged.year).map(({ year }) => year);
  const recent = known.filter(({ year }) => year >= Math.max(judged.year - 5, ...cuts));
  const [first] = recent;
  if (recent.length < 3 || !first) return 'few-years';
  const perYear = (value - (first.value ?? 0)) / (judged.year - first.year);
  return meets(value + perYear * (target.year - judged.year)) ? 'likely' : 'attention';
}

/** Whether it rests on fewer cases than a rate needs. */
function isFew(point: Pick<Point, 'cases' | 'value'> | null | undefined): boolean {
  return point?.value != null && point.cases !== null && point.cases < 20;
}

function mayBeEither({ cases, base, per }: Point, { value }: Target): boolean {
  if (cases === null || !base) return false;
  const { low, high } = poissonInterval(cases);
  return (low / base) * per <= value && value <= (high / base) * per;
}

function pooledTo({ pooled }: Line, point: Point | null | undefined): Pick<Saying, 'pooledTo'> {
  return pooled && point?.value != null ? { pooledTo: point.year } : {};
}

function isPlace({ region }: Line): boolean {
  return region.level !== 'province';
}

function isImpossible({ points }: Line): boolean {
  return points.at(-1)?.doubtful !== undefined;
}

/** The last point of a line with a value. */
function lastIn({ points }: Line): Point | undefined {
  return points.filter(({ value }) => value !== null).at(-1);
}

export function inYear({ points }: Line, year: number | null | undefined): Point | undefined {
  return points.find((point) => point.year === year);
}

function goalsOf(points: readonly Point[], indicator: Indicator, targets: readonly (Target | null)[]): Saying['goals'] {
  return targets.flatMap((target) => (target ? [{ target, verdict: ruled(points, indicator, target) }] : []));
}

/** The sentence of a card, and the title of its picture. */
export function cardSayings(model: FigureModel, speech: Speech): Saying[] {
  const { indicator, whole, wholeInYear, view } = model;
  const isRanking = isOfOneYear(view);
  const numbers = takeawayPhrase(model, speech);
  const { title, rest } = titleOf(model, speech);
  const few = isFew(isRanking ? wholeInYear : lastIn(whole));
  const t: Omit<Saying, 'place' | 'text'> = {
    indicator,
    speech,
    form: 'sentence',
    // A ranking counts the leagues that meet it.
    goals: isRanking ? [] : goalsOf(whole.points, indicator, [indicator.target]),
    // Leagues carry their own note on few cases.
    ...(few || !(isRanking || model.chosen.length > 0) ? { few } : {}),
    ...(isRanking ? {} : { ...pooledTo(whole, lastIn(whole)), impossible: isImpossible(whole) }),
    isOfPlace: isRanking || isPlace(whole),
    reported: model.places.some(({ point, chosen }) => point.mark === 'own' && (isRanking || chosen)),
  };
  return [
    { ...t, place: `card ${view}`, text: textOf(numbers), numbers },
    { ...t, place: `title ${view}`, text: `${title}${speech.words.sentences.stop} ${rest}` },
  ];
}

/** A tile of the headlines: all its text, its chips, and its changes with their colour. */
function tileTexts(model: FigureModel, speech: Speech) {
  const tile = createElement(HeadlineTile, { model });
  const props = { speech, children: tile };
  const page = createElement(
    MantineProvider,
    { env: 'test', withCssVariables: false },
    createElement(SpeechProvider, props),
  );
  const markup = renderToStaticMarkup(page);
  const bare = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
  return {
    all: bare(markup.replace(/<(style|script).*?<\/\1>/gs, '')),
    chips: [...markup.matchAll(/title="[^"]*">([^<]*)</g)].map(([, chip = '']) => bare(chip)),
    changes: [...markup.matchAll(/<b data-verdict="(-?\d)">([^<]*)</g)].map(([, colour, text = '']) => ({
      colour: Number(colour),
      text,
    })),
  };
}

/** What a figure of all years says outside its sentence: tile, facts of the workbook, sheet and table. */
export function allYearSayings(model: FigureModel, speech: Speech): Saying[] {
  const { indicator, judged, goals, whole } = model;
  const { all, chips, changes } = tileTexts(model, speech);
  const judgedGoals = goals.flatMap(({ target, outlook }) => (outlook ? [{ target, outlook }] : []));
  const t = { indicator, speech, goals: [], isOfPlace: isPlace(whole) };
  return [
    {
      ...t,
      place: 'tile',
      text: all,
      form: 'table',
      few: isFew(lastIn(whole)),
      ...pooledTo(whole, lastIn(whole)),
      impossible: isImpossible(whole),
      changes,
    },
    ...judgedGoals.flatMap((goal): Saying[] => {
      const one = { ...t, goals: goalsOf(judged.points, indicator, [goal.target]) };
      const sentence = goalSentence(model, goal, speech) ?? '';
      const point = inYear(judged, goal.outlook.year);
      return [
        // A tile shows only its current target.
        ...(goal.target === model.indicator.target
          ? [{ ...one, place: 'chip', text: chips[0] ?? '', form: 'table' } as const]
          : []),
        { ...one, place: 'facts', text: goalText(model, goal, null, 'long', speech), form: 'table' },
        {
          ...one,
          ...pooledTo(judged, point),
          place: 'sheet',
          text: sentence,
          form: 'sentence',
          few: isFew(point),
        },
      ];
    }),
    ...[whole, ...model.parts].flatMap((line) => rowSayings(model, line, 'table', speech)),
  ];
}

/** The row of a region in a table of verdicts. */
function rowSayings(
  model: Pick<FigureModel, 'indicator' | 'whole' | 'base'>,
  line: Line,
  table: string,
  speech: Speech,
): Saying[] {
  const { indicator } = model;
  const row = targetRow(model, line);
  if (!row?.outlook) return [];
  const { verdict, value } = targetCells(model, row, true, speech);
  const place = `${table}, ${speech.say(line.region.name)}`;
  const few = isFew(inYear(line, row.outlook.year));
  const t = { place, indicator, speech, form: 'table' as const, goals: [], isOfPlace: isPlace(line) };
  return [
    {
      ...t,
      text: `${targetText(indicator, speech.words)} ${verdict.text}`,
      goals: goalsOf(line.points, indicator, [indicator.target]),
    },
    { ...t, ...pooledTo(line, inYear(line, row.outlook.year)), text: `${value.text} ${value.below}`, few },
  ];
}

/** The table of places in one year: its cell of 全区 with the text on hover, and the cells of the leagues. */
export function placesSayings(row: PlacesTableRow, speech: Speech): Saying[] {
  const { indicator, model, status } = row;
  const goals = goalsOf(model.judged.points, indicator, [indicator.target]);
  const t = { indicator, speech, goals, isOfPlace: isPlace(model.whole) };
  return [
    { ...t, place: 'places, sign', text: status ? speech.words.verdict[status] : '', form: 'sign' },
    {
      ...t,
      place: 'places, whole',
      text: explainWhole(row, speech),
      form: 'sentence',
      // The judged year may be another one.
      ...(isFew(model.wholeInYear) ? { few: true } : {}),
    },
    ...row.cells.map(
      (cell): Saying => ({
        ...t,
        place: `places, ${speech.say(cell.line.region.name)}`,
        text: explainCell(row, cell, speech),
        form: 'sentence',
        goals: [],
        ...pooledTo(cell.line, cell.point),
        few: isFew(cell.point),
      }),
    ),
  ];
}

/** A goal of an outline in one region, on its page and in the report. */
export function goalSayings(
  { measured, why, verdict, goal }: GoalStatus,
  speech: Speech,
  numbers: Phrase | null,
): Saying[] {
  const [first] = measured;
  if (!first) return [];
  const goals = measured.flatMap(({ indicator, line }) => goalsOf(line.points, indicator, [indicator.target]));
  const worst = verdictUrgency.find((verdict) => goals.some((one) => one.verdict === verdict)) ?? null;
  const t = { indicator: first.indicator, speech, isOfPlace: isPlace(first.line) };
  const few = measured.length === 1 ? { few: isFew(first.point), ...pooledTo(first.line, first.point) } : {};
  const impossible = measured.some(({ line }) => isImpossible(line));
  const claim: Saying[] = numbers
    ? [
        {
          ...t,
          ...few,
          impossible,
          place: `claim of ${goal.id}`,
          text: textOf(numbers),
          form: 'sentence',
          numbers,
          goals,
        },
      ]
    : [];
  const isJudged = why === null || why === 'about';
  return [
    ...claim,
    {
      ...t,
      place: `status of ${goal.id}`,
      text: speech.words.verdict[verdict],
      form: 'sign',
      goals: isJudged ? goals.map(({ target }) => ({ target, verdict: worst })) : [],
    },
    ...measured.flatMap(({ indicator, model, line }) => rowSayings({ ...model, indicator }, line, 'goals', speech)),
  ];
}
