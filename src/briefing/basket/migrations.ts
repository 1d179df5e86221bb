import { numeralsIn } from './numerals';
import { shelfVersion } from './version';

type Loose = { readonly [field: string]: unknown };

/**
 * Converts a briefing of an earlier version; `null` for an unknown version. Invalid parts stay unchanged, so that the
 * later check can name their place.
 */
export function migrated(briefing: unknown, version: unknown): Loose | null {
  if (!isLoose(briefing)) return null;
  switch (version) {
    case 1:
      return fromVersion4(fromVersion3(fromVersion2(fromVersion1(briefing))));
    case 2:
      return fromVersion4(fromVersion3(fromVersion2(briefing)));
    case 3:
      return fromVersion4(fromVersion3(briefing));
    case 4:
      return fromVersion4(briefing);
    case shelfVersion:
      return briefing;
    default:
      return null;
  }
}

/**
 * Version 1 bound numbers only in sentences, sentences and receipts had one indicator, and all pictures were slides.
 */
function fromVersion1({ blocks, introduction, receipts, ...rest }: Loose): Loose {
  return {
    ...rest,
    introduction: prose(introduction),
    pictureFormat: 'slide',
    receipts: Array.isArray(receipts) ? receipts.map((receipt) => receiptFrom1(receipt, blocks)) : receipts,
    blocks: eachBlock(blocks, blockFrom1),
  };
}

/** Version 2 stored plain text and identified the bound numbers by their position among all numbers of the text. */
function fromVersion2({ blocks, introduction, ...rest }: Loose): Loose {
  return {
    ...rest,
    introduction: fragments(introduction),
    blocks: eachBlock(blocks, blockFrom2),
  };
}

/** Fields of views, by their name in version 3. */
const fieldsOf3 = new Map([
  ['within', 'scope'],
  ['further', 'withOutlines'],
]);

/** Version 3 had other names for two fields of views, and called the table of places `heat`. */
function fromVersion3(briefing: Loose): Loose {
  const viewFrom3 = (view: Loose) =>
    Object.fromEntries(
      Object.entries(view).map(([field, value]) => [
        fieldsOf3.get(field) ?? field,
        field === 'kind' && value === 'heat' ? 'placesTable' : value,
      ]),
    );
  const blockFrom3 = (block: Loose) => (isLoose(block.view) ? { ...block, view: viewFrom3(block.view) } : block);
  return { ...briefing, blocks: eachBlock(briefing.blocks, blockFrom3) };
}

/** Version 4 had the unit as the head of an official document, and its number in the place of the issue. */
function fromVersion4(briefing: Loose): Loose {
  const { form, unit, issue } = briefing;
  const isOfficial = form === 'official';
  return {
    series: '',
    signatory: '',
    addressee: '',
    printedBy: '',
    printed: '',
    ...briefing,
    authority: isOfficial ? unit : '',
    number: isOfficial ? issue : '',
    issue: isOfficial ? '' : issue,
  };
}

function eachBlock(blocks: unknown, change: (block: Loose) => Loose): unknown {
  return Array.isArray(blocks) ? blocks.map((block) => (isLoose(block) ? change(block) : block)) : blocks;
}

function blockFrom2(block: Loose): Loose {
  switch (block.kind) {
    case 'text':
      return { ...block, prose: fragments(block.prose) };
    case 'item':
      return { ...block, caption: fragments(block.caption), sentence: fragments(block.sentence) };
    default:
      return block;
  }
}

/** A number that differs from the stored one becomes plain text. */
function fragments(prose: unknown): unknown {
  if (!isLoose(prose) || typeof prose.text !== 'string' || !Array.isArray(prose.bound)) return prose;
  const { text, bound } = prose;
  const places = numeralsIn(text).flatMap((numeral, place) => {
    const known: unknown = bound.find((one) => isLoose(one) && one.at === place && one.written === numeral.written);
    if (!isLoose(known)) return [];
    const { at: _, ...reference } = known;
    return { start: numeral.index, end: numeral.index + numeral.written.length, reference };
  });
  const ends = [0, ...places.map(({ end }) => end)];
  const parts = places.flatMap(({ start, reference }, at) => [text.slice(ends[at], start), reference]);
  return [...parts, text.slice(ends.at(-1))].filter((one) => one !== '');
}

function blockFrom1(block: Loose): Loose {
  switch (block.kind) {
    case 'text': {
      const { text, ...rest } = block;
      return { ...rest, prose: prose(text) };
    }
    case 'item': {
      const { bound, sentence, caption, ...rest } = block;
      const indicator = indicatorOf(block);
      const own = Array.isArray(bound) ? bound.map((one) => (isLoose(one) ? { ...one, indicator } : one)) : bound;
      return { ...rest, caption: prose(caption), sentence: prose(sentence, own) };
    }
    default:
      return block;
  }
}

function receiptFrom1(receipt: unknown, blocks: unknown): unknown {
  if (!isLoose(receipt) || !Array.isArray(receipt.figures)) return receipt;
  const figures = receipt.figures.map((figure) => {
    if (!isLoose(figure)) return figure;
    const item = Array.isArray(blocks) ? blocks.find((one) => isLoose(one) && one.id === figure.item) : undefined;
    return { ...figure, indicator: indicatorOf(item) ?? '' };
  });
  return { ...receipt, figures };
}

function indicatorOf(item: unknown): unknown {
  return isLoose(item) && isLoose(item.view) ? item.view.indicator : undefined;
}

function prose(text: unknown, bound: unknown = []): unknown {
  return typeof text === 'string' ? { text, bound } : text;
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
