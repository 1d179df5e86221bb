import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Briefing, Shelf } from '../../src/briefing/basket/briefing';
import { briefingText, readBriefing, storedBriefing } from '../../src/briefing/basket/briefingFile';
import { issueOf, withOffice } from '../../src/briefing/basket/office';
import {
  asideBriefings,
  changeShelf,
  currentOf,
  emptyBriefing,
  movedBlock,
  newItem,
  peekShelf,
  proseOf,
  readShelf,
  sameIn,
  withBlocks,
  withCurrent,
} from '../../src/briefing/basket/shelf';
import { shelfVersion } from '../../src/briefing/basket/version';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { textOf } from '../../src/i18n/sentences/phrase';
import { closedStorage, fullStorage, storageOf } from '../storage.ts';

const view: ViewSpec = {
  kind: 'figure',
  domain: 'health',
  indicator: 'female-life-expectancy',
  regions: ['150200'],
  from: null,
  to: null,
  view: 'trend',
  year: null,
  map: 'outline',
  basis: 'total',
};
const item = () => newItem(view, { zh: '妇女人均预期寿命', en: 'Female life expectancy' }, '自己写的话。');
const filled = (): Briefing => ({
  ...emptyBriefing('一季度'),
  blocks: [item(), { kind: 'text', id: 't', prose: proseOf('文字') }],
});
const shelfOf = (...briefings: Briefing[]): Shelf => ({
  version: shelfVersion,
  current: briefings[0]?.id ?? '',
  briefings,
});

const withoutIds = ({ id: _, blocks, ...rest }: Briefing) => ({
  ...rest,
  blocks: blocks.map(({ id: __, ...one }) => one),
});

