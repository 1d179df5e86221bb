import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Briefing, BriefingItem } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { contentOf } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import { wordFile } from '../../src/briefing/documents/word';
import { domains } from '../../src/contract/domains';
import { addressText } from '../../src/filters/viewSpec/viewAddress';
import type { ViewSpec } from '../../src/filters/viewSpec/viewSpec';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { en } from '../../src/i18n/en';
import { type Language, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { openPackage, type PackageParts } from '../../src/office/packageParts';
import { servedDomain } from '../served';
import { packageFaults } from './packageFaults';

const day = '2026-11-26';
const speeches = { zh: speechOf('zh', zh), en: speechOf('en', en) };
const wordings = { zh: briefingZh(), en: briefingEn() };
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

let served: Served;
let leagues: string[];

beforeAll(async () => {
  served = { themes: await Promise.all(domains.map((domain) => servedDomain(domain))), boundaries: null, outlines: [] };
  leagues = served.themes[0]?.regions.parts.map(({ code }) => code) ?? [];
});

function item(
  indicator: string,
  part: Partial<Extract<ViewSpec, { kind: 'figure' }>>,
  more: Partial<BriefingItem> = {},
) {
  const one = served.themes.flatMap(({ indicators }) => indicators.indicators).find(({ id }) => id === indicator);
  if (!one) throw new Error(`no indicator ${indicator}`);
  const view: ViewSpec = {
    kind: 'figure',
    domain: one.domain,
    indicator,
    regions: leagues.slice(1, 3),
    from: null,
    to: null,
    view: 'trend',
    year: null,
    map: 'tiles',
    basis: 'total',
    ...part,
  };
  return { ...newItem(view, one.name, null), ...more };
}

/** Headings of each level, a text that refers to a figure, and figures as chart, picture and table. */
function blocks(): Block[] {
  return [
    { kind: 'heading', id: 'one', text: '健康' },
    { kind: 'heading', id: 'two', text: '寿命', level: 2 },
    { kind: 'heading', id: 'three', text: '女性', level: 3 },
    { kind: 'text', id: 'text', prose: proseOf('情况见图1和图2，图12没有，表1另列。') },
    item('female-life-expectancy', {}, { size: 'half' }),
    item('maternal-mortality-ratio', {}, { size: 'half' }),
    item('female-life-expectancy', { view: 'ranking' }, { size: 'full' }),
    item('female-life-expectancy', { view: 'map' }, { size: 'full' }),
    item('female-life-expectancy', { view: 'table' }, { size: 'full' }),
  ];
}

async function documentOf(part: Partial<Briefing> = {}, language: Language = 'zh'): Promise<PackageParts> {
  const speech = speeches[language];
  const briefing = {
    ...emptyBriefing('2012—2021年包头市、兴安盟妇女发展情况'),
    issue: '第3期',
    unit: '内蒙古自治区妇女联合会',
    recipients: '报：自治区党委\n发：各盟市妇联',
    copies: '共印30份',
    introduction: proseOf('现将有关情况通报如下。'),
    blocks: blocks(),
    ...part,
  };
  const content = contentOf(briefing, served, { speech, day });
  const request = { briefing, ...content, speech, t: wordings[language], day, addressOf: addressText };
  const file = new Uint8Array(await (await wordFile(request, quiet)).arrayBuffer());
  expect(packageFaults(file)).toEqual([]);
  return openPackage(file);
}

function read(parts: PackageParts, name = 'word/document.xml'): Document {
  return new DOMParser().parseFromString(parts.text(name), 'application/xml');
}

/** The elements of that name, for example `w:p`. */
function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

const textOf = (element: Element) =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');

/** The style of a paragraph or table by its id; '' without one. */
const styleOf = (element: Element) => all(element, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';

const paragraphs = (parts: PackageParts) => all(read(parts), 'w:p');

describe.each(['zh', 'en'] as const)('a Word document of ours in %s', (language) => {
  let parts: PackageParts;

  beforeAll(async () => {
    parts = await documentOf({}, language);
  });

  test('uses the styles of Word, each of which is in the package', () => {
    const styles = all(read(parts, 'word/styles.xml'), 'w:style').map((style) => style.getAttribute('w:styleId'));
    const used = paragraphs(parts).filter((one) => textOf(one) !== '' || all(one, 'w:drawing').length > 0);
    expect(used.filter((one) => !styles.includes(styleOf(one))).map(textOf)).toEqual([]);
    const names = new Set(used.map(styleOf));
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'BodyText', 'Caption', 'Figure'])
      expect(names).toContain(style);
    const tables = all(read(parts), 'w:tblStyle').map((style) => style.getAttribute('w:val') ?? '');
    expect(tables.length).toBeGreaterThan(1);
    for (const style of tables) expect(styles).toContain(style);
  });

  test('counts captions by fields, and refers to them by fields whose bookmarks are there', () => {
    const document = read(parts);
    const fields = all(document, 'w:fldSimple').map((field) => [field.getAttribute('w:instr'), textOf(field)]);
    const figure = language === 'zh' ? '图' : 'Figure';
    const counted = fields.filter(([field]) => field === `SEQ ${figure} \\* ARABIC`).map(([, number]) => number);
    expect(counted).toEqual(['1', '2', '3', '4']);
    const bookmarks = all(document, 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const references = fields.filter(([field]) => field?.startsWith('REF '));
    for (const [field] of references) expect(bookmarks).toContain(field?.split(' ')[1]);
    if (language === 'zh')
      expect(references.map(([, label]) => label)).toEqual(expect.arrayContaining(['图1', '图2', '表1']));
    expect(references.map(([, label]) => label)).not.toContain('图12');
  });

  test('says of each run which language it is in', () => {
    for (const name of parts.names().filter((one) => /^word\/(document|header\d|footer\d)\.xml$/.test(one))) {
      const runs = all(read(parts, name), 'w:r').filter((run) => textOf(run) !== '');
      expect(runs.filter((run) => all(run, 'w:lang').length === 0).map(textOf)).toEqual([]);
      for (const run of runs) expect(all(run, 'w:lang')[0]?.getAttribute('w:eastAsia')).toBe('zh-CN');
    }
  });

  test('describes each drawing and each table, under ids and names that occur once', () => {
    const drawings = all(read(parts), 'wp:docPr');
    for (const attribute of ['id', 'name'])
      expect(new Set(drawings.map((one) => one.getAttribute(attribute))).size).toBe(drawings.length);
    expect(drawings.filter((one) => !one.getAttribute('name') || !one.getAttribute('descr'))).toEqual([]);
    const tables = all(read(parts), 'w:tblPr');
    expect(tables.filter((one) => !all(one, 'w:tblCaption')[0]?.getAttribute('w:val'))).toEqual([]);
  });

  test('has title, unit, subject and keywords among its properties', () => {
    const core = read(parts, 'docProps/core.xml');
    const property = (name: string) => all(core, name)[0]?.textContent ?? '';
    expect(property('dc:title')).toContain('妇女发展情况');
    expect(property('dc:creator')).toBe('内蒙古自治区妇女联合会');
    expect(property('dc:subject')).toBe(wordings[language].forms.bulletin);
    expect(property('cp:keywords')).toContain(speeches[language].words.region.joiner.trim());
  });

  test('repeats the head of a table and breaks it only between rows', () => {
    for (const table of all(read(parts), 'w:tbl')) {
      const rows = all(table, 'w:tr');
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
      if (rows.length > 1) expect(all(rows[0] ?? table, 'w:tblHeader')).toHaveLength(1);
    }
  });
});
