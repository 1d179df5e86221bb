import { describe, expect, test } from 'vitest';
import type { Briefing, Prose } from '../../src/briefing/basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../../src/briefing/basket/shelf';
import { dataFigures } from '../../src/briefing/content/dataFigures';
import {
  type CopyChoices,
  countedOn,
  forLeague,
  leaguesNamed,
  missingIn,
  withPlaceholder,
  withTextAt,
} from '../../src/briefing/content/leagueCopy';
import { contentOf } from '../../src/briefing/content/parts';
import { batchFile } from '../../src/briefing/documents/batch';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';
import { type NumberRef, textOf } from '../../src/i18n/sentences/phrase';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { openPackage } from '../../src/office/packageParts';
import { servedDomain } from '../served';
import { figureView } from './views';

const health = await servedDomain('health');
const served = { themes: [health], boundaries: null, outlines: [] };
const leagues = health.regions.parts;
const speech = speechOf('zh', zh);
const t = briefingZh();
const figures = dataFigures(served, speech);
const league = (name: string) => {
  const found = leagues.find((one) => one.name.zh === name);
  if (!found) throw new Error(name);
  return found;
};
const asItIs: CopyChoices = { issues: null, byFederation: false };

const ofXingan: NumberRef = {
  written: '79.56',
  what: 'value',
  indicator: 'female-life-expectancy',
  region: '152200',
  year: 2023,
};
const view = figureView('female-life-expectancy', { regions: leagues.slice(0, 3).map(({ code }) => code) });

function briefing(part: Partial<Briefing> = {}): Briefing {
  return { ...emptyBriefing('简报'), ...part };
}

function withText(prose: Prose): Briefing {
  return briefing({ blocks: [{ kind: 'text', id: 'text', prose }] });
}

function copy(of: Briefing, name: string, choices = asItIs): Briefing {
  return forLeague(of, league(name), leagues, choices, t, speech);
}

test('a copy shows its league in each figure, and takes no sentence along that was written of others', () => {
  const item = newItem(view, { zh: '指标', en: '' }, '呼和浩特市领先。');
  const own = copy(briefing({ blocks: [item] }), '锡林郭勒盟');
  expect(own.name).toBe('简报（锡林郭勒盟）');
  expect(own.blocks).toMatchObject([{ view: { regions: ['152500'] }, sentence: null, caption: null }]);
  const carried = copy(briefing({ blocks: [{ ...item, sentence: proseOf('{盟市简称}领先。') }] }), '锡林郭勒盟');
  expect(carried.blocks).toMatchObject([{ sentence: ['锡林郭勒领先。'] }]);
});

test('placeholders become the name and the issue of the league in the title, the head, headings and texts', () => {
  const of = briefing({
    name: '{盟市}妇女发展简报',
    issue: '第3期',
    unit: '{盟市}妇联',
    introduction: proseOf('{期号}供{league}参阅'),
    blocks: [
      { kind: 'heading', id: 'one', text: '{盟市简称}情况' },
      { kind: 'text', id: 'two', prose: proseOf('{盟市}的{leagueShort}') },
    ],
  });
  const own = copy(of, '包头市', { ...asItIs, issues: { [league('包头市').code]: '第5期' } });
  expect(own).toMatchObject({
    name: '包头市妇女发展简报',
    issue: '第5期',
    unit: '包头市妇联',
    introduction: ['第5期供包头市参阅'],
    blocks: [{ text: '包头情况' }, { prose: ['包头市的包头'] }],
  });
});

test("a copy may be its federation's own", () => {
  const choices = { ...asItIs, byFederation: true };
  expect(copy(briefing({ unit: '自治区妇联' }), '包头市', choices).unit).toBe('包头市妇女联合会');
  expect(copy(briefing({ form: 'official', authority: '某文件' }), '包头市', choices)).toMatchObject({
    unit: '包头市妇女联合会',
    authority: '包头市妇女联合会文件',
  });
});

