import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { darkColours } from '../../../src/figures/drawing/dark';
import { contrast } from '../../../src/figures/drawing/mapPalette';
import { brand, colourOf, ink, leagueColours, notice, paper, wholeColour } from '../../../src/figures/drawing/palette';

import { statusColours } from '../../../src/figures/drawing/statusLook';
import { darkSteps } from '../../../src/figures/placesTable/placesTablePalette';

type Triple = readonly [number, number, number];

/** Machado, Oliveira & Fernandes (2009), severity 1, on linear RGB. */
const sights: Record<string, readonly Triple[]> = {
  'normal sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const onPaper = [...leagueColours, wholeColour];
const dark = (colour: string) => darkColours[colour] ?? '';

describe('a region', () => {
  const regions = (count: number) => Array.from({ length: count }, (_, index) => ({ code: String(index) }));

  test('keeps its colour whoever else is chosen, where there are enough', () => {
    expect(regions(12).map(({ code }) => colourOf(code, regions(12), ['3', '11', '0']))).toEqual([...leagueColours]);
  });

  test('has a colour of its own among those chosen, where there are not', () => {
    const chosen = ['1', '13', '25', '2', '102'];
    const own = chosen.map((code) => colourOf(code, regions(103), chosen));
    expect(new Set(own).size).toBe(chosen.length);
    expect(own[0]).toBe(colourOf('1', regions(103), ['1']));
  });
});

describe.each([
  ['on paper', onPaper, paper.card],
  ['in the dark theme', onPaper.map(dark), dark(paper.card)],
])('the colours of the regions %s', (_where, colours, ground) => {
  test.each([
    ['normal sight', 12],
    ['protanopia', 4.5],
    ['deuteranopia', 4.5],
    ['tritanopia', 4.5],
  ])('are told apart with %s', (sight, least) => {
    const seen = colours.map((colour) => oklab(through(sights[sight] ?? [], linear(colour))));
    expect(smallest(seen, (a, b) => 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]))).toBeGreaterThan(least);
  });

  test('stay apart by lightness when printed in grey', () => {
    const lightness = colours.map((colour) => 116 * Math.cbrt(luminance(colour)) - 16);
    expect(smallest(lightness, (a, b) => Math.abs(a - b))).toBeGreaterThan(2);
  });

  test('stand out from the card', () => {
    for (const colour of colours) expect(contrast(colour, ground)).toBeGreaterThan(3);
  });
});

test('in the dark theme words are read on the card, and signs are seen', () => {
  const card = dark(paper.card);
  for (const text of [ink.strong, ink.text, ink.soft, brand, statusColours.met.text, statusColours.missed.text]) {
    expect(contrast(dark(text), card), text).toBeGreaterThan(4.5);
  }
  for (const { strong } of Object.values(statusColours))
    expect(contrast(dark(strong), card), strong).toBeGreaterThan(3);
  for (const { fill, text } of Object.values(darkSteps)) expect(contrast(fill, text), fill).toBeGreaterThan(4.5);
});

function smallest<T>(list: readonly T[], distance: (a: T, b: T) => number): number {
  return Math.min(...list.flatMap((a, index) => list.slice(index + 1).map((b) => distance(a, b))));
}

function linear(hex: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function through(matrix: readonly Triple[], [red, green, blue]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = matrix.map((row) => Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
  return [a, b, c];
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Ottosson (2020). */
function oklab([red, green, blue]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test('the interface and the drawings have one ink, one paper and one brand', () => {
  const css = readFileSync(new URL('../../../src/app/global.css', import.meta.url), 'utf8');
  const variable = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  const shared = {
    brand,
    ink: ink.strong,
    'ink-text': ink.text,
    'ink-soft': ink.soft,
    line: ink.line,
    faint: ink.faint,
    page: paper.page,
    card: paper.card,
    'notice-fill': notice.fill,
    'notice-line': notice.line,
    'notice-text': notice.text,
  };
  for (const [name, colour] of Object.entries(shared)) expect(variable(name), name).toBe(colour);
});
