import { divisionsSince, examples } from '../../province/places';
import type { TermsEn } from '../../province/terms.en';
import { capital } from '../capital';
import { inEnglish } from '../inEnglish';
import type { AboutWords, Section } from './about.zh';

const sections = (t: TermsEn): Section[] => [
  {
    id: 'what',
    title: 'What this is',
    paragraphs: [
      `The ${t.brand} gathers the indicators of women's development in ${t.province} in five themes: health, employment, political participation, rights protection and grassroots organizations. The women's federations of ${t.theRegion}, its ${t.fullParts} browse and compare them, and take them into briefings, reports and meetings.`,
      `Every indicator shows ${t.theWhole} beside its ${t.fullParts}. All filters are in the address: send it to a colleague and they see the same view.`,
      `At the head of the page a ${t.fullPart} can be chosen, to look at its ${t.divisions}: they add up to it, or average to it, by the rule of each indicator; indicators told of higher levels alone are left out. There were ${divisionsSince.en}; before that they are said not to have begun.`,
    ],
  },
  {
    id: 'sources',
    title: 'How data come in',
    paragraphs: [
      'Data come from the statistics server, one request a theme; names, units, definitions, directions and targets come from it too. The dashboard changes no value; it only does arithmetic that it names: differences, ranks, three-year rates and the pace towards targets.',
      'Published figures are from public articles and are listed one by one in the ledger on this page. Until official statistics are connected, all other values are simulated, for demonstration only.',
    ],
  },
  {
    id: 'marks',
    title: 'Published, implied, simulated',
    paragraphs: [
      'Every value says where it is from. While a single simulated value is in view, the screen, the picture and the file all say “simulated data”.',
    ],
    list: [
      {
        term: '◆ published',
        text: `was published, with its source; the line of ${t.theWhole} passes exactly through it.`,
      },
      {
        term: '◇ implied',
        text: `follows from published figures, such as the value of 2012 from that of 2021 and “a gain since 2012”; or is ${t.theWhole} as the sum of what all 12 ${t.parts} have reported, which is said beside it.`,
      },
      {
        term: 'simulated',
        text: 'made to fit the published figures within plausible ranges; not to be used as official statistics.',
      },
    ],
  },
  {
    id: 'missing',
    title: 'Three kinds of missing',
    paragraphs: [
      'Missing is missing: a gap in the line, “—” or the reason in a table, an empty cell in a file; never 0, and never bridged. 0 is a value.',
    ],
    list: [
      { term: 'not begun', text: 'the work or the scheme did not exist then.' },
      { term: 'not counted', text: 'it existed, but was not counted then.' },
      { term: 'not reported', text: `${t.theWhole} has a value, but this ${t.fullPart} sent none.` },
    ],
  },
  {
    id: 'whole',
    title: `How ${t.theWhole} follows from its ${t.parts}`,
    paragraphs: [
      `People, events and money: ${t.theWhole} is the sum of its ${t.fullParts}, so none of them can be called better or worse than that total. Rates and shares: ${t.theWhole} is the mean weighted by each one's own denominator, never a plain mean. A few, such as life expectancy, do not follow from the ${t.parts}. Each indicator's description says which.`,
      `Totals mostly follow the size of the population. “Per head” turns every count into a number per 10,000 women, children or residents: the number of the year, at its end, or so far, divided by the base of the same year. ${capital(t.theWhole)} is then the mean weighted by that base, and can be set beside one ${t.part}. These numbers are worked out by this dashboard and bear no published mark; below each figure stands what the base is.`,
      'The difference of two percentages is in percentage points; %, ‰ and per 100 000 are never mixed. Cumulative series are not added up; series by term of office are drawn as steps; where a definition changed so that years cannot be compared, the line is cut and no change is told across it.',
    ],
  },
  {
    id: 'pooled',
    title: 'Three-year rates',
    paragraphs: [
      `Maternal deaths are so few that one ${t.part}'s rate of one year is mostly chance. So ${t.parts} show the rate over that year and the two before it, with the cases behind it; with fewer than three years there is none. In rankings ${t.theWhole} is pooled likewise.`,
    ],
  },
  {
    id: 'small',
    title: `Few cases, and ${t.part} profiles`,
    paragraphs: [
      `A rate on fewer than 20 cases carries the hint “few cases” with their number (such as infant mortality in ${examples.small.en}): its relative standard error exceeds 22%. It is left out of strengths and weak points. Where the 95% intervals of the cases leave more than half of the ranks open, there is none; estimates without cases are not put in order where they differ by no more than the least difference of the indicator.`,
      'Deaths, protection orders, complaints of domestic violence and the like: one or two cases of a place are not disclosed, nor another place where the sum would give them away; rates over three years by the cases of the three.',
      `In a ${t.part}'s profile, strengths and weak points come only from rates, shares and years that have a direction and can be held against ${t.theWhole}. Gaps are measured against the mean gap of all of them; the foot of the profile says how.`,
    ],
  },
  {
    id: 'map',
    title: 'Maps',
    paragraphs: [
      `A published map of Chinese places must be approved and carry its approval number. Boundaries come from the statistics server; without a number every map says that it is a sketch, not approved and not for publication, in exported pictures too. The tile map has no boundaries, one tile for each ${t.fullPart}, and is safe to use.`,
    ],
  },
];