test('a number of a league becomes that of the league of the copy, one of 全区 stays', () => {
  const whole = { ...ofXingan, region: health.regions.whole.code };
  const own = copy(withText(['{盟市}2023年为', ofXingan, '，全区为', whole]), '包头市');
  const [part] = contentOf(own, served, { speech, day: '2026-11-30' }).parts;
  const values = figures.of(ofXingan.indicator);
  const of = (code: string) => [values?.whole, ...(values?.parts ?? [])].find((one) => one?.region.code === code);
  const inBaotou = of(league('包头市').code)?.points.find(({ year }) => year === 2023)?.value;
  const inWhole = of(whole.region)?.points.find(({ year }) => year === 2023)?.value;
  expect(inBaotou).toBeTypeOf('number');
  expect(part?.kind === 'text' && part.paragraphs).toEqual([
    `包头市2023年为${inBaotou?.toFixed(2)}，全区为${inWhole?.toFixed(2)}`,
  ]);
});

describe('names of leagues that are no placeholders', () => {
  test('are listed by their text, the full name once and not as the short one too', () => {
    const of = briefing({
      name: '包头市简报',
      unit: '乌海市妇联',
      blocks: [
        { kind: 'text', id: 'text', prose: ['包头市居前，兴安', ofXingan, '较低'] },
        newItem(view, { zh: '指标', en: '' }, '通辽市领先。'),
      ],
    });
    const found = leaguesNamed(of, leagues, t, speech).map(({ field, written }) => [field, written]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['name', '包头市'],
        ['unit', '乌海市'],
        ['prose', '包头市'],
        ['prose', '兴安'],
      ]),
    );
  });

  test('are replaced in their text alone, and come back', () => {
    const of = withText(['兴安盟2023年为', ofXingan]);
    const [named] = leaguesNamed({ ...of, name: '兴安盟简报' }, leagues, t, speech).filter(
      ({ field }) => field === 'prose',
    );
    if (!named) throw new Error('not found');
    const replaced = withTextAt(named, withPlaceholder(named), { ...of, name: '兴安盟简报' }, t);
    expect(replaced).toMatchObject({ name: '兴安盟简报', blocks: [{ prose: ['{盟市}2023年为', ofXingan] }] });
    expect(withTextAt(named, named.prose, replaced, t).blocks).toEqual(of.blocks);
    expect(textOf(named.prose)).toBe('兴安盟2023年为79.56');
  });
});

test('issues count on from that of the briefing, and years stay', () => {
  expect(countedOn('第3期（总第27期）', 2)).toBe('第5期（总第29期）');
  expect(countedOn('内妇发〔2026〕9号', 1)).toBe('内妇发〔2026〕10号');
  expect(countedOn('2026年第3期', 1)).toBe('2026年第4期');
});

test('a league without a value in a figure or in a text is named with the indicator', () => {
  const without = { ...ofXingan, year: 1990 };
  expect(missingIn(withText([without]), league('包头市'), t, figures)).toEqual([ofXingan.indicator]);
  expect(missingIn(withText([ofXingan]), league('包头市'), t, figures)).toEqual([]);
});

test('a file of a batch is named as asked, and by its league in any case', async () => {
  const request = { briefing: briefing({ issue: '第1期' }), served, speech, t, day: '2026-11-30', ...asItIs };
  const names = async (fileName: string) => {
    const zip = await batchFile(
      { ...request, addressOf: () => '', leagues: leagues.slice(0, 1), sameAxes: true, fileName },
      async () => new Blob(['']),
      'docx',
      { signal: new AbortController().signal, onProgress: () => {} },
    );
    return openPackage(new Uint8Array(await zip.arrayBuffer())).names();
  };
  const name = leagues[0]?.name.zh ?? '';
  expect(await names('{盟市}_{期号}')).toEqual([`${name}_第1期.docx`]);
  expect(await names('简报_{期号}')).toEqual([`简报_第1期_${name}.docx`]);
});
