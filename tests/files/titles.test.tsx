import { type ReactNode, useState } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { DomainData } from '../../src/data/domainData';
import { Conclusion, useTitle } from '../../src/figures/card/Conclusion';
import { type OwnTitles, titleKey, titlesPlace } from '../../src/figures/card/ownTitles';
import { TitlesProvider, useTitles, wordingOf } from '../../src/figures/card/TitlesContext';
import type { FigureModel } from '../../src/figures/model/model';
import { takeaway } from '../../src/figures/texts/takeaway';
import { archiveOf } from '../../src/files/page/archive';
import { defaultFilters } from '../../src/filters/filters';
import { type View, views } from '../../src/filters/views';
import { en } from '../../src/i18n/en';
import { type Speech, SpeechProvider, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { pageSheet } from '../../src/pictures/page/pageSheet';
import type { PageRequest } from '../../src/pictures/sheet/request';
import { drawSheet } from '../../src/pictures/sheet/stack';
import { elementOf } from '../../src/pictures/sheet/still';
import { servedDomain, servedFigure } from '../served';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);
const wording = '妇女更长寿了';
let health: DomainData;
let models: FigureModel[];

beforeAll(async () => {
  health = await servedDomain('health');
  models = modelsOf('trend');
});

function modelsOf(view: View): FigureModel[] {
  const regions = health.regions.parts.map((league) => league.code);
  return health.indicators.indicators.map(({ id }) => servedFigure(health, id, { regions, view }));
}

function firstOf(all: readonly FigureModel[]): FigureModel {
  const [first] = all;
  if (!first) throw new Error('no figures');
  return first;
}

function orderOf(all: readonly FigureModel[], speech: Speech, own: OwnTitles = new Map()): PageRequest {
  return {
    domain: 'health',
    models: all,
    wordingOf: (model) => wordingOf(model, { own }, speech),
    boundaries: null,
    filters: defaultFilters,
    speech,
    day: '2026-11-21',
  };
}

function Card({ model, speech, sentence }: { model: FigureModel; speech: Speech; sentence?: string }) {
  return <Conclusion title={useTitle(titleKey(model, speech.language), sentence ?? takeaway(model, speech))} />;
}

/** The title that an export of the whole page has. */
function Leaving({ model }: { model: FigureModel }) {
  return <output>{wordingOf(model, useTitles(), chinese)}</output>;
}

/** Two pages; one is open. */
function Pages({ page }: { page: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(!open)}>
        turn
      </button>
      {open && page}
    </>
  );
}

describe("the reader's own wording", () => {
  afterEach(() => localStorage.clear());

  const show = () => {
    const model = firstOf(models);
    return render(
      <SpeechProvider speech={chinese}>
        <TitlesProvider>
          <Pages page={<Card model={model} speech={chinese} />} />
          <Card model={model} speech={english} />
          <Leaving model={model} />
        </TitlesProvider>
      </SpeechProvider>,
    );
  };

  async function write(screen: Awaited<ReturnType<typeof show>>) {
    await screen.getByRole('button', { name: zh().conclusion.edit }).first().click();
    await screen.getByRole('textbox').fill(` ${wording} `);
    await screen.getByRole('button', { name: zh().conclusion.save }).click();
  }

  test('is still there when the page was left and opened again, and goes out with the whole page', async () => {
    const screen = await show();
    await write(screen);
    await screen.getByRole('button', { name: 'turn' }).click();
    await screen.getByRole('button', { name: 'turn' }).click();
    expect(screen.container.querySelector('[data-part="conclusion"]')?.textContent).toBe(wording);
    await expect.element(screen.getByRole('status')).toHaveTextContent(wording);
  });

  test('is there after a reload, and says so', async () => {
    await write(await show());
    const again = await show();
    expect(again.container.querySelector('[data-part="conclusion"]')?.textContent).toBe(wording);
    expect(again.container.querySelector('[data-part="edited"]')?.textContent).toBe(zh().conclusion.edited);
  });

  test('follows what another tab writes', async () => {
    const screen = await show();
    const title = { text: wording, sentence: '' };
    localStorage.setItem(titlesPlace, JSON.stringify([[titleKey(firstOf(models), 'zh'), title]]));
    window.dispatchEvent(new StorageEvent('storage', { key: titlesPlace }));
    await expect.element(screen.getByRole('status')).toHaveTextContent(wording);
  });

  test('says when the numbers behind it have changed', async () => {
    await write(await show());
    const screen = await render(
      <SpeechProvider speech={chinese}>
        <TitlesProvider>
          <Card model={firstOf(models)} speech={chinese} sentence="2025年的新句子。" />
        </TitlesProvider>
      </SpeechProvider>,
    );
    expect(screen.container.querySelector('[data-part="edited"]')?.textContent).toContain(zh().conclusion.outdated);
  });

  test('is written where all of it can be seen', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: zh().conclusion.edit }).first().click();
    const field = screen.getByRole('textbox').element();
    await screen.getByRole('textbox').fill(wording.repeat(60));
    expect(field.scrollHeight).toBeLessThanOrEqual(field.clientHeight);
  });

  test('stands for its own sentence alone, and can be taken back', async () => {
    const screen = await show();
    await write(screen);
    const t = () => [...screen.container.querySelectorAll('[data-part="conclusion"]')].map((one) => one.textContent);
    const model = firstOf(models);
    expect(t()).toEqual([wording, takeaway(model, english)]);
    await screen.getByRole('button', { name: zh().conclusion.restore }).click();
    expect(t()).toEqual([takeaway(model, chinese), takeaway(model, english)]);
  });

  test('is of one figure: no two sentences of a page are alike', () => {
    for (const view of views) {
      const sentences = modelsOf(view).map((model) => takeaway(model, chinese));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });
});

