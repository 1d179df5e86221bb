import type { Outline } from '../../contract/outline';
import { isRegionCode } from '../../contract/region';
import { type Param, textParam } from '../params';

/** Absent: the latest outline for women. */
export function outlineParam(outlines: readonly Outline[] | null): Param<string | null> {
  return textParam('outline', (id) => outlines === null || outlines.some((one) => one.id === id));
}

/** A domain of the outline. */
export function outlineDomainParam(outline: Outline | null): Param<string | null> {
  return textParam('domain', (id) => outline === null || outline.domains.some((one) => one.id === id));
}

/** A league; absent: 全区. */
export function outlineLeagueParam(codes: readonly string[] | null): Param<string | null> {
  return textParam('league', (code) => isRegionCode(code) && (codes === null || codes.includes(code)));
}
