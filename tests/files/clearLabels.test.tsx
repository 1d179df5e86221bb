import { parse } from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import topology from '../../mocks/data/topology.json';
import { boundariesSchema } from '../../src/contract/boundaries';
import { domains } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { ink } from '../../src/figures/drawing/palette';
import type { View } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { type Speech, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { figureSheet } from '../../src/pictures/figure/figureSheet';
import { servedDomain, servedFigure } from '../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const viewsWithLabels: readonly View[] = ['trend', 'ranking', 'map', 'table'];
const boundaries = parse(boundariesSchema, { approvalNumber: null, topology });
type Choice = [chosen: string[] | null, speeches: Speech[]];
/** One league, three, and more than one drawing can distinguish. English has the wide words, but most pictures are in Chinese. */
const choices: Choice[] = [
  [['150200'], [chinese, english]],
  [['150200', '152200', '152900'], [chinese]],
  [null, [chinese, english]],
];
/** The positions of names on a map do not depend on the chosen leagues. */
const mapChoices = choices.slice(1).map(([chosen, speeches]): Choice => [chosen, speeches.slice(-1)]);

afterEach(() => document.body.replaceChildren());

describe.each(domains)('every picture of %s', (domain) => {
  test.each(viewsWithLabels)('as a %s has no label that a line or another label runs through', async (view) => {
    const data = await servedDomain(domain);
    const problems: string[] = [];
    for (const { id } of data.indicators.indicators) {
      for (const [chosen, speeches] of view === 'map' ? mapChoices : choices) {
        for (const speech of speeches) problems.push(...(await faults(data, id, view, chosen, speech)));
      }
    }
    expect(problems).toEqual([]);
  });
});

async function faults(data: DomainData, id: string, view: View, chosen: string[] | null, speech: Speech) {
  const regions = chosen ?? data.regions.parts.map((league) => league.code);
  const model = servedFigure(data, id, { regions, view });
  const request = { model, boundaries, wording: null, speech, day: '2026-11-21', address: null };
  const { svg } = await figureSheet(request);
  document.body.innerHTML = svg;
  const root = document.body.querySelector('svg');
  if (!root) throw new Error('no picture');
  const what = `${id} ${view} ${regions.length} ${speech.language}`;
  return faultsOf(root).map((fault) => `${what}: ${fault}`);
}

type Point = { x: number; y: number };

function faultsOf(root: SVGSVGElement): string[] {
  const sheet = boxOf(root);
  const texts = [...root.querySelectorAll('text:not([data-part="halo"])')].map((text) => ({
    text: text.textContent ?? '',
    hasHalo: text.previousElementSibling?.getAttribute('data-part') === 'halo',
    box: boxOf(text),
  }));
  const lines = [...root.querySelectorAll<SVGGeometryElement>('line, path[fill="none"]')].flatMap((line) =>
    waysOf(line).map((corners) => ({ isGrid: line.getAttribute('stroke') === ink.line, corners })),
  );
  const outside = texts.filter(({ box }) => box.left < sheet.left || box.right > sheet.right);
  const struck = texts.flatMap(({ text, box, hasHalo }) =>
    lines
      .filter(({ isGrid }) => !(isGrid && hasHalo))
      .filter(({ corners }) => corners.some((corner, index) => runsThrough(corners[index - 1] ?? corner, corner, box)))
      .map(() => `a line through «${text}»`),
  );
  const overlapping = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `«${one.text}» on «${other.text}»`),
  );
  return [...outside.map(({ text }) => `«${text}» leaves the sheet`), ...struck, ...overlapping];
}

/** The connected parts of a line. Every line here consists of straight pieces. */
function waysOf(line: SVGGeometryElement): Point[][] {
  const matrix = line.getScreenCTM();
  const value = (name: string) => Number(line.getAttribute(name) ?? 0);
  const ways =
    line instanceof SVGLineElement
      ? [
          [
            { x: value('x1'), y: value('y1') },
            { x: value('x2'), y: value('y2') },
          ],
        ]
      : (line.getAttribute('d') ?? '')
          .split(/(?=M)/)
          .map((way) =>
            [...way.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
          );
  return ways.map((own) => own.map((point) => new DOMPoint(point.x, point.y).matrixTransform(matrix ?? undefined)));
}

type Box = { left: number; right: number; top: number; bottom: number };

function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}

/** Tests points every 2 px; fonts have free room above and below their letters. */
function runsThrough(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const room = (bottom - top) * 0.22;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2);
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return x > left + 0.5 && x < right - 0.5 && y > top + room && y < bottom - room;
  });
}

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
}
