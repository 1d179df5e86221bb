import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Briefing, BriefingItem } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { contentOf, headPlace } from '../../src/briefing/content/parts';
import type { Served } from '../../src/briefing/content/served';
import type { BriefingRequest } from '../../src/briefing/documents/request';
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
import { figureView, placesTableView } from './views';

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
  const view: ViewSpec = figureView(indicator, { domain: one.domain, regions: leagues.slice(1, 3), ...part });
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

async function documentOf(
  part: Partial<Briefing> = {},
  language: Language = 'zh',
  comments: BriefingRequest['comments'] = [],
): Promise<PackageParts> {
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
  const request = { briefing, ...content, speech, t: wordings[language], day, addressOf: addressText, comments };
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
    for (const table of all(read(parts), 'w:tbl').filter((one) => all(one, 'w:tblpPr').length === 0)) {
      const rows = all(table, 'w:tr');
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
      if (rows.length > 1) expect(all(rows[0] ?? table, 'w:tblHeader')).toHaveLength(1);
    }
  });
});

/** All elements of the body in their order, with the style and the text of each. */
function bodyOf(parts: PackageParts) {
  const body = all(read(parts), 'w:body')[0];
  return [...(body?.children ?? [])].map((element) => ({
    element,
    style: element.tagName === 'w:p' ? styleOf(element) : '',
    text: textOf(element),
  }));
}

/** Whether a paragraph stays with the next one, by itself or by its style. */
function keepsNext(parts: PackageParts, paragraph: Element): boolean {
  const styles = all(read(parts, 'word/styles.xml'), 'w:style');
  const style = styles.find((one) => one.getAttribute('w:styleId') === styleOf(paragraph));
  const [own] = all(paragraph, 'w:keepNext');
  const isOn = (one: Element) => !['false', '0'].includes(one.getAttribute('w:val') ?? '');
  return own ? isOn(own) : style !== undefined && all(style, 'w:keepNext').some(isOn);
}