describe('the picture of a page', () => {
  type CardTexts = {
    id: string | null;
    groups: SVGGraphicsElement[];
    sentence: string[];
    size: number;
    frame: DOMRect;
  };

  /** Its cards; the first groups are title, sentence and facts. */
  function cardsOf(request: PageRequest): CardTexts[] {
    const sheet = pageSheet(request, () => <rect />);
    const element = elementOf(drawSheet(sheet, request.speech), sheet.width);
    document.body.replaceChildren(element);
    return [...element.querySelectorAll('g[data-indicator]')].map((card) => {
      const groups = [...card.querySelectorAll<SVGGraphicsElement>(':scope > g[font-size]')];
      const sentence = groups[1];
      return {
        id: card.getAttribute('data-indicator'),
        groups,
        sentence: [...(sentence?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent ?? ''),
        size: Number(sentence?.getAttribute('font-size')),
        frame: card.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect(),
      };
    });
  }

  test.each([
    ['Chinese', chinese],
    ['English', english],
  ])(
    'has the sentence of each figure with all leagues chosen in few lines of one readable size, in %s',
    (_language, speech) => {
      for (const view of views) {
        const models = modelsOf(view);
        const cards = cardsOf(orderOf(models, speech));
        expect(cards.map(({ id }) => id)).toEqual(models.map(({ indicator }) => indicator.id));
        expect(new Set(cards.map(({ size }) => size)).size).toBe(1);
        for (const [index, { groups, sentence, size, frame }] of cards.entries()) {
          const model = models[index];
          expect(sentence.join('').replace(/\s/g, '')).toBe(model && takeaway(model, speech).replace(/\s/g, ''));
          expect(sentence.length).toBeLessThanOrEqual(4);
          expect(size).toBeGreaterThanOrEqual(16);
          const boxes = groups.slice(0, 3).map((group) => group.getBoundingClientRect());
          const tops = boxes.map(({ top }) => top);
          expect(tops).toEqual([...tops].sort((one, other) => one - other));
          for (const { right } of boxes) expect(right).toBeLessThanOrEqual(frame.right);
        }
      }
    },
  );

  test('has the sentences of 全区 alone in three lines', () => {
    const alone = models.map((model) => ({ ...model, chosen: [] }));
    const cards = cardsOf(orderOf(alone, chinese));
    for (const { sentence } of cards) expect(sentence.length).toBeLessThanOrEqual(3);
    expect(cards[0]?.size).toBeGreaterThanOrEqual(16);
  });

  test("has the reader's wording, and a very long one costs the others nothing", () => {
    const first = firstOf(models);
    const long = wording.repeat(60);
    const own = new Map([[titleKey(first, 'zh'), { text: long, sentence: '' }]]);
    const [card, ...others] = cardsOf(orderOf(models, chinese, own));
    expect(card?.sentence.join('')).toBe(long);
    for (const group of card?.groups ?? []) {
      expect(group.getBoundingClientRect().right).toBeLessThanOrEqual((card?.frame.right ?? 0) - 10);
    }
    for (const { sentence } of others) expect(sentence.length).toBeLessThanOrEqual(4);
    const [second] = cardsOf(orderOf(models.slice(1), chinese));
    expect(card?.size).toBeGreaterThanOrEqual(second?.size ?? 0);
  });
});

test("the pictures in a ZIP bear the reader's wording", async () => {
  const first = firstOf(models);
  const zip = (own: OwnTitles) =>
    archiveOf(orderOf([first], chinese, own), { signal: new AbortController().signal, onProgress: () => {} });
  const plain = await zip(new Map());
  expect((await zip(new Map())).size).toBe(plain.size);
  expect((await zip(new Map([[titleKey(first, 'zh'), { text: wording, sentence: '' }]]))).size).not.toBe(plain.size);
});
