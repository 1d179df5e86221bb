import type { ComponentProps } from 'react';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import topology from '../../../mocks/data/topology.json';
import { boundariesSchema } from '../../../src/contract/boundaries';
import { screenStyle, sheetStyle } from '../../../src/figures/drawing/drawing';
import { RegionMap } from '../../../src/figures/map/RegionMap';
import type { FigureModel } from '../../../src/figures/model/model';
import { en } from '../../../src/i18n/en';
import { SpeechProvider, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, inOneYear, leagues } from '../../answers';

const speeches = [speechOf('zh', zh), speechOf('en', en)] as const;
const boundaries = v.parse(boundariesSchema, { approvalNumber: null, topology });
const values = inOneYear([9.1, 20, 30, 40.5, 50, 60, 70, 80, 90, 20, 0, null]);
const presence = inOneYear([100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]);

async function draw(
  model: FigureModel,
  props: Partial<ComponentProps<typeof RegionMap>> = {},
  speech = speeches[0] as (typeof speeches)[number],
) {
  const screen = await render(
    <SpeechProvider speech={speech}>
      <RegionMap model={model} boundaries={boundaries} width={560} height={372} {...props} />
    </SpeechProvider>,
  );
  return screen.container;
}

const parts = (container: Element, part: string) => [...container.querySelectorAll(`[data-part="${part}"]`)];

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
}

test.each([
  ['outline', 560, 372, screenStyle],
  ['outline', 360, 372, screenStyle],
  ['outline', 1160, 460, sheetStyle],
  ['tiles', 560, 372, screenStyle],
  ['tiles', 360, 372, screenStyle],
  ['tiles', 1160, 460, sheetStyle],
] as const)(
  'all twelve are named with their values and no words overlap: %s on %i×%i',
  async (form, width, height, style) => {
    for (const speech of speeches) {
      const model = figureOf({ values }, { view: 'map', regions: leagues.map((league) => league.code) });
      const container = await draw(
        model,
        { boundaries: form === 'outline' ? boundaries : null, width, height, style },
        speech,
      );
      const labels = parts(container, 'label').map((label) => label.textContent ?? '');
      for (const league of leagues) {
        expect(labels.filter((label) => label.startsWith(league.shortName[speech.language]))).toHaveLength(1);
      }
      const groups = [...parts(container, 'label'), ...parts(container, 'legend'), ...parts(container, 'note')];
      const clashes = groups.flatMap((one, index) =>
        groups
          .slice(index + 1)
          .flatMap((other) => (overlap(one, other) ? [`${one.textContent}|${other.textContent}`] : [])),
      );
      expect(clashes, speech.language).toEqual([]);
    }
  },
);

test.each([
  [1160, 460, sheetStyle],
  [1176, 430, sheetStyle],
  [560, 372, screenStyle],
])(
  'names stand in their region or beside it: no leader runs far through others on %i×%i',
  async (width, height, style) => {
    for (const speech of speeches) {
      for (const factor of [0.1, 1, 1000]) {
        const own = inOneYear(values.map(([value]) => (value === null ? null : (value ?? 0) * factor)));
        const container = await draw(
          figureOf({ indicator: { gross: true }, values: own }, { view: 'map' }),
          { width, height, style },
          speech,
        );
        const areas = parts(container, 'area') as SVGPathElement[];
        const inOneOf = (x: number, y: number) => areas.filter((area) => area.isPointInFill(new DOMPoint(x, y)));
        for (const line of container.querySelectorAll<SVGLineElement>('[data-part="leader"] line')) {
          const [from, to] = [
            [line.x1.baseVal.value, line.y1.baseVal.value],
            [line.x2.baseVal.value, line.y2.baseVal.value],
          ] as const;
          const start = inOneOf(...from)[0];
          const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
          const way = Array.from({ length: 100 }, (_, step) => step / 100);
          const others = way.filter((share) =>
            inOneOf(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share).some(
              (area) => area !== start,
            ),
          );
          expect((others.length / 100) * length, start?.dataset.region).toBeLessThan(style.fontSize);
          expect(length, start?.dataset.region).toBeLessThan(style.fontSize * 6);
        }
      }
    }
  },
);