describe('on paper', () => {
  test('lines are on the grid and characters are not, so that every program sets 28 in a line and 22 lines', async () => {
    const parts = await documentOf();
    const document = read(parts);
    const numberIn = (element: string, attribute: string) =>
      Number(all(document, element)[0]?.getAttribute(`w:${attribute}`));
    expect(all(document, 'w:docGrid').map((one) => one.getAttribute('w:type'))).toEqual(['lines']);
    const height = numberIn('w:pgSz', 'h') - numberIn('w:pgMar', 'top') - numberIn('w:pgMar', 'bottom');
    expect(Math.floor(height / numberIn('w:docGrid', 'linePitch'))).toBe(22);
    const defaults = all(read(parts, 'word/styles.xml'), 'w:rPrDefault')[0];
    expect(defaults && all(defaults, 'w:spacing')[0]?.getAttribute('w:val')).toBe('-5');
  });

  test('a figure stays with its caption, and the caption with its note or table', async () => {
    const parts = await documentOf();
    const body = bodyOf(parts);
    const drawn = body.flatMap((one, at) => (one.style === 'Figure' ? [at] : []));
    expect(drawn.length).toBeGreaterThan(1);
    for (const at of drawn) {
      const [figure, caption, next] = body.slice(at, at + 3);
      if (!figure || !caption || !next) throw new Error('a figure without its texts');
      expect(caption.style).toBe('Caption');
      expect(keepsNext(parts, figure.element)).toBe(true);
      const belongs = next.style === 'FigureNote' || next.element.tagName === 'w:tbl';
      expect(keepsNext(parts, caption.element)).toBe(belongs);
    }
    // The captions of two figures side by side do not hold the whole table with the text below it.
    const [pair] = all(read(parts), 'w:tbl');
    expect(pair && all(pair, 'w:p').some((one) => keepsNext(parts, one))).toBe(false);
  });

  test('a sentence stays with a figure that fits, and a figure that does not fit stands after the text that follows', async () => {
    const textBlock = (id: string, length: number): Block => ({
      kind: 'text',
      id,
      prose: proseOf(`${id}${'各级妇联要提高政治站位。'.repeat(length)}`),
    });
    for (const [view, length, styles] of [
      ['trend', 1, ['BodyText', 'Figure', 'Caption']],
      ['ranking', 6, ['BodyText', 'BodyText', 'Figure']],
    ] as const) {
      const figure = item('female-life-expectancy', { view }, { size: 'full' });
      const parts = await documentOf({ blocks: [textBlock('前文', length), figure, textBlock('后文', 12)] });
      const body = bodyOf(parts);
      const sentence = body.findIndex(({ text }) => text.includes('见图1'));
      expect(body.slice(sentence, sentence + 3).map(({ style }) => style)).toEqual(styles);
      const [said] = body.slice(sentence);
      expect(said && keepsNext(parts, said.element)).toBe(styles[1] === 'Figure');
    }
  });

  test('each text refers to its figure, and what figures have in common stands once at the end', async () => {
    const parts = await documentOf();
    const body = bodyOf(parts);
    const captions = body.filter(({ style }) => style === 'Caption').map(({ text }) => text);
    const sentences = body.filter(({ style }) => style === 'BodyText').map(({ text }) => text);
    for (const label of ['图1', '图2', '图3', '图4', '表1'])
      expect(sentences.some((text) => text.includes(`（见${label}）。`))).toBe(true);
    expect(captions.some((text) => /^图3　\d{4}年全区及12个盟市妇女人均预期寿命（岁）$/.test(text))).toBe(true);
    const heading = body.findIndex(({ text }) => text.endsWith(wordings.zh.sources.title));
    const sources = body.slice(heading + 1).filter(({ style }) => style === 'SourceNote');
    const said = sources.map(({ text }) => text).join('');
    expect(said).toContain(wordings.zh.sources.simulated);
    expect(said.split('主管部门').length).toBe(2);
    const notes = body.filter(({ style }) => style === 'FigureNote').map(({ text }) => text);
    expect(notes.filter((text) => /主管部门|模拟数据|更新时间/.test(text))).toEqual([]);
    expect(new Set(notes).size).toBe(notes.length);
  });

  test('sheets follow the signature as 附件 on landscape pages, and neither signature nor recipients stand alone', async () => {
    const sheet = newItem(placesTableView, { zh: '位次表', en: '' }, null);
    for (const withSheet of [true, false]) {
      const parts = await documentOf({ form: 'official', blocks: withSheet ? [sheet, ...blocks()] : blocks() });
      const body = bodyOf(parts);
      const at = (style: string) => body.findIndex((one) => one.style === style);
      const record = body.findIndex(({ element }) => all(element, 'w:tblpPr').length > 0);
      const signature = at('Signature');
      expect(record).toBeGreaterThan(signature);
      expect(keepsNext(parts, body[signature - 1]?.element ?? read(parts).documentElement)).toBe(true);
      const attached = body.findIndex(({ style, text }) => style === 'Notice' && text === '附件1');
      expect(attached > signature && attached < record).toBe(withSheet);
      const orientations = all(read(parts), 'w:pgSz').map((one) => one.getAttribute('w:orient'));
      expect(orientations).toEqual(withSheet ? ['portrait', 'landscape'] : ['portrait']);
      // It stands at the foot of the page of the paragraph after it.
      const place = all(body[record]?.element ?? read(parts).documentElement, 'w:tblpPr')[0];
      expect(place?.getAttribute('w:tblpYSpec')).toBe('bottom');
      expect(body[record + 1]?.element.tagName).toBe('w:p');
      if (withSheet) expect(body.some(({ text }) => text.endsWith('（见附件1）。'))).toBe(true);
    }
  });

  test('every page says that it holds simulated data', async () => {
    const parts = await documentOf();
    const heads = parts.names().filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(heads).toHaveLength(2);
    for (const name of heads) expect(textOf(read(parts, name).documentElement)).toBe(wordings.zh.simulatedPage);
  });
});

/** The paragraphs above the text: style, text, and the colour of the rule below, if any. */
async function headIn(part: Partial<Briefing>) {
  const parts = await documentOf({ introduction: proseOf('正文。'), ...part });
  const body = bodyOf(parts);
  return body
    .slice(
      0,
      body.findIndex(({ text }) => text === '正文。'),
    )
    .map(({ element, style, text }) => [style, text, all(element, 'w:bottom')[0]?.getAttribute('w:color')]);
}