/** The units of the sources. Numbers stay as published, so units in 万 and 亿 are spelled out. */
const units: Partial<Record<string, string>> = {
  '%': '%',
  '‰': '‰',
  '1/100000': ' per 100,000',
  百分点: ' percentage points',
  岁: ' years',
  位: '',
  个: '',
  项: '',
  家: '',
  所: '',
  支: '',
  名: ' people',
  人: ' people',
  件: ' cases',
  万件: ' × 10,000 cases',
  万个: ' × 10,000',
  万家: ' × 10,000',
  万场: ' × 10,000 events',
  万场次: ' × 10,000 events',
  万人: ' × 10,000 people',
  万名: ' × 10,000 people',
  万户: ' × 10,000 families',
  万人次: ' × 10,000 person-times',
  万平方米: ' × 10,000 m²',
  元: ' yuan',
  万元: ' × 10,000 yuan',
  亿元: ' × 100 million yuan',
  '万元/人': ' × 10,000 yuan per person',
  '元/人·年': ' yuan per child per year',
};

/** The English of `aboutZh`. */
export const aboutEn = inEnglish<AboutWords>((t) => ({
  title: 'About',
  contents: 'On this page',
  sections: sections(t),
  method: 'Method',
  limits: 'Limits',
  outlook: {
    method: [
      `The goals are those of the national programs for women and for children; ${t.theRegion}’s own indicators are not all public, and are not among them.`,
      'A target whose year has passed is judged at that year alone: “met” or “missed”.',
      'A target still ahead is judged at the latest year with a value: “met early”; or, if not, “on course” where the average yearly change of the last five years, going on in a straight line, meets it by its year, and “hard to meet” where it does not.',
      'Where a rate rests on fewer than 20 cases, or the 95% interval of its cases holds the target, either side of the target may be chance: it has “too few cases to judge” and is counted by itself.',
      'Series by term of office move only at elections and have no yearly pace: unmet before the year of the target, they are “open until the next election”.',
      'Unmet with fewer than three comparable years, and so without a pace, there are “too few comparable years to judge”.',
      'The gap is the latest value less the target, in the decimals shown; a difference of percentages is in percentage points.',
      'The pace is the difference between the year judged and the first year with a value within the five years before it, divided by the years between. The pace needed is the gap divided by the years left. The year it is met is the first that meets the target at the pace of the last five years.',
      'Indicators that are neither better nor worse, and targets that say “about”, state the gap without a verdict.',
      `The number of a target that is set as a change (20% below 2020) is reckoned from the value of ${t.theWhole} in that year, and says so where that value is simulated.`,
      'Targets whose wording has not been checked against the document are marked “to be verified”.',
    ],
    limits: [
      `Targets are set for the country or for ${t.province} as a whole; for places within it they are for reference only.`,
      'A straight line is no forecast: it knows no change of policy and no slowing near 0 or 100%.',
      'The pace rests on its two end points.',
      'After a change of definition only the years since are used.',
      'Pooled three-year rates overlap from year to year, so their pace lags behind.',
      'A target met early stays so even where the pace would lose it before its year, which is then named; a meeting more than thirty years away is not told.',
      'Verdicts on simulated data are for demonstration and must not be used as official statistics.',
    ],
  },
  licences: 'Licence notices of the open-source software in this system',
  ledger: {
    title: 'Ledger of published figures',
    lead: "Every published figure, those without an indicator included; where the article names no year, it is marked “year inferred”. An indicator's name leads to the chart where the figure stands.",
    traps: {
      title: 'How to use these figures',
      numbers: ['①', '②', '③'],
      list: [
        'How much a share given in % rose or fell is in percentage points, not percent: illiteracy among young and middle-aged women fell by 0.62 percentage points from 2010 to 2020, from 1.56% to 0.94%.',
        "There are two counts of children's homes, 2,387 and 1,973. Both articles are of 2022; the second says “at present” and names no year. This dashboard infers 2020, which has not been verified.",
        'The 52.412 million person-times of women in employment, “over ten years” in the article, are taken for the sum of the ten years 2012–2021, in which one person counts again each year; the definition is not given. They are neither persons nor new jobs.',
      ],
    },
    search: 'Search',
    placeholder: 'Content, value, indicator or source; pinyin initials work too',
    topic: 'Topic',
    allTopics: 'All topics',
    count: (visible: number, total: number) =>
      visible === total ? `${total} figures` : `${visible} of ${total} figures`,
    columns: {
      topic: 'Topic',
      label: 'Content',
      period: 'Period',
      value: 'Value',
      indicator: 'Indicator and chart',
      source: 'Source',
    },
    sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
    none: 'no indicator',
    empty: 'No published figure matches',
    emptyWayOut: 'Try another word, or clear the filters.',
    clear: 'Clear the filters',
    trap: 'see the note above',
    topics: {
      outline: 'Outlines',
      health: 'Health',
      education: 'Education',
      employment: 'Employment',
      participation: 'Participation',
      ideology: 'Guidance',
      family: 'Families',
      children: 'Children',
      rights: 'Rights',
      organizations: 'Organizations',
    },
    period: (period) => {
      switch (period.kind) {
        case 'point':
          return `${period.year}`;
        case 'asOf':
          return `as of ${period.year}`;
        case 'change':
          return `change ${period.fromYear}–${period.toYear}`;
        case 'cumulative':
          return `total ${period.fromYear}–${period.toYear}`;
        case 'over':
          return `${period.fromYear}–${period.toYear}`;
      }
    },
    unit: (unit) => units[unit] ?? ` ${unit}`,
    citation: (title, publisher, year) => [`“${title}”`, publisher, String(year)].filter(Boolean).join(', '),
    linksMissing: 'Some themes could not be read, so some links to indicators are missing.',
  },
}));