describe('the shelf', () => {
  test('is after a reload what it was before', () => {
    const { storage } = storageOf();
    const shelf = shelfOf(filled(), emptyBriefing('二季度'));
    expect(changeShelf((now) => now, { shelf, isStored: true }, storage)).toEqual({ shelf, isStored: true });
    expect(readShelf(storage)).toEqual(shelf);
  });

  test.each(['{', 'null', '[]', '"text"'])('puts aside what it does not understand at all: %s', (text) => {
    const { stored, storage } = storageOf({ briefings: text });
    expect(readShelf(storage)).toBeNull();
    expect(Object.fromEntries(stored)).toEqual({ 'briefings-aside': text });
    expect(asideBriefings(storage)).toEqual([{ key: 'briefings-aside', name: null, text }]);
  });

  test.each([
    ['of another shape', { id: 'x', name: '坏的', issue: '', blocks: [null] }, shelfVersion],
    ['without blocks', { name: '坏的' }, 1],
    ['of a newer version', { id: 'x', name: '坏的', issue: '', blocks: [] }, shelfVersion + 1],
  ])('loses nothing but a briefing %s, which is put aside as a file', (_what, briefing, version) => {
    const good = filled();
    const briefings = version === shelfVersion ? [briefing, good] : [briefing];
    const { storage } = storageOf({ briefings: JSON.stringify({ version, current: 'x', briefings }) });
    const read = readShelf(storage);
    expect(read?.briefings ?? []).toEqual(version === shelfVersion ? [good] : []);
    expect(asideBriefings(storage).map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
      ['坏的', { format: 'jinguo-briefing', version, briefing }],
    ]);
    expect(readShelf(storage)).toEqual(read);
    expect(asideBriefings(storage)).toHaveLength(1);
  });

  test('puts several aside, each under a key of its own, and takes back what it understands', () => {
    const { stored, storage } = storageOf({ briefings: '{' });
    readShelf(storage);
    stored.set('briefings', '[');
    readShelf(storage);
    expect([...stored.keys()]).toEqual(['briefings-aside', 'briefings-aside-2']);
    stored.set('briefings-aside-2', briefingText(filled()));
    expect(readShelf(storage)?.briefings.map(({ name }) => name)).toEqual(['一季度']);
    expect([...stored.keys()].sort()).toEqual(['briefings', 'briefings-aside']);
  });

  test('writes nothing over what it could not put aside', () => {
    const text = '{"version":2,"briefings":[null]}';
    const storage = fullStorage({ briefings: text });
    const changed = changeShelf((now) => now, { shelf: shelfOf(filled()), isStored: true }, storage);
    expect(changed.isStored).toBe(false);
    expect(storage().getItem('briefings')).toBe(text);
  });

  test('shows what it understands where storage is too full to put the rest aside', () => {
    const good = filled();
    const text = JSON.stringify({ version: shelfVersion, current: 'x', briefings: [null, good] });
    const storage = fullStorage({ briefings: text });
    expect(() => readShelf(storage)).toThrow('full');
    expect(peekShelf(storage)?.briefings).toEqual([good]);
    expect(storage().getItem('briefings')).toBe(text);
    expect(peekShelf(closedStorage)).toBeNull();
  });

  test('changes what another tab has written meanwhile, and keeps that', () => {
    const { storage } = storageOf();
    const add = (one: Briefing) => (now: Shelf) => ({ ...now, briefings: [...now.briefings, one] });
    const both = { shelf: shelfOf(filled()), isStored: true };
    changeShelf(add(emptyBriefing('甲')), both, storage);
    const after = changeShelf(add(emptyBriefing('乙')), both, storage);
    expect(after.shelf.briefings.map(({ name }) => name)).toEqual(['一季度', '甲', '乙']);
  });

  test('that could not be read at first is not written over once it can be', () => {
    const { storage } = storageOf({ briefings: JSON.stringify(shelfOf(filled())) });
    const before = { shelf: shelfOf(emptyBriefing('未命名')), isStored: false };
    const after = changeShelf((now) => now, before, storage);
    expect(after).toMatchObject({ isStored: true, shelf: { current: before.shelf.current } });
    expect(readShelf(storage)?.briefings.map(({ name }) => name)).toEqual(['未命名', '一季度']);
  });

  test('says so when storage is full or closed, and goes on with what it has', () => {
    const latest = { shelf: shelfOf(filled()), isStored: true };
    expect(changeShelf((now) => now, latest, fullStorage())).toEqual({ ...latest, isStored: false });
    expect(changeShelf((now) => now, latest, closedStorage)).toEqual({ ...latest, isStored: false });
    expect(asideBriefings(closedStorage)).toEqual([]);
  });

  test('changes the briefing that is worked on and no other', () => {
    const shelf = shelfOf(emptyBriefing('一'), emptyBriefing('二'));
    const changed = withCurrent(shelf, (one) => withBlocks(one, (blocks) => [...blocks, item()]));
    expect(currentOf(changed).blocks).toHaveLength(1);
    expect(changed.briefings[1]).toBe(shelf.briefings[1]);
  });

  test('knows a view that is there already, and not another of the same indicator', () => {
    const briefing = filled();
    expect(sameIn(briefing, { ...view })).toBe(briefing.blocks[0]);
    expect(sameIn(briefing, { ...view, regions: [] })).toBeNull();
  });
});

test('a moved block keeps all others in their order and none is lost', () => {
  const blocks: Block[] = ['a', 'b', 'c', 'd'].map((id) => ({ kind: 'heading', id, text: id }));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -9, max: 9 }), (index, by) => {
      const id = blocks[index]?.id ?? '';
      const moved = movedBlock(blocks, id, by).map((block) => block.id);
      expect([...moved].sort()).toEqual(['a', 'b', 'c', 'd']);
      expect(moved.filter((one) => one !== id)).toEqual(['a', 'b', 'c', 'd'].filter((one) => one !== id));
      expect(moved.indexOf(id)).toBe(Math.min(3, Math.max(0, index + by)));
    }),
  );
});

