import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/domainData';
import { answersFor } from '../../figures/model/answersFor';
import { readLines } from '../../figures/model/lines';
import { type Ignored, optionalParam, paramReader, writeParam, yearParam } from '../../filters/params';
import { type Status, statuses } from '../../filters/viewSpec/overviewChoice';
import { goalsOf } from '../../measures/goals';

/** A theme narrowed to the indicators on which 全区 has this verdict. */
export type Narrowing = {
  status: Status;
  /** The year of the targets; `null` for the current target of each indicator. */
  due: number | null;
};

const statusParam = optionalParam('status', statuses);
const dueParam = yearParam('due', null);

/** Reads `status=met|likely|attention|missed`, and `due=2020` with it. */
export function readNarrowing(search: URLSearchParams): { narrowing: Narrowing | null; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const status = read(statusParam);
  const due = read(dueParam);
  if (due !== null && status === null) ignored.push({ param: dueParam.name, value: String(due) });
  return { narrowing: status && { status, due }, ignored };
}

/** Sets the narrowing in an address, or removes it. */
export function withNarrowing(search: URLSearchParams, narrowing: Narrowing | null): URLSearchParams {
  writeParam(search, statusParam, narrowing?.status ?? null);
  writeParam(search, dueParam, narrowing?.due ?? null);
  return search;
}

/** The indicators of a theme with that verdict; all of them if there is no narrowing. */
export function narrowed(data: DomainData, narrowing: Narrowing | null): Indicator[] {
  const { indicators } = data.indicators;
  if (narrowing === null) return indicators;
  const { status, due } = narrowing;
  return indicators.filter((indicator) => {
    const goals = goalsOf(readLines(answersFor(indicator, data), []).whole.points, indicator);
    const meant = due === null ? goals.slice(-1) : goals.filter(({ target }) => target.year === due);
    return meant.some(({ outlook }) => outlook?.verdict === status);
  });
}
