import { beforeAll, describe, expect, test } from 'vitest';
import { monitoringReport } from '../../src/briefing/content/monitoringReport';
import { contentOf, type Part } from '../../src/briefing/content/parts';
import { slidesFile } from '../../src/briefing/documents/slides';
import { wordFile } from '../../src/briefing/documents/word';
import { allDomains } from '../../src/contract/domains';
import { type Outline, outlinesSchema } from '../../src/contract/outline';
import type { DomainData } from '../../src/data/domainData';
import { answersFor } from '../../src/figures/model/answersFor';
import { buildFigure } from '../../src/figures/model/model';
import { takeawayClauses } from '../../src/figures/texts/takeaway';
import { addressText } from '../../src/filters/viewSpec/viewAddress';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { en } from '../../src/i18n/en';
import { outlineWords } from '../../src/i18n/outlines/useOutlineWords';
import { textOf } from '../../src/i18n/sentences/phrase';
import { type Language, type Speech, speechInLeague, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { targetsOf } from '../../src/measures/goals';
import { sentenceOf } from '../../src/measures/sentences/clause';
import { openPackage } from '../../src/office/packageParts';
import { goalClaim } from '../../src/outlines/goalClaim';
import { type GoalStatus, goalStatuses, type Measured } from '../../src/outlines/goalStatus';
import { verdictsIn } from '../figures/texts/heard';
import { servedDomain, standInClient } from '../served';

const day = '2026-11-26';
const league = '150600';
const quiet = { signal: new AbortController().signal, onProgress: () => {} };

let served: DomainData[];
/** The themes with the league as the whole region, as on its own cards. */
let within: DomainData[];
let outlines: readonly Outline[];

beforeAll(async () => {
  served = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
  within = await Promise.all(allDomains.map((domain) => servedDomain(domain, undefined, league)));
  ({ outlines } = await standInClient().get('/api/outlines', outlinesSchema));
});

type Report = { goals: readonly GoalStatus[]; parts: readonly Part[]; word: string; slides: string; speech: Speech };

/** The exported report of an outline: all text of the document and of the slides, in one line. */
async function reportOf(id: string, code: string | null, language: Language): Promise<Report> {
  const outline = outlines.find((one) => one.id === id);
  const regions = served[0]?.regions;
  const region = regions && [regions.whole, ...regions.parts].find((one) => one.code === (code ?? regions.whole.code));
  if (!outline || !region) throw new Error(`no outline ${id}, or no region`);
  const speech = speechOf(language, { zh, en }[language]);
  const goals = goalStatuses(outline, served, region.code, null);
  const year = Math.min(outline.to, served[0]?.series.years.at(-1) ?? 0);
  const reportRequest = { outline, goals, region, isWhole: code === null, year };
  const briefing = monitoringReport(reportRequest, outlineWords(speech), speech);
  const from = { themes: served, boundaries: null, outlines };
  const t = { zh: briefingZh(), en: briefingEn() }[language];
  const request = {
    briefing,
    ...contentOf(briefing, from, { speech, day }),
    speech,
    t,
    day,
    addressOf: addressText,
  };
  const [word, slides] = await Promise.all(
    [wordFile, slidesFile].map(async (make) => new Uint8Array(await (await make(request, quiet)).arrayBuffer())),
  );
  if (!word || !slides) throw new Error('no file');
  return {
    goals,
    parts: request.parts,
    speech,
    word: textIn(word, /^word\/document\.xml$/, ['w:p', 'w:t'], language),
    slides: textIn(slides, /^ppt\/slides\/slide\d+\.xml$/, ['a:p', 'a:t'], language),
  };
}

type Elements = [paragraph: string, text: string];

function textIn(file: Uint8Array, part: RegExp, [paragraph, element]: Elements, language: Language): string {
  const parts = openPackage(file);
  const paragraphs = parts
    .names()
    .filter((name) => part.test(name))
    .flatMap((name) => {
      const read = new DOMParser().parseFromString(parts.text(name), 'application/xml');
      return [...read.getElementsByTagName(paragraph)].map((one) =>
        [...one.getElementsByTagName(element)].map(({ textContent }) => textContent ?? '').join(''),
      );
    });
  return inOneLine(paragraphs.join('\n'), language);
}

/** Removes line breaks of long titles, which in Chinese fall between any two characters. */
function inOneLine(text: string, language: Language): string {
  return text.replace(/\s+/g, language === 'zh' ? '' : ' ');
}

/** The sentences of cards up to that year, for any span: level and change, and the full one with the target. */
function cardsOf({ indicator, line }: Measured, year: number, speech: Speech): { level: string; full: string }[] {
  const isPlace = line.region.level !== 'province';
  const data = (isPlace ? within : served).find(({ indicators }) =>
    indicators.indicators.some(({ id }) => id === indicator.id),
  );
  const own = data?.indicators.indicators.find(({ id }) => id === indicator.id);
  if (!data || !own) return [];
  const itsSpeech = isPlace ? speechInLeague(speech, line.region.name) : speech;
  return data.series.years
    .filter((from) => from <= year)
    .map((from) => {
      const model = buildFigure(answersFor(own, data), { regions: [], from, to: year, view: 'trend', year: null });
      const { head, target } = takeawayClauses(model, itsSpeech);
      const [level = '', full = ''] = [head, [...head, ...target]].map((clauses) =>
        unstopped(textOf(sentenceOf(clauses, itsSpeech)), itsSpeech.language),
      );
      return { level, full };
    });
}

/** A sentence without its full stop, as within a longer one. */
function unstopped(sentence: string, language: Language): string {
  return inOneLine(sentence.slice(0, -1), language);
}

const reports: [outline: string, code: string | null, language: Language][] = [
  'women-2011-2020',
  'women-2021-2030',
  'children-2011-2020',
  'children-2021-2030',
].flatMap((id) => [
  [id, null, 'zh'],
  [id, league, 'zh'],
  [id, null, 'en'],
]);

describe.each(reports)('the report of %s, of %s, in %s', (id, code, language) => {
  let report: Report;
  let claims: { one: Measured; text: string }[];

  beforeAll(async () => {
    report = await reportOf(id, code, language);
    claims = report.goals.flatMap((goal) =>
      goal.measured.flatMap((one) => {
        const phrase = goalClaim({ ...goal, measured: [one] }, report.speech);
        return phrase ? [{ one, text: unstopped(textOf(phrase), language) }] : [];
      }),
    );
  });

  test('claims in the document and on the slides what the goals claim', () => {
    expect(claims.length).toBeGreaterThan(10);
    for (const file of [report.word, report.slides]) for (const { text } of claims) expect(file).toContain(text);
  });

  test('claims of each indicator what its card says of that year, in the same words', () => {
    let compared = 0;
    for (const { one, text } of claims) {
      const year = one.point?.year ?? 0;
      // A card says nothing about a year without a value.
      if (one.line.points.at(-1)?.year !== year) continue;
      const cards = cardsOf(one, year, report.speech);
      if (cards.length === 0) continue;
      compared += 1;
      const matches = cards.filter(({ level }) => text.startsWith(level));
      expect(matches.length, text).toBeGreaterThan(0);
      const own = served
        .flatMap(({ indicators }) => indicators.indicators)
        .find((each) => each.id === one.indicator.id);
      const isSame = own?.target && JSON.stringify(own.target.value) === JSON.stringify(one.indicator.target?.value);
      // An earlier target appears only on the card of its year.
      if (!isSame || own.target?.year !== one.indicator.target?.year) continue;
      const isReported = matches.some(({ level }) => text.length > level.length);
      if (isReported) expect(cards.map(({ full }) => full)).toContain(text);
    }
    expect(compared).toBeGreaterThan(5);
  });

  test('judges no indicator in other words than in its claim', () => {
    for (const file of [report.word, report.slides]) {
      const rest = claims.reduce((left, { text }) => left.replaceAll(text, ''), file);
      for (const { one } of claims)
        for (const target of targetsOf(one.indicator)) expect(verdictsIn(rest, target, report.speech)).toEqual([]);
    }
  });

  if (code === null) return;
  test('says of a league that its verdicts are for reference, in the lead and below each table', () => {
    const { forReference } = report.speech.words.sentences.outlook.table.notes;
    const notes = report.parts.flatMap((part) => (part.kind === 'figure' ? [part] : []));
    const below = notes.filter((part) => part.notes.includes(forReference));
    expect(below).toEqual(expect.arrayContaining(notes.filter(({ content }) => content.kind === 'goals')));
    // In the document, the figures have it in common, so it stands once at the end.
    const tables = below.filter(({ content }) => content.kind === 'goals');
    for (const [file, stated] of [
      [report.word, tables.length],
      [report.slides, below.length],
    ] as const)
      expect(file.split(inOneLine(forReference, language)).length - 1).toBeGreaterThan(stated);
  });
});