/** The format of version 1: plain texts, and numbers bound only in sentences. */
const ofVersion1 = {
  ...emptyBriefing('一季度'),
  introduction: '导语',
  receipts: [{ day: '2026-01-05', format: 'word', figures: [{ item: 'one', years: [2024], lines: [], ranks: {} }] }],
  blocks: [
    {
      ...item(),
      id: 'one',
      sentence: '全区54.6%。',
      caption: '妇女参保率',
      bound: [{ at: 0, written: '54.6', what: 'value', region: '150000', year: null }],
    },
    { kind: 'heading', id: 'h', text: '标题' },
    { kind: 'text', id: 't', text: '文字' },
  ],
};
const number = {
  written: '54.6',
  what: 'value',
  indicator: 'female-life-expectancy',
  region: '150000',
  year: null,
} as const;
const asOfToday = {
  ...ofVersion1,
  introduction: ['导语'],
  receipts: ofVersion1.receipts.map((receipt) => ({
    ...receipt,
    figures: receipt.figures.map((one) => ({ ...one, indicator: 'female-life-expectancy' })),
  })),
  blocks: [
    { ...item(), id: 'one', sentence: ['全区', number, '%。'], caption: ['妇女参保率'] },
    { kind: 'heading', id: 'h', text: '标题' },
    { kind: 'text', id: 't', prose: ['文字'] },
  ],
} satisfies Omit<Briefing, 'blocks'> & { blocks: unknown };

/** The format of version 2: each text with the positions of its data numbers. */
const { written, ...data } = number;
const change = { ...data, what: 'change' };
const ofVersion2 = {
  ...emptyBriefing('二季度'),
  introduction: { text: '2024年全区54.6%，走访54.6户。', bound: [{ ...data, at: 1, written }] },
  blocks: [
    {
      ...item(),
      id: 'one',
      sentence: { text: '2.3个百分点', bound: [{ ...change, at: 0, written: '2.3' }] },
      caption: { text: '', bound: [] },
    },
    {
      kind: 'text',
      id: 't',
      prose: {
        text: '达54.6%，提高2.3个百分点，第7个',
        bound: [
          { ...change, at: 1, written: '2.3' },
          { ...data, at: 0, written },
          { ...data, at: 2, written: '70' },
        ],
      },
    },
  ],
};

test('words of version 2 read as they did, with each of their numbers in its place and what is another one as text', () => {
  const { storage } = storageOf({ briefings: JSON.stringify({ version: 2, current: 'x', briefings: [ofVersion2] }) });
  const [read] = readShelf(storage)?.briefings ?? [];
  expect(read?.introduction).toEqual(['2024年全区', number, '%，走访54.6户。']);
  expect(read?.blocks).toMatchObject([
    { sentence: [{ ...change, written: '2.3' }, '个百分点'], caption: [] },
    { prose: ['达', number, '%，提高', { ...change, written: '2.3' }, '个百分点，第7个'] },
  ]);
  expect(textOf(read?.introduction ?? [])).toBe(ofVersion2.introduction.text);
  const file = readBriefing(JSON.stringify({ format: 'jinguo-briefing', version: 2, briefing: ofVersion2 }));
  expect(file).toMatchObject({ introduction: read?.introduction, blocks: [{ caption: [] }, {}] });
});

/** The views of version 3, with the names it had for a table, its league and the indicators of the outlines. */
const common = { domain: null, year: null, basis: 'total' };
const viewsOfVersion3 = [
  { kind: 'heat', within: '150600', ...common, show: 'rank', status: null, below: null, sort: null },
  { kind: 'profile', league: '150200', ...common, picks: 'rank', further: true, order: 'given' },
  { ...view, within: '150600' },
];
const viewsOfToday: ViewSpec[] = [
  {
    kind: 'placesTable',
    scope: '150600',
    domain: null,
    year: null,
    basis: 'total',
    show: 'rank',
    status: null,
    below: null,
    sort: null,
  },
  {
    kind: 'profile',
    league: '150200',
    domain: null,
    year: null,
    basis: 'total',
    picks: 'rank',
    withOutlines: true,
    order: 'given',
  },
  { ...view, scope: '150600' },
];

