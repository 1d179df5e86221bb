import type { Outline } from '../../contract/outline';
import { choiceParam, type Ignored, optionalParam, paramReader, textParam } from '../../filters/params';
import { outlineDomainParam, outlineLeagueParam, outlineParam } from '../../filters/viewSpec/outlineParams';
import { goalVerdicts } from '../../outlines/goalStatus';

export const sorts = ['given', 'gap'] as const;

export const sortParam = choiceParam('sort', sorts, 'given');
export const goalVerdictParam = optionalParam('status', goalVerdicts);
/** A department by its Chinese name. */
export const departmentParam = textParam('department', (text) => text.length <= 40);

/** The choices in the address; `outlines` and `codes` as far as known. */
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
    league: read(outlineLeagueParam(codes)),
    verdict: read(goalVerdictParam),
    department: read(departmentParam),
    domain: read(outlineDomainParam(outline)),
    sort: read(sortParam),
  };
  return { choice, ignored: ignored as Ignored[] };
}

export type OutlineChoice = ReturnType<typeof readOutlineChoice>['choice'];

function latestOf(outlines: readonly Outline[], audience: Outline['audience']): Outline | null {
  return outlines.filter((one) => one.audience === audience).sort((a, b) => b.from - a.from)[0] ?? null;
}