test('on a sheet the large regions bear their own names, and words stay legible', async () => {
  const container = await draw(figureOf({ values }, { view: 'map' }), { width: 1176, height: 430, style: sheetStyle });
  expect(parts(container, 'leader').length).toBeLessThanOrEqual(8);
  const sizes = parts(container, 'label').map((label) => Number(label.getAttribute('font-size')));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
  const onScreen = await draw(figureOf({ values }, { view: 'map' }));
  const screenSizes = parts(onScreen, 'label').map((label) => Number(label.getAttribute('font-size')));
  expect(Math.min(...screenSizes)).toBeCloseTo(10.8);
});

test('a map that was not approved says so in the drawing itself, an approved one gives its number', async () => {
  const model = figureOf({ values }, { view: 'map' });
  const sketch = await draw(model, { interactive: false });
  expect(sketch.querySelector('svg')?.textContent).toContain('示意图，未经审图，不得公开发布');
  const approved = await draw(model, { boundaries: { ...boundaries, approvalNumber: '蒙S（2024）001号' } });
  expect(approved.textContent).toContain('审图号：蒙S（2024）001号');
  expect(approved.textContent).not.toContain('未经审图');
});

test('tiles bear official names, and a short one where the tile is too narrow for the other', async () => {
  const model = figureOf({ values }, { view: 'map' });
  const namesAt = async (width: number) => {
    const container = await draw(model, { boundaries: null, width });
    return parts(container, 'label').map((label) => label.textContent ?? '');
  };
  const [wide, narrow] = [await namesAt(560), await namesAt(300)];
  for (const { name } of leagues) expect(wide.filter((label) => label.startsWith(name.zh))).toHaveLength(1);
  expect(narrow.filter((label) => label.startsWith('包头市'))).toHaveLength(1);
  expect(narrow.filter((label) => label.startsWith('呼和浩特'))).toHaveLength(1);
  expect(narrow.filter((label) => label.startsWith('呼和浩特市'))).toEqual([]);
});

test('without boundaries the map is drawn as tiles, which need no approval', async () => {
  const container = await draw(figureOf({ values }, { view: 'map' }), { boundaries: null });
  expect(parts(container, 'area')).toHaveLength(12);
  expect(container.textContent).toContain('方格图');
  expect(container.textContent).not.toContain('审图');
});

test('the missing are hatched, and the legend has their word', async () => {
  const container = await draw(figureOf({ values }, { view: 'map' }));
  const area = parts(container, 'area').find((one) => one.getAttribute('data-region') === '152900');
  expect(area?.getAttribute('fill')).toMatch(/^url\(#/);
  expect(parts(container, 'legend')[0]?.textContent).toContain('未报送');
});

test('presence has two classes, counted in the legend', async () => {
  const container = await draw(figureOf({ indicator: { comparison: 'presence' }, values: presence }, { view: 'map' }));
  expect(new Set(parts(container, 'area').map((one) => one.getAttribute('fill'))).size).toBe(2);
  expect(parts(container, 'legend')[0]?.textContent).toMatch(/已配备 11未配备 1/);
});

test('a click or Enter chooses a region, and arrows go from one to the next', async () => {
  const onToggle = vi.fn();
  const onActive = vi.fn();
  const container = await draw(figureOf({ values }, { view: 'map', regions: ['150700'] }), { onToggle, onActive });
  const buttons = [...container.querySelectorAll<SVGElement>('[role="button"]')];
  expect(buttons).toHaveLength(12);
  const one = buttons.find((button) => button.getAttribute('aria-pressed') === 'true');
  expect(one?.getAttribute('aria-label')).toBe('呼伦贝尔市，70.0%，第3位');
  await userEvent.click(one as Element);
  expect(onToggle).toHaveBeenLastCalledWith('150700');
  buttons[0]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  const second = buttons[1]?.dataset.region;
  expect(onActive).toHaveBeenLastCalledWith(second);
  await userEvent.keyboard('{Enter}');
  expect(onToggle).toHaveBeenLastCalledWith(second);
});

test('what is pointed at is raised above its neighbours', async () => {
  const container = await draw(figureOf({ values }, { view: 'map' }), { active: '150600' });
  expect(parts(container, 'raised')).toHaveLength(1);
  const still = await draw(figureOf({ values }, { view: 'map' }), { active: '150600', interactive: false });
  expect(parts(still, 'raised')).toHaveLength(0);
});
