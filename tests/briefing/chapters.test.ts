import { expect, test } from 'vitest';
import type { Block } from '../../src/briefing/basket/briefing';
import { newItem } from '../../src/briefing/basket/shelf';
import { inChapters, withoutChapters } from '../../src/briefing/content/chapters';
import type { Domain } from '../../src/contract/domains';
import { figureView } from './views';

const figure = (domain: Domain, indicator: string): Block =>
  newItem(figureView(indicator, { domain }), { zh: indicator, en: '' }, null);
const text = (id: string): Block => ({ kind: 'text', id, prose: [id] });
const heading = (id: string): Block => ({ kind: 'heading', id, text: id });
const table: Block = newItem(
  {
    kind: 'placesTable',
    year: null,
    basis: 'total',
    show: 'rank',
    domain: null,
    status: null,
    below: null,
    sort: null,
  },
  { zh: '位次表', en: '' },
  null,
);

const titleOf = (domain: Domain | null) => domain ?? 'other';
const namesOf = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'heading' ? `# ${block.text}` : block.kind === 'text' ? block.id : block.name.zh,
  );

test('figures come into one chapter a theme with their headings and texts, and what has no theme comes last', () => {
  const blocks = [
    text('lead'),
    table,
    figure('health', 'a'),
    text('of a'),
    figure('rights', 'b'),
    heading('own'),
    text('of own'),
    figure('health', 'c'),
  ];
  const parted = inChapters(blocks, titleOf);
  expect(namesOf(parted)).toEqual([
    'lead',
    '# health',
    'a',
    'of a',
    '# own',
    'of own',
    'c',
    '# rights',
    'b',
    '# other',
    '位次表',
  ]);
  expect(namesOf(inChapters(parted, titleOf))).toEqual(namesOf(parted));
});

test('undone, the blocks are in their order again, with what was written since', () => {
  const blocks = [figure('health', 'a'), text('one'), figure('rights', 'b'), heading('health'), figure('health', 'c')];
  const parted = inChapters(blocks, titleOf);
  const written = [...parted.map((one) => (one.id === 'one' ? { ...text('one'), prose: ['new'] } : one)), text('two')];
  const back = withoutChapters(written, blocks, parted);
  expect(namesOf(back)).toEqual(['a', 'one', 'b', '# health', 'c', 'two']);
  expect(back[1]).toMatchObject({ prose: ['new'] });
});
