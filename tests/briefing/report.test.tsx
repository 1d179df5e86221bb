import { beforeAll, describe, expect, test } from 'vitest';
import { departmentsList } from '../../src/briefing/content/departmentsList';
import { monitoringReport } from '../../src/briefing/content/monitoringReport';
import { contentOf, type FigurePart, type Part } from '../../src/briefing/content/parts';
import { headingTexts } from '../../src/briefing/documents/request';
import { slidesFile } from '../../src/briefing/documents/slides';
import { wordFile } from '../../src/briefing/documents/word';
import { preflight } from '../../src/briefing/preflight/preflight';
import { allDomains } from '../../src/contract/domains';
import { type Outline, outlinesSchema } from '../../src/contract/outline';
import type { DomainData } from '../../src/data/domainData';
import { statementOf } from '../../src/figures/texts/statement';
import { addressText } from '../../src/filters/viewSpec/viewAddress';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { en } from '../../src/i18n/en';
import type { ReportKind } from '../../src/i18n/outlines/outlines.zh';
import { outlineWords } from '../../src/i18n/outlines/useOutlineWords';
import { type Language, type Speech, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { formatNumber, missingSign } from '../../src/measures/format';
import { pointIn } from '../../src/measures/point';
import { isSmallSample } from '../../src/measures/smallSample';
import { openPackage } from '../../src/office/packageParts';
import { changeSince, indicatorsIn, movementSince } from '../../src/outlines/goalChange';
import { departmentBoard, isQuantified } from '../../src/outlines/goalCounts';
import { type GoalStatus, goalStatuses } from '../../src/outlines/goalStatus';
import { servedDomain, standInClient } from '../served';

const day = '2026-11-26';
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

let served: DomainData[];
let outlines: readonly Outline[];

beforeAll(async () => {
  served = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
  ({ outlines } = await standInClient().get('/api/outlines', outlinesSchema));
});

type Report = {
  goals: readonly GoalStatus[];
  outline: Outline;
  year: number;
  since: number | null;
  parts: readonly Part[];
  headings: ReadonlyMap<string, string>;
  findings: readonly { rule: string; part: string }[];
  /** The paragraphs of the Word document in their order, those of tables as well. */
  word: string[];
  slides: string[];
  xml: string;
  speech: Speech;
};

type Wanted = { id: string; kind: ReportKind | 'departments'; code: string | null; language: Language; year?: number };

async function reportOf({ id, kind, code, language, year: asked }: Wanted): Promise<Report> {
  const outline = outlines.find((one) => one.id === id);
  const regions = served[0]?.regions;
  const region = regions && [regions.whole, ...regions.parts].find((one) => one.code === (code ?? regions.whole.code));
  if (!outline || !region) throw new Error(`no outline ${id}, or no region`);
  const speech = speechOf(language, { zh, en }[language]);
  const year = asked ?? Math.min(outline.to, served[0]?.series.years.at(-1) ?? 0);
  const goals = goalStatuses(outline, served, region.code, year);
  const whole = code === null ? null : goalStatuses(outline, served, regions.whole.code, year);
  const words = outlineWords(speech);
  const briefing =
    kind === 'departments'
      ? departmentsList({ outline, goals, region, isWhole: code === null, year }, null, words, speech)
      : monitoringReport({ kind, outline, goals, whole, region, year }, words, speech);
  const from = { themes: served, boundaries: null, outlines };
  const t = { zh: briefingZh(), en: briefingEn() }[language];
  const content = contentOf(briefing, from, { speech, day });
  const request = { briefing, ...content, speech, t, day, addressOf: addressText };
  const [word, slides] = await Promise.all(
    [wordFile, slidesFile].map(async (make) => new Uint8Array(await (await make(request, quiet)).arrayBuffer())),
  );
  if (!word || !slides) throw new Error('no file');
  return {
    goals,
    outline,
    year,
    since: kind === 'annual' ? null : outline.from - 1,
    parts: content.parts,
    headings: headingTexts(content.parts, t),
    findings: preflight(request, t.preflight, speech),
    word: paragraphsIn(word, /^word\/document\.xml$/, ['w:p', 'w:t']),
    slides: paragraphsIn(slides, /^ppt\/slides\/slide\d+\.xml$/, ['a:p', 'a:t']),
    xml: openPackage(word).text('word/document.xml'),
    speech,
  };
}

function paragraphsIn(file: Uint8Array, part: RegExp, [paragraph, element]: [string, string]): string[] {
  const parts = openPackage(file);
  return parts
    .names()
    .filter((name) => part.test(name))
    .flatMap((name) => {
      const read = new DOMParser().parseFromString(parts.text(name), 'application/xml');
      return [...read.getElementsByTagName(paragraph)].map((one) =>
        [...one.getElementsByTagName(element)].map(({ textContent }) => textContent ?? '').join(''),
      );
    });
}

/** The texts below each heading, with its number. */
function sectionsOf({
  parts,
  headings,
}: Report): { heading: string; level: number; texts: string[]; figures: FigurePart[] }[] {
  const sections: { heading: string; level: number; texts: string[]; figures: FigurePart[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'heading') {
      sections.push({ heading: headings.get(part.id) ?? '', level: part.level, texts: [], figures: [] });
    }
    const last = sections.at(-1);
    if (part.kind === 'text') last?.texts.push(...part.paragraphs);
    if (part.kind === 'figure') last?.figures.push(part);
  }
  return sections;
}

/** All text of a chapter, with that of the sections in it. */
function chapterOf(report: Report, name: string): string {
  const sections = sectionsOf(report);
  const at = sections.findIndex(({ heading, level }) => level === 1 && heading.includes(name));
  const end = sections.findIndex(({ level }, index) => index > at && level === 1);
  return sections
    .slice(at, end < 0 ? undefined : end)
    .flatMap(({ texts }) => texts)
    .join('\n');
}

const numbersIn = (text: string) => [...text.matchAll(/(\d+)项/g)].map(([, n]) => Number(n));
const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

const reports: Wanted[] = [
  ...['women-2021-2030', 'children-2021-2030'].flatMap((id): Wanted[] => [
    { id, kind: 'annual', code: null, language: 'zh' },
    // Few cases, so that rates are pooled over three years.
    { id, kind: 'annual', code: '150300', language: 'zh' },
    { id, kind: 'midterm', code: null, language: 'zh' },
  ]),
  { id: 'women-2021-2030', kind: 'annual', code: '152200', language: 'zh' },
  { id: 'women-2011-2020', kind: 'final', code: null, language: 'zh' },
  { id: 'women-2011-2020', kind: 'final', code: '150600', language: 'zh' },
  { id: 'children-2011-2020', kind: 'final', code: null, language: 'zh' },
  { id: 'children-2011-2020', kind: 'midterm', code: null, language: 'zh', year: 2015 },
  { id: 'women-2011-2020', kind: 'annual', code: null, language: 'zh', year: 2018 },
  { id: 'women-2021-2030', kind: 'annual', code: null, language: 'en' },
  { id: 'children-2011-2020', kind: 'final', code: '152900', language: 'en' },
];

describe.each(reports)('the $kind report of $id, of $code, in $language', (wanted) => {
  let report: Report;

  beforeAll(async () => {
    report = await reportOf(wanted);
  });

  test('opens no more than three sentences in a row with the same words', () => {
    const stop = wanted.language === 'zh' ? /。/ : /\. /;
    const opening = (sentence: string) =>
      wanted.language === 'zh' ? sentence.slice(0, 6) : sentence.split(' ').slice(0, 3).join(' ');
    const sentences = report.parts.flatMap((part) =>
      part.kind === 'text'
        ? part.paragraphs.flatMap((text) => text.split(stop)).filter((one) => one.trim() !== '')
        : [],
    );
    expect(sentences.length).toBeGreaterThan(10);
    sentences.forEach((sentence, at) => {
      const next = sentences.slice(at, at + 4).map(opening);
      if (next.length === 4) expect(new Set(next).size, sentence).toBeGreaterThan(1);
    });
  });

  test('leaves goals without a number or without data to one table, and out of the chapters', () => {
    const { goals, outline, parts, speech } = report;
    const others = goals.filter((one) => !isQuantified(one));
    expect(others.length).toBeGreaterThan(0);
    for (const { id, name } of outline.domains) {
      const own = goals.filter(({ goal }) => goal.domain === id);
      const chapters = sectionsOf(report).filter(
        ({ heading, level }) => level === 1 && heading.endsWith(speech.say(name)),
      );
      expect(chapters.length, name.zh).toBe(own.some(isQuantified) ? 1 : 0);
      if (chapters.length === 0) continue;
      const chapter = chapterOf(report, speech.say(name));
      const quantified = new Set(
        own.filter(isQuantified).flatMap(({ measured }) => measured.map((one) => one.indicator.id)),
      );
      for (const { goal, measured } of own.filter((one) => !isQuantified(one))) {
        expect(chapter).not.toContain(speech.say(goal.name));
        for (const { indicator } of measured)
          if (!quantified.has(indicator.id)) expect(chapter).not.toContain(speech.say(indicator.name));
      }
    }
    const tables = parts.flatMap((part) => (part.kind === 'figure' && part.content.kind === 'goals' ? [part] : []));
    expect(tables.length).toBe(2);
    const cells = tables[1]?.table.map(([first]) => first);
    expect(cells).toEqual(expect.arrayContaining(others.map(({ goal }) => speech.say(goal.name))));
    // They are the last parts, each on landscape pages.
    expect(parts.slice(-2)).toEqual(tables);
  });

  test('names every indicator with a number in its chapter, with the value, change and case count of its statement', () => {
    const { goals, outline, year, since, speech } = report;
    let told = 0;
    for (const goal of goals.filter(isQuantified)) {
      const domain = outline.domains.find(({ id }) => id === goal.goal.domain);
      const chapter = chapterOf(report, domain ? speech.say(domain.name) : '');
      for (const one of goal.measured) {
        const { level } = statementOf(one.model, one.line);
        const { indicator } = one.model;
        if (!level || level.year !== year || one.model.indicator.comparison === 'presence') continue;
        if (!level.published?.printed) {
          expect(chapter, indicator.name.zh).toContain(formatNumber(level.value, indicator.decimals));
        }
        if (isSmallSample(level.cases)) expect(chapter).toContain(String(level.cases));
        const change = changeSince(one, since);
        if (change && change.difference !== 0 && since !== null)
          expect(chapter, indicator.name.zh).toContain(formatNumber(Math.abs(change.difference), indicator.decimals));
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(5);
  });

  test('holds no number that is not bound to the data or to a document', () => {
    for (const part of report.parts) {
      if (part.kind !== 'text') continue;
      expect(part.words.unbound).toEqual([]);
      expect(part.words.moved).toEqual([]);
    }
    expect(report.parts.some(({ kind }) => kind === 'gone')).toBe(false);
  });

  test('refers to each figure by the number that it has, beside the claim of its indicator', () => {
    const pattern = wanted.language === 'zh' ? /图(\d+)/g : /Figure (\d+)/g;
    const seen = sectionsOf(report).flatMap(({ texts }) =>
      texts.flatMap((text) => [...text.matchAll(pattern)].map(([, n]) => Number(n))),
    );
    const figures = report.parts.flatMap((part) =>
      part.kind === 'figure' && part.numbered.as === 'figure' ? [part.numbered.number] : [],
    );
    expect(figures.length).toBeGreaterThan(3);
    expect(seen).toEqual(figures);
  });

  test('asks for each measure, and says so before it leaves', () => {
    const open = report.parts.filter((part) => part.kind === 'text' && part.asks !== undefined).map(({ id }) => id);
    expect(open.length).toBeGreaterThan(0);
    expect(report.findings.filter(({ rule }) => rule === 'unfilled').map(({ part }) => part)).toEqual(open);
  });

  test('stands in the Word document and on the slides as in its parts', () => {
    const text = report.parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []));
    expect(report.word).toEqual(expect.arrayContaining(text));
    expect(report.slides.join('')).toContain(text.at(-1));
    expect(report.xml).toContain('w:orient="landscape"');
  });

  test('tells the table what it may: 实现程度 for checked targets and enough cases, three-year rates with span and cases', () => {
    const { goals, parts, speech, year } = report;
    const [table] = parts.flatMap((part) => (part.kind === 'figure' && part.content.kind === 'goals' ? [part] : []));
    const { attainment, target, status } = outlineWords(speech).tableColumns;
    const head = table?.table[0] ?? [];
    const [at, targetAt, statusAt] = [attainment, target, status].map((one) => head.indexOf(one));
    const rows = table?.table.slice(1).filter(({ length }) => length > 1) ?? [];
    const measured = goals.filter(isQuantified).flatMap((goal) => goal.measured.map((one) => ({ goal, one })));
    expect(rows.length).toBe(measured.length);
    for (const row of rows) {
      expect(row.every((cell) => cell !== '')).toBe(true);
      const isOpen = row[targetAt ?? -1]?.includes(speech.words.target.unverified);
      const isFew = row[statusAt ?? -1] === speech.words.verdict['few-cases'];
      if (isOpen || isFew) expect(row[at ?? -1]).toBe(missingSign);
    }
    for (const { one } of measured) {
      const point = pointIn(one.line, year);
      if (!one.line.pooled || !point || point.value === null) continue;
      const row = rows.find(([name]) => name?.startsWith(speech.say(one.indicator.name)));
      expect(row?.some((cell) => cell.includes(`${year - 2}`) && cell.includes(`${point.cases}`))).toBe(true);
    }
  });

  if (wanted.language === 'en') return;

  test('adds up: goals by status, indicators by how they moved', () => {
    const { goals, since, outline, parts } = report;
    const progress = sectionsOf(report).find(({ heading }) => heading.includes('目标进展'))?.texts ?? [];
    const ofGoals = (progress[0] ?? '').replace(/（[^）]*）/g, '');
    const [quantified = 0, ...verdicts] = numbersIn(ofGoals);
    expect(quantified).toBe(goals.filter(isQuantified).length);
    expect(sum(verdicts)).toBe(quantified);
    const moved = progress.filter((text) => /持平的/.test(text));
    expect(moved.length).toBe(since === null ? 2 : 1);
    for (const text of moved) {
      const [all = 0, ...kinds] = numbersIn(text);
      expect(all).toBe(indicatorsIn(goals).length);
      expect(sum(kinds)).toBe(all);
    }
    const worse = indicatorsIn(goals).filter((one) => movementSince(one, since) === 'worse').length;
    expect(moved[0]).toContain(`差于${since === null ? '上年' : `${since}年`}的${worse}项`);
    const lead = report.word.find((text) => text.startsWith('对照《')) ?? '';
    expect(lead).toContain(`${goals.length}项目标`);
    expect(lead).toMatch(
      new RegExp(
        `有量化目标和数据的目标${quantified}项（见附件1），未量化或暂无数据的${goals.length - quantified}项（见附件2）`,
      ),
    );
    const regional = outline.bases.find(({ level }) => level === 'regional')?.indicators;
    expect(lead).toContain(`全表${regional}项`);
    const domains = outline.domains.filter(({ id }) =>
      goals.some((one) => one.goal.domain === id && isQuantified(one)),
    );
    const inChapters = domains.map(({ name }) => numbersIn(chapterOf(report, name.zh))[0] ?? 0);
    expect(sum(inChapters)).toBe(quantified);
    expect(parts.length).toBeGreaterThan(10);
  });

  test('names three achievements and three problems with numbers, and a department for each problem', () => {
    const { speech, since, goals } = report;
    const find = (heading: string) =>
      sectionsOf(report)
        .reverse()
        .find((one) => one.heading.includes(heading));
    for (const heading of ['主要成效', '主要问题']) {
      const text = find(heading)?.texts.join('') ?? '';
      const sentences = text.split('。').filter(Boolean);
      const moved = indicatorsIn(goals).filter(
        (one) => movementSince(one, since) === (heading === '主要成效' ? 'better' : 'worse'),
      );
      if (sentences.length === 1 && sentences[0]?.startsWith('没有')) {
        expect(moved).toEqual([]);
        continue;
      }
      expect(sentences.length, heading).toBeGreaterThanOrEqual(Math.min(3, moved.length));
      expect(sentences.length, heading).toBeLessThanOrEqual(3);
      for (const sentence of sentences) expect(sentence).toMatch(/^[一二三]是.*\d.*（责任部门：[^）]+）/);
    }
    const difficulties = chapterOf(report, '存在的困难和问题');
    for (const sentence of difficulties.split(/[。\n]/).filter((one) => one !== '' && !one.startsWith('没有')))
      expect(sentence).toMatch(/责任部门：[^）]+）/);
    for (const one of indicatorsIn(goals))
      if (movementSince(one, since) === 'worse')
        expect(difficulties).toContain(
          one.indicator.phrasing.name ? speech.say(one.indicator.phrasing.name) : speech.say(one.indicator.name),
        );
    // A rise of what should fall is no 提高.
    for (const { indicator } of indicatorsIn(goals))
      if (indicator.direction === 'lower')
        expect(report.word.join('\n')).not.toMatch(
          new RegExp(`${indicator.name.zh}[\\d.]+[%‰]?[^，。；]{0,12}，[较比][^，。；]*提高`),
        );
  });

  test('has its title once, chapters 一、 and sections （一）, and explains only the verdicts that it passes', () => {
    const { goals, headings, word } = report;
    expect(
      word
        .filter((text) => text.includes('统计监测报告'))
        .join('')
        .split('统计监测报告').length,
    ).toBe(2);
    const numbers = [...headings.values()];
    expect(numbers[0]).toBe('一、总体情况');
    expect(numbers[1]).toBe('（一）目标进展');
    const method = chapterOf(report, '数据来源和口径说明');
    const has = (...verdicts: string[]) => goals.some(({ verdict }) => verdicts.includes(verdict));
    expect(method.includes('已达标”')).toBe(has('met', 'missed'));
    expect(method.includes('提前达标”')).toBe(has('early', 'likely', 'attention'));
    expect(method.includes('待换届后判定')).toBe(has('by-term'));
    expect(method.includes('例数少，暂不作判定”')).toBe(has('few-cases'));
    expect(report.word.join('')).not.toContain('看板');
  });

  if (wanted.code === null) return;
  test('puts a league beside 全区, in claims and in the table, with the caution in the lead', () => {
    const { word, parts, speech } = report;
    expect(word).toContain('国家和自治区目标按全区制定，盟市与之对照只供参考。');
    expect(word.filter((text) => /[高低]于全区\d|与全区(?:基本)?持平/.test(text)).length).toBeGreaterThan(3);
    const tables = parts.flatMap((part) => (part.kind === 'figure' && part.content.kind === 'goals' ? [part] : []));
    for (const { table, notes } of tables) {
      expect(table[0]?.some((cell) => cell.endsWith('全区'))).toBe(true);
      expect(notes).toContain(speech.words.sentences.outlook.table.notes.forReference);
    }
  });
});

describe.each(['zh', 'en'] as const)('the list by department, in %s', (language) => {
  test.each([null, '150300'])(
    'of %s has a page for each department with each of its goals and what it needs',
    async (code) => {
      for (const id of ['women-2021-2030', 'children-2021-2030', 'women-2011-2020']) {
        const report = await reportOf({ id, kind: 'departments', code, language });
        const board = departmentBoard(report.goals);
        expect(report.xml.split('<w:pageBreakBefore/>').length - 1).toBe(board.length);
        const sections = sectionsOf(report);
        expect(sections.length).toBe(board.length);
        board.forEach(({ department, goals }, at) => {
          expect(sections[at]?.heading).toContain(report.speech.say(department));
          const [head = [], ...rows] = sections[at]?.figures[0]?.table ?? [];
          expect(rows.map(([name]) => name)).toEqual(goals.map(({ goal }) => report.speech.say(goal.name)));
          for (const row of rows) {
            expect(row.length).toBe(head.length);
            expect(row.every((cell) => cell !== '')).toBe(true);
            expect(row.at(-1)).not.toBe(missingSign);
            expect(report.word).toEqual(expect.arrayContaining(row));
          }
        });
      }
    },
  );
});
