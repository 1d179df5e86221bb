import type { Outline } from '../contract/outline';
import type { ReportKind } from '../i18n/outlines/outlines.zh';

/** Years from the first of an outline to the one of its 中期 report. */
const toMidterm = 4;

/** The year of the 中期 report: 2025 for 2021—2030. */
export function midtermYear({ from }: Pick<Outline, 'from'>): number {
  return from + toMidterm;
}

/**
 * The year that a report of each kind is about; `null` where it cannot be written yet. A 中期 report may be begun on the data
 * of the year before its own, and a 终期 report needs the last year.
 */
export function reportYears(
  outline: Pick<Outline, 'from' | 'to'>,
  year: number,
  latest: number | null,
): Record<ReportKind, number | null> {
  const midterm = midtermYear(outline);
  return {
    annual: year,
    midterm: latest !== null && latest >= midterm - 1 ? Math.min(midterm, latest) : null,
    final: latest !== null && latest >= outline.to ? outline.to : null,
  };
}