test.each([1, 2, 3])(
  'views of version %i are the same views under the names of today, and are found again',
  (version) => {
    const blocks = viewsOfVersion3.map((one, at) => ({ ...item(), id: String(at), view: one, sentence: null }));
    const briefing = { ...emptyBriefing('三季度'), introduction: version === 1 ? '' : [], blocks };
    const { storage } = storageOf({ briefings: JSON.stringify({ version, current: 'x', briefings: [briefing] }) });
    const [read] = readShelf(storage)?.briefings ?? [];
    if (!read) throw new Error('nothing is read');
    expect(viewsOfToday.map((one) => sameIn(read, one)?.id)).toEqual(['0', '1', '2']);
    const file = readBriefing(JSON.stringify({ format: 'jinguo-briefing', version, briefing }));
    expect(file).toMatchObject({ blocks: viewsOfToday.map((one) => ({ view: one })) });
  },
);

test.each([
  ['introduction.0', [{ ...number, written: '5'.repeat(40) }]],
  ['introduction.1', ['在', { ...number, written: '五十' }]],
  ['introduction.0', [{ ...number, what: 'everything' }]],
  ['introduction.0', [{ ...number, year: 1e300 }]],
  ['introduction', { text: '54.6', bound: [] }],
])('a number in words that is none is refused by its place, at %s (%#)', (field, introduction) => {
  const briefing = { ...filled(), introduction };
  const read = readBriefing(JSON.stringify({ format: 'jinguo-briefing', version: shelfVersion, briefing }));
  expect(read).toMatchObject({ why: 'broken', field: expect.stringMatching(`^briefing.${field}`) });
});

describe('what an earlier version wrote', () => {
  test('on the shelf is read as it would be written today', () => {
    const { stored, storage } = storageOf({
      briefings: JSON.stringify({ version: 1, current: 'x', briefings: [ofVersion1] }),
    });
    expect(readShelf(storage)).toEqual({ version: shelfVersion, current: 'x', briefings: [asOfToday] });
    expect(stored.has('briefings-aside')).toBe(false);
  });

  test('in a file is opened with all that it said', () => {
    const read = readBriefing(JSON.stringify({ format: 'jinguo-briefing', version: 1, briefing: ofVersion1 }));
    if ('why' in read) throw new Error(JSON.stringify(read));
    // Receipts refer to the new ids of the items.
    expect(read.receipts[0]?.figures[0]?.item).toBe(read.blocks[0]?.id);
    const { receipts: _, ...rest } = withoutIds(asOfToday as Briefing);
    expect(withoutIds(read)).toMatchObject(rest);
  });

  test('and is damaged is refused by the name of the field', () => {
    const text = JSON.stringify({
      format: 'jinguo-briefing',
      version: 1,
      briefing: { ...ofVersion1, introduction: 7 },
    });
    expect(readBriefing(text)).toEqual({ why: 'broken', field: 'briefing.introduction' });
  });
});

