import type { Source } from '../contract/fact';
import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Region } from '../contract/region';
import type { ReleaseStatus } from '../contract/series';
import type { Distance } from './colourSteps';
import type { Withheld } from './disclosure';
import type { RankSpan } from './ranking';

/** Why a value is missing: 尚未建立, 未统计, 未报送, too few years to pool (不足三年), beyond what is possible (待核实), or there but not to be told (不公开), or simulated and hidden by the reader. */
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

/** A published or implied value of 全区, with the hedge and caveat it was published with. */
export type PublishedPoint = Indicator['published'][number] & { mark: Mark; sources: Source[] };

/** All that is known of one region in one year. */
export type Point = Dated & {
  /** `null` exactly where the value is. */
  mark: Mark | null;
  /** Non-null exactly where the value is missing. */
  missing: Missing | null;
  /** What came in the place of a value, where it is beyond what the indicator can be (`doubtful`). */
  doubtful?: number;
  /** `null` where the value is final or missing. */
  status: ReleaseStatus | null;
  /** What stands behind a rate, where known: value = cases / base × per; of three years where the value is. */
  cases: number | null;
  base: number | null;
  per: number;
  /** As it was published, or follows from what was; `null` for simulated, pooled and missing values, and for leagues. */
  published: PublishedPoint | null;
};

/** One region along the years of a model. */
export type Line = {
  region: Region;
  colour: string;
  /** Each value is of its year and the two before it. */
  pooled: boolean;
  /** Consecutive, ascending. */
  points: Point[];
};

/** A point that has a value. */
export type Known<One extends Dated = Point> = One & { value: number };

/** One of the leagues as they are set side by side in a year. */
export type Place = {
  line: Line;
  point: Point;
  /** `null` where the value is missing, the indicator is not to be ranked, or `unranked` says why it has none. */
  rank: number | null;
  /** Why nobody can bear out a rank of its value: chance leaves more than half of them open, or all are nearly alike or the same. */
  unranked: 'few-cases' | 'alike' | 'same' | null;
  tied: boolean;
  /** The ranks that chance leaves open, where all places have their cases known; else `null`. */
  span: RankSpan | null;
  chosen: boolean;
  /** From 全区, where the two are of one kind and enough leagues have a value. */
  distance: Distance | null;
  /** True on so few cases that value and rank carry the hint 小样本. */
  small: boolean;
};

/** A league that has a value. */
export type KnownPlace = Place & { point: Known };

export function hasValue(place: Place): place is KnownPlace {
  return place.point.value !== null;
}

/** The point of that year; `null` where the line has no such year. */
export function pointIn<One extends Dated>({ points }: { points: readonly One[] }, year: number): One | null {
  return points.find((point) => point.year === year) ?? null;
}

/** The lines that have such a year, each with its point of it. */
export function inYear(lines: readonly Line[], year: number): { line: Line; point: Point }[] {
  return lines.flatMap((line) => {
    const point = pointIn(line, year);
    return point ? [{ line, point }] : [];
  });
}

/** Why none of the points has a value: hidden by the reader, where any is, else as the last says. */
export function whyNone(points: readonly Pick<Point, 'missing'>[]): Missing {
  const isHidden = points.some(({ missing }) => missing === 'hidden');
  return isHidden ? 'hidden' : (points[points.length - 1]?.missing ?? 'not-counted');
}

/** The last point that has a value; `null` where none has one. */
export function lastKnown<One extends Dated>(points: readonly One[]): Known<One> | null {
  return knownPoints(points).at(-1) ?? null;
}

export function hasSimulated({ points }: Line): boolean {
  return points.some(({ mark }) => mark === 'simulated');
}

/** What of a line was published, or follows from what was. */
export function publishedPoints({ points }: Line): PublishedPoint[] {
  return points.flatMap(({ published }) => published ?? []);
}

/** The points that have a value. */
export function knownPoints<One extends Dated>(points: readonly One[]): Known<One>[] {
  return points.filter((point): point is Known<One> => point.value !== null);
}
