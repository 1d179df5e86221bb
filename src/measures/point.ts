import type { Source } from '../contract/fact';
import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Region } from '../contract/region';
import type { ReleaseStatus } from '../contract/series';
import type { Distance } from './colourSteps';
import type { Withheld } from './disclosure';
import type { RankSpan } from './ranking';

/**
 * Why a value is missing: 尚未建立, 未统计, 未报送, too few years to pool (不足三年), beyond the possible (待核实), withheld (不公开), or
 * simulated and hidden by the reader.
 */
export type Missing =
  | 'hidden'
  | 'not-begun'
  | 'not-counted'
  | 'ended'
  | 'not-reported'
  | 'too-few-years'
  | 'refused'
  | 'doubtful'
  | Withheld;

/** A value of a year; `null` is missing, never 0. */
export type Dated = { year: number; value: number | null };

/** A published or implied value of 全区, with its hedge and caveat. */
export type PublishedPoint = Indicator['published'][number] & { mark: Mark; sources: Source[] };

/** Everything known about one region in one year. */
export type Point = Dated & {
  /** `null` exactly where the value is. */
  mark: Mark | null;
  /** Non-null exactly where the value is missing. */
  missing: Missing | null;
  /** The rejected value, where it is beyond what the indicator can be (`doubtful`). */
  doubtful?: number;
  /** `null` where the value is final or missing. */
  status: ReleaseStatus | null;
  /** Cases and base of a rate, if known: value = cases / base × per. They cover three years where the value does. */
  cases: number | null;
  base: number | null;
  per: number;
  /** Its publication, or the one it follows from. `null` for simulated, pooled and missing values, and for leagues. */
  published: PublishedPoint | null;
};

/** One region over the years of a model. */
export type Line = {
  region: Region;
  colour: string;
  /** Each value covers its year and the two years before. */
  pooled: boolean;
  /** Consecutive, ascending. */
  points: Point[];
};

/** A point with a value. */
export type Known<One extends Dated = Point> = One & { value: number };

/** A league in the comparison of one year. */
export type Place = {
  line: Line;
  point: Point;
  /** `null` where the value is missing, the indicator has no ranking, or `unranked` gives a reason. */
  rank: number | null;
  /**
   * Why the value has no reliable rank: chance leaves more than half of the ranks open, or all values are nearly
   * alike or the same.
   */
  unranked: 'few-cases' | 'alike' | 'same' | null;
  tied: boolean;
  /** The ranks that chance leaves open, if the cases of all places are known; otherwise `null`. */
  span: RankSpan | null;
  chosen: boolean;
  /** Distance from 全区, if the two are comparable and enough leagues have a value. */
  distance: Distance | null;
  /** True if the cases are so few that value and rank carry the hint 小样本. */
  small: boolean;
};

/** A league with a value. */
export type KnownPlace = Place & { point: Known };

export function hasValue(place: Place): place is KnownPlace {
  return place.point.value !== null;
}

/** The point of that year; `null` where the line does not have the year. */
export function pointIn<One extends Dated>({ points }: { points: readonly One[] }, year: number): One | null {
  return points.find((point) => point.year === year) ?? null;
}

/** The lines that have the year, each with its point. */
export function inYear(lines: readonly Line[], year: number): { line: Line; point: Point }[] {
  return lines.flatMap((line) => {
    const point = pointIn(line, year);
    return point ? [{ line, point }] : [];
  });
}

/** Why a point has no value. A year that a series does not have was not counted. */
export function whyMissing(point: Pick<Point, 'missing'> | null | undefined): Missing {
  return point?.missing ?? 'not-counted';
}

/** Why none of the points has a value: hidden by the reader if any is, otherwise the reason of the last point. */
export function whyNone(points: readonly Pick<Point, 'missing'>[]): Missing {
  const isHidden = points.some(({ missing }) => missing === 'hidden');
  return isHidden ? 'hidden' : whyMissing(points.at(-1));
}

/** The last point with a value, or `null`. */
export function lastKnown<One extends Dated>(points: readonly One[]): Known<One> | null {
  return knownPoints(points).at(-1) ?? null;
}

export function hasSimulated({ points }: Line): boolean {
  return points.some(({ mark }) => mark === 'simulated');
}

/** The published and implied values of a line. */
export function publishedPoints({ points }: Line): PublishedPoint[] {
  return points.flatMap(({ published }) => published ?? []);
}

/** The points with a value. */
export function knownPoints<One extends Dated>(points: readonly One[]): Known<One>[] {
  return points.filter((point): point is Known<One> => point.value !== null);
}
