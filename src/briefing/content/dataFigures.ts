import type { Indicator } from '../../contract/indicator';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../../figures/model/model';
import { inBasis } from '../../figures/model/perHead';
import type { Basis } from '../../filters/filters';
import type { Speech } from '../../i18n/speech';
import { type GoalStatus, goalStatuses } from '../../outlines/goalStatus';
import { numeralsIn } from '../basket/numerals';
import type { Served } from './served';

/** All that a number in prose may be one of. */
export type DataFigures = {
  indicators: readonly Indicator[];
  /** What the words stand beside; they may speak of it without its name. */
  own: FigureModel | null;
  /** Of any indicator, along all years and in all regions; `null` where it is served no more. */
  of: (indicator: string) => FigureModel | null;
  /** Those whose indicators a text names. */
  namedIn: (text: string) => FigureModel[];
  /** The goals of an outline in one region and year; `null` where it is served no more. */
  goalsIn: (outline: string, region: string, year: number) => readonly GoalStatus[] | null;
};

/** Before anything is served: no number is one of the data, and those that are bound stay as they are. */
export const noFigures: DataFigures = {
  indicators: [],
  own: null,
  of: () => null,
  namedIn: () => [],
  goalsIn: () => null,
};

const everything: FigureQuery = { regions: [], from: null, to: null, view: 'trend', year: null };

export function dataFigures(served: Served, { say }: Speech): DataFigures {
  const indicators = served.themes.flatMap((data) => data.indicators.indicators);
  const built = new Map<string, FigureModel | null>();
  const of = (id: string) => {
    const known = built.get(id);
    if (known !== undefined) return known;
    const model = figureIn(served, id, everything, 'total');
    built.set(id, model);
    return model;
  };
  return {
    indicators,
    own: null,
    of,
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

/** The figure of an indicator under a reading; `null` where the server knows the indicator no more. */
export function figureIn({ themes }: Served, id: string, query: FigureQuery, basis: Basis): FigureModel | null {
  for (const data of themes) {
    const read = inBasis(data, basis);
    const indicator = read.indicators.indicators.find((one) => one.id === id);
    if (indicator) return buildFigure(answersFor(indicator, read), query);
  }
  return null;
}

/** Beside a figure of its own. */
export function withOwn(figures: DataFigures, own: FigureModel | null): DataFigures {
  return { ...figures, own, of: (id) => (own?.indicator.id === id ? own : figures.of(id)) };
}

/** Numbers that belong to the names of the indicators that a text names: «5岁以下儿童死亡率» tells no 5. */
export function numbersOfNames(text: string, { own, namedIn }: DataFigures, { say }: Speech): string[] {
  return [...namedIn(text), ...(own ? [own] : [])].flatMap(({ indicator }) =>
    numeralsIn(say(indicator.name)).map(({ plain }) => plain),
  );
}
