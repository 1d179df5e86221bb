import type { Outline } from '../../contract/outline';
import { choiceParam, type Ignored, optionalParam, type Param, paramReader, textParam } from '../../filters/params';
import { standings } from '../../outlines/standing';

export const sorts = ['given', 'gap'] as const;

export const sortParam = choiceParam('sort', sorts, 'given');
export const standingParam = optionalParam('status', standings);
/** A department by its Chinese name. */
export const departmentParam = textParam('department', (text) => text.length <= 40);

/** Absent: the latest of the women. */
export function outlineParam(outlines: readonly Outline[] | null): Param<string | null> {
  return textParam('outline', (id) => outlines === null || outlines.some((one) => one.id === id));
}

/** A domain of the outline. */
export function domainParam(outline: Outline | null): Param<string | null> {
  return textParam('domain', (id) => outline === null || outline.domains.some((one) => one.id === id));
}

/** A league; absent: 全区. */
export function leagueParam(codes: readonly string[] | null): Param<string | null> {
  return textParam('league', (code) => /^\d{6}$/.test(code) && (codes === null || codes.includes(code)));
}

/** What the reader asks of the page; `outlines` and `codes` as far as they are known. */
export function readOutlineChoice(
  search: URLSearchParams,
  outlines: readonly Outline[],
  codes: readonly string[] | null,
) {
  const { read, ignored } = paramReader(search);
  const id = outlines.length > 0 ? read(outlineParam(outlines)) : null;
  const outline = outlines.find((one) => one.id === id) ?? latestOf(outlines, 'women');
  const choice = {
    outline,
    league: read(leagueParam(codes)),
    standing: read(standingParam),
    department: read(departmentParam),
    domain: read(domainParam(outline)),
    sort: read(sortParam),
  };
  return { choice, ignored: ignored as Ignored[] };
}

export type OutlineChoice = ReturnType<typeof readOutlineChoice>['choice'];

function latestOf(outlines: readonly Outline[], audience: Outline['audience']): Outline | null {
  return outlines.filter((one) => one.audience === audience).sort((a, b) => b.from - a.from)[0] ?? null;
}