describe('the head', () => {
  const none = { issue: '', unit: '', series: '', authority: '', number: '', signatory: '', addressee: '' };
  const title = [['Title', '2012—2021年包头市、兴安盟妇女发展情况', undefined]];

  test('of a bulletin is its name, its issue, unit and day above a red rule, and then the title', async () => {
    expect(await headIn({ series: '妇女简报', issue: '第3期（总第27期）', unit: '办公室' })).toEqual([
      ['Masthead', '妇女简报', undefined],
      ['MastheadLine', '第3期（总第27期）', undefined],
      ['MastheadLine', '办公室2026年11月26日', 'C00000'],
      ...title,
    ]);
  });

  test('of an official document is its authority and number above a red rule, its title and its addressee', async () => {
    const form = 'official' as const;
    const fields = { form, authority: '妇联文件', number: '内妇发〔2026〕3号', addressee: '各盟市妇联' };
    expect(await headIn(fields)).toEqual([
      ['Masthead', '妇联文件', undefined],
      ['MastheadLine', '内妇发〔2026〕3号', 'C00000'],
      ...title,
      ['MastheadLine', '各盟市妇联：', undefined],
    ]);
    const up = await headIn({ ...fields, signatory: '张三' });
    expect(up[1]).toEqual(['MastheadLine', '内妇发〔2026〕3号签发人：张三', 'C00000']);
  });

  test('leaves neither a line nor a rule for what is empty', async () => {
    for (const form of ['bulletin', 'official'] as const) expect(await headIn({ ...none, form })).toEqual(title);
    expect(await headIn({ ...none, form: 'official', authority: '妇联文件' })).toEqual([
      ['Masthead', '妇联文件', 'C00000'],
      ...title,
    ]);
  });

  test('breaks the title between words', async () => {
    const parts = await documentOf();
    const heading = paragraphs(parts).find((one) => styleOf(one) === 'Title');
    expect(heading && all(heading, 'w:r').map(textOf)).toEqual(['2012—2021年', '包头市、兴安盟妇女发展情况']);
    expect(heading && all(heading, 'w:br')).toHaveLength(1);
  });
});

test('the contents are a field over the headings, with links and pages, in the styles of Word', async () => {
  const plain = await documentOf();
  expect(plain.text('word/document.xml')).not.toContain('TOC ');
  const parts = await documentOf({ contents: true });
  const entries = paragraphs(parts).filter((one) => /^TOC\d$/.test(styleOf(one)));
  const headings = paragraphs(parts).filter((one) => /^Heading\d$/.test(styleOf(one)));
  expect(entries.map(styleOf)).toEqual(headings.map((one) => styleOf(one).replace('Heading', 'TOC')));
  expect(entries.map(textOf)).toEqual(headings.map((one) => expect.stringMatching(new RegExp(`^${textOf(one)}\\d$`))));
  const [field] = entries.flatMap((one) => all(one, 'w:fldChar'));
  expect(field?.getAttribute('w:dirty')).toBe('true');
  const bookmarks = all(read(parts), 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
  for (const link of entries.flatMap((one) => all(one, 'w:hyperlink')))
    expect(bookmarks).toContain(link.getAttribute('w:anchor'));
  const styles = all(read(parts, 'word/styles.xml'), 'w:style').map((one) => one.getAttribute('w:styleId'));
  expect(styles).toEqual(expect.arrayContaining(['TOC1', 'TOC2', 'TOC3']));
});

describe('the foot', () => {
  const recordOf = async (part: Partial<Briefing>) =>
    paragraphs(await documentOf(part))
      .filter((one) => styleOf(one) === 'Record')
      .map(textOf);

  test('of a bulletin names its recipients and copies, that of an official document 抄送, 印发机关 and 印发日期', async () => {
    expect(await recordOf({})).toEqual(['报：自治区党委', '发：各盟市妇联共印30份']);
    const form = 'official' as const;
    const fields = { form, recipients: '自治区党委办公厅', printedBy: '妇联办公室', printed: '2026-11-30' };
    expect(await recordOf(fields)).toEqual(['抄送：自治区党委办公厅。', '妇联办公室2026年11月30日印发']);
    expect(await recordOf({ form, recipients: '', copies: '' })).toEqual([]);
  });
});

test('findings leave as comments, each once at its place', async () => {
  const sheet = newItem(placesTableView, { zh: '位次表', en: '' }, null);
  const list = [...blocks(), sheet];
  const comments = [headPlace, ...list.map(({ id }) => id)].map((part) => ({ part, text: `关于${part}` }));
  const parts = await documentOf({ blocks: list }, 'zh', comments);
  const written = all(read(parts, 'word/comments.xml'), 'w:comment').map((one) => textOf(one));
  expect(written).toEqual(comments.map(({ text }) => text));
  const document = read(parts);
  const idsOf = (name: string) => all(document, name).map((one) => Number(one.getAttribute('w:id')));
  for (const name of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
    expect(idsOf(name).sort((a, b) => a - b)).toEqual(comments.map((_, at) => at));
  const paragraphOf = (id: number) =>
    all(document, 'w:commentReference')
      .find((one) => one.getAttribute('w:id') === String(id))
      ?.closest('p');
  const textAt = (id: number) => textOf(paragraphOf(id) ?? document.documentElement);
  expect(textAt(0)).toContain('妇女发展情况');
  expect(textAt(1)).toContain('健康');
  expect(textAt(4)).toContain('情况见');
  expect(textAt(5)).toMatch(/^图1/);
  expect(textAt(comments.length - 1)).toMatch(/^附件1/);
  expect((await documentOf()).names()).not.toContain('word/comments.xml');
});
