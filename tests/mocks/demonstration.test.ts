import { describe, expect, test } from 'vitest';
import type { Entry } from '../../mocks/entry';
import { toIndicator } from '../../mocks/indicator';
import { allSources, loadOtherFacts, loadThemes } from '../../mocks/library';
import { years } from '../../mocks/simulation/years';
import { outlookOf } from '../../src/measures/outlook';
import { dated } from '../answers.ts';

const themes = await loadThemes();
const entries: Entry[] = themes.flatMap(({ indicators }) => indicators);
const trendOf = (id: string) => entries.find((entry) => entry.id === id)?.simulation.trend ?? [];

/** All strings of the data in one language, however deep. */
function texts(data: unknown, language: 'zh' | 'en', own = false): string[] {
  if (typeof data === 'string') return own ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    texts(value, language, key === language || (own && Array.isArray(data))),
  );
}

const published = [...entries, ...themes.flatMap(({ facts, weights }) => [facts, weights]), allSources];

describe('what the data say to readers', () => {
  test('is pointed in full width in Chinese and in half width in English', async () => {
    const all = [...published, await loadOtherFacts()];
    const chinese = texts(all, 'zh');
    expect(chinese.length).toBeGreaterThan(400);
    expect(chinese.filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts(all, 'en').filter((text) => /[，。；：！？（）、《》]/.test(text))).toEqual([]);
  });

  test('holds no note for the maker of the data or of the charts', () => {
    const notes = entries.flatMap((entry) => [...(entry.notes?.zh ?? []), ...(entry.notes?.en ?? [])]);
    expect(notes.length).toBeGreaterThan(100);
    const forTheMaker =
      /若按|图上|图外|纵轴|须|不必|应显示|断开|插值|假设,|\bdraw|\bbreak the line|keep the hedge|say so|do not/i;
    expect(notes.filter((note) => forTheMaker.test(note))).toEqual([]);
  });
});

describe('the demonstration', () => {
  test('leaves at most two goals of the past outlines unmet, as 96.4% of 56 were met', () => {
    const missed = entries.filter((entry) => {
      const indicator = toIndicator(entry, { domain: 'health', weights: {}, indicators: [], facts: [] });
      return outlookOf(dated(years, entry.simulation.trend), indicator)?.verdict === 'missed';
    });
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  test('moves what changes by election in election years alone, 2012 among them', () => {
    for (const { id, stat, breaks = [], simulation } of entries) {
      if (stat !== 'term') continue;
      const elections = breaks.map(({ year }) => year);
      expect(elections, id).toContain(2012);
      years.slice(1).forEach((year, before) => {
        if (simulation.trend[before] !== simulation.trend[before + 1])
          expect(elections, `${id} ${year}`).toContain(year);
      });
    }
  });

  test('cuts one reform in one way', () => {
    const cuts = ['wf-organizations', 'wf-exec-members'].map((id) =>
      entries.find((entry) => entry.id === id)?.breaks?.map(({ year, cutsLine }) => ({ year, cutsLine })),
    );
    expect(cuts[0]).toEqual(cuts[1]);
    expect(cuts[0]).toEqual([{ year: 2018, cutsLine: true }]);
  });

  test('gives the same numbers the same direction', () => {
    for (const { id, direction, simulation } of entries) {
      const twin = entries.find((entry) => entry.id === simulation.sameAs);
      if (twin) expect(twin.direction, id).toBe(direction);
    }
  });

  test('ends a programme that has ended', () => {
    const poverty = trendOf('women-out-of-poverty');
    expect(poverty[years.indexOf(2020)]).toBe(37.2);
    expect(poverty.slice(years.indexOf(2020) + 1).every((value) => value === null)).toBe(true);
  });

  test('has years that differ: few series are as even as a line', () => {
    const even = entries.filter(({ stat, simulation: { trend, spread, range } }) => {
      // An indicator at its maximum in every year cannot rise.
      if (trend.every((value) => value === null || value === range[1])) return false;
      if (stat === 'term' || spread.type === 'binary' || spread.type === 'count-of-units') return false;
      const changes = trend.slice(1).flatMap((value, before) => {
        const earlier = trend[before] ?? null;
        return value === null || earlier === null ? [] : [value - earlier];
      });
      const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
      return changes.every((one) => Math.abs(one - mean) <= Math.abs(mean) * 0.15);
    });
    expect(even.map(({ id }) => id)).toEqual([]);
    expect(trendOf('urban-training-women')[years.indexOf(2020)]).toBeLessThan(
      trendOf('urban-training-women')[years.indexOf(2019)] ?? 0,
    );
  });
});