describe('a file', () => {
  test('opened again is the briefing that was saved, under ids of its own', () => {
    const briefing = filled();
    const read = readBriefing(briefingText(briefing));
    if ('why' in read) throw new Error(read.why);
    expect(withoutIds(read)).toEqual(withoutIds(briefing));
    expect(read.id).not.toBe(briefing.id);
  });

  test.each([
    ['{', { why: 'notJson' }],
    ['{"type":"FeatureCollection"}', { why: 'foreign' }],
    ['[]', { why: 'foreign' }],
    [`{"format":"jinguo-briefing","version":${shelfVersion + 1},"briefing":{}}`, { why: 'newer' }],
    ['{"format":"jinguo-briefing","version":0,"briefing":{}}', { why: 'foreign' }],
    ['x'.repeat(5_000_001), { why: 'tooLarge' }],
  ])('that is not one of ours is refused by its reason (%#)', (text, refusal) => {
    expect(readBriefing(text)).toEqual(refusal);
  });

  test('that is damaged is refused by the name of the field', () => {
    const text = briefingText(filled()).replace('"trend"', '"pie"');
    expect(readBriefing(text)).toEqual({ why: 'broken', field: 'briefing.blocks.0.view.view' });
  });

  const receipt = { day: '2026-01-05', format: 'word', figures: [] };
  const figures = [{ item: 'a', indicator: 'a', years: [1e300], lines: [], ranks: {} }];
  const asFile = (briefing: object) =>
    JSON.stringify({ format: 'jinguo-briefing', version: shelfVersion, briefing: { ...filled(), ...briefing } });

  test.each([
    ['briefing.date', { date: 'x' }],
    ['briefing.date', { date: '2026-02-31' }],
    ['briefing.receipts.0.day', { receipts: [{ ...receipt, day: 'x' }] }],
    ['briefing.receipts.0.day', { receipts: [{ ...receipt, day: '' }] }],
    ['briefing.receipts.0.figures.0.years.0', { receipts: [{ ...receipt, figures }] }],
    ['briefing.blocks.0.view.from', { blocks: [{ ...item(), view: { ...view, from: 1e21 } }] }],
  ])('whose %s is no day and no year is refused by that field (%#)', (field, change) => {
    expect(readBriefing(asFile(change))).toEqual({ why: 'broken', field });
  });

  test('brings no marks into the titles of the page that turn the order of words', () => {
    const blocks = [{ kind: 'heading' as const, id: 'h', text: '健\u202e康' }];
    const read = readBriefing(asFile({ name: '一\u202e季度', issue: '\u2067第1期', blocks }));
    expect(read).toMatchObject({ name: '一季度', issue: '第1期', blocks: [{ text: '健康' }] });
  });

  test('of any text is either opened or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false }), (value) => {
        for (const version of [1, 2, 3, 4]) {
          const text = JSON.stringify({ format: 'jinguo-briefing', version, briefing: value }) ?? '';
          expect(readBriefing(text)).toHaveProperty('why');
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a day that is none costs a briefing of this browser that day alone, and it can be saved and opened again', () => {
  const receipt = { day: '2026-01-05', format: 'word', figures: [] };
  const briefing = { ...filled(), date: 'x', receipts: [{ ...receipt, day: 'x' }, receipt] };
  const stored = { ...briefing, date: '', receipts: [receipt] };
  expect(storedBriefing(briefing)).toEqual({ briefing: stored, fault: null });
  expect(readBriefing(briefingText(briefing))).toMatchObject({ name: stored.name, date: '', receipts: [receipt] });
});

test('what else is wrong in a briefing of this browser is told by its field, and goes into a file as it is', () => {
  const briefing: Briefing = { ...filled(), ...JSON.parse('{"form":"pie"}') };
  expect(storedBriefing(briefing)).toEqual({ briefing: null, fault: 'form' });
  expect(readBriefing(briefingText(briefing))).toEqual({
    why: 'broken',
    field: 'briefing.form',
  });
});

/** Version 4 knew neither a name of the bulletin nor a head of an official document. */
const {
  series: _s,
  authority: _a,
  number: _n,
  signatory: _g,
  addressee: _d,
  printedBy: _p,
  printed: _t,
  ...ofVersion4
} = {
  ...emptyBriefing('四季度'),
  issue: '第4期',
  unit: '妇联',
};

test.each([
  ['bulletin', { unit: '妇联', authority: '', issue: '第4期', number: '' }],
  ['official', { unit: '妇联', authority: '妇联', issue: '', number: '第4期' }],
] as const)('a %s of version 4 has in its head what it had there', (form, fields) => {
  const briefing = { ...ofVersion4, form };
  const read = readBriefing(JSON.stringify({ format: 'jinguo-briefing', version: 4, briefing }));
  expect(read).toMatchObject({ ...fields, form, series: '', printed: '' });
  expect('why' in read ? '' : issueOf(read)).toBe('第4期');
});

test('a new briefing has the names of the office from the latest one that has them, and its own first', () => {
  const shelf = [
    { ...emptyBriefing('一'), series: '旧简报', unit: '办公室' },
    { ...emptyBriefing('二'), series: '妇女简报' },
    emptyBriefing('三'),
  ];
  expect(withOffice(emptyBriefing('四'), shelf)).toMatchObject({ series: '妇女简报', unit: '办公室', authority: '' });
  expect(withOffice({ ...emptyBriefing('五'), unit: '发展部' }, shelf)).toMatchObject({ unit: '发展部' });
});
