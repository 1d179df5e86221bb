import type { Indicator } from '../../contract/indicator';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../../figures/model/model';
import { inBasis } from '../../figures/model/perHead';
import { type Basis, defaultFilters } from '../../filters/filters';
import type { Speech } from '../../i18n/speech';
import { type GoalStatus, goalStatuses } from '../../outlines/goalStatus';
import { numeralsIn } from '../basket/numerals';
import type { Served } from './served';

/** All data that a number in a text can refer to. */
export type DataFigures = {
  indicators: readonly Indicator[];
  /** The figure beside the text, which the text may mean without naming it. */
  own: FigureModel | null;
  /** The figure of an indicator over all years and regions; `null` if the server no longer has it. */
  of: (indicator: string) => FigureModel | null;
  /** The figures whose indicators a text names. */
  namedIn: (text: string) => FigureModel[];
  /** The goals of an outline in one region and year; `null` if the server no longer has it. */
  goalsIn: (outline: string, region: string, year: number) => readonly GoalStatus[] | null;
  /** The number of a figure or table of the briefing, by the id of its block; `null` outside of a briefing. */
  numberOf: (part: string) => string | null;
};

/** Before the data arrive: no number is bound, and bound numbers stay as they are. */
export const noFigures: DataFigures = {
  indicators: [],
  own: null,
  of: () => null,
  namedIn: () => [],
  goalsIn: () => null,
  numberOf: () => null,
};

export function dataFigures(served: Served, { say }: Speech): DataFigures {
  const indicators = served.themes.flatMap((data) => data.indicators.indicators);
  const built = new Map<string, FigureModel | null>();
  const of = (id: string) => {
    const known = built.get(id);
    if (known !== undefined) return known;
    const model = figureIn(served, id, defaultFilters, 'total');
    built.set(id, model);
    return model;
  };
  return {
    indicators,
    own: null,
    of,
    numberOf: () => null,
    goalsIn: (id, region, year) => {
      const outline = served.outlines.find((one) => one.id === id);
      return outline ? goalStatuses(outline, served.themes, region, year) : null;
    },
    namedIn: (text) => {
      if (!/\d/.test(text)) return [];
      const read = text.toLowerCase();
      return indicators.filter(({ name }) => read.includes(say(name).toLowerCase())).flatMap(({ id }) => of(id) ?? []);
    },
  };
}

/** The figure of an indicator for a query; `null` if the server no longer has the indicator. */
export function figureIn({ themes }: Served, id: string, query: FigureQuery, basis: Basis): FigureModel | null {
  for (const data of themes) {
    const read = inBasis(data, basis);
    const indicator = read.indicators.indicators.find((one) => one.id === id);
    if (indicator) return buildFigure(answersFor(indicator, read), query);
  }
  return null;
}

/** Adds the figure beside the text. */
export function withOwn(figures: DataFigures, own: FigureModel | null): DataFigures {
  return { ...figures, own, of: (id) => (own?.indicator.id === id ? own : figures.of(id)) };
}

/** Numbers within the names of the indicators of a text: the 5 of «5岁以下儿童死亡率» is not a value. */
export function numbersOfNames(text: string, { own, namedIn }: DataFigures, { say }: Speech): string[] {
  return [...namedIn(text), ...(own ? [own] : [])].flatMap(({ indicator }) =>
    numeralsIn(say(indicator.name)).map(({ plain }) => plain),
  );
}
