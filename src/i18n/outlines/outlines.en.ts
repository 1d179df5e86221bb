import { capital } from '../capital';
import { inEnglish } from '../inEnglish';
import { joined, phrase } from '../sentences/phrase';
import type { OutlineWords } from './outlines.zh';

export const outlinesEn = inEnglish<OutlineWords>((t) => ({
  gap: ' ',
  title: 'Outlines',
  audiences: { women: 'Women', children: 'Children' },
  audience: 'Outline',
  decade: 'Period',
  decadeOf: (from, to) => `${from}–${to}`,
  region: 'Region',
  year: 'Year',
  latest: 'latest',
  bases: 'Published evaluation',
  levels: { national: 'National indicators', regional: 'Regional indicators' },
  listed: (count) => `${count} indicators`,
  listUnknown: 'number not published',
  attainment: (percent) => `${percent}% attained`,
  notEvaluated: 'no evaluation published yet',
  implied: (met, all) => `${met} of ${all} attained (implied: indicators × attainment, rounded)`,
  publishedFirst:
    'The published evaluation counts; what follows holds the goals against the data of the dashboard, for reference, and does not tell which indicators the evaluation found unmet.',
  counted: (document, total, parts, regional) =>
    `${document}, ${total} goals: ${parts}.${regional === null ? '' : ` ${capital(t.theRegion)}’s own ${regional} indicators are not all public, and are not among them.`}`,
  part: (word, n) => phrase`${n} ${word}`,
  simulated: 'On simulated data: ',
  reasons: {
    'no-number': 'without a number in the outline',
    'no-indicator': 'without an indicator in the dashboard',
    'no-value': 'no data',
    about: '“about” or neutral',
    townships: 'needs data of each township',
  },
  reasonsOf: (parts) => phrase` (${parts})`,
  limits: (parts) => phrase`${parts}, not judged here`,
  scoreboard: 'Both outlines side by side',
  scoreboardLead:
    'Published: implied by the published attainment. Dashboard: of the goals with a verdict, those met, early ones included.',
  scoreColumns: {
    outline: 'Outline',
    national: 'Published: national list',
    regional: 'Published: regional list',
    here: 'Dashboard, national goals: met / judged',
    unjudged: 'Without a verdict / all goals',
  },
  score: (met, all) => `${met}/${all}`,
  unjudged: (count, all) => `${count}/${all}`,
  filters: { status: 'Status', department: 'Department', domain: 'Domain', sort: 'Order', all: 'all' },
  sorts: { given: 'as in the outline', gap: 'farthest first' },
  columns: {
    goal: 'Goal',
    indicator: 'Indicator',
    value: 'Value',
    target: 'Target',
    gap: 'Gap',
    status: 'Status',
    pace: 'Pace',
    department: 'Department',
    source: 'Source',
  },
  pace: (isUp, amount) => `${isUp ? 'up' : 'down'} ${amount} a year`,
  steady: 'steady',
  related: 'Related, not judged by:',
  sections: { goal: 'main goals', measure: 'measures', plan: 'implementing plan' },
  noDepartment: 'not listed',
  none: 'No goal fits.',
  board: 'By department',
  boardLead: 'By the departments of the indicators; a goal of several is listed with each.',
  boardLine: (total, parts) => `${total} ${total === 1 ? 'goal' : 'goals'}: ${parts}`,
  open: (department) => `Only ${department}`,
  copy: (word, department) => `${word}: ${department}`,
  copied: 'Copied.',
  listHead: (document, department) => `Goals of ${document}: ${department}`,
  listLine: (goal, value, target, status) => `${[goal, value, target].filter(Boolean).join(', ')}: ${status}`,
  target: (condition) => `target ${condition}`,
  method: 'How goals are judged',
  report: 'Write the report',
  reportReady: (name) => `“${name}” is written; edit and export it in the briefing.`,
  reports: { tasks: 'List by department', tasksFile: 'By department (Word)' },
  reportKinds: { annual: 'Yearly report', midterm: 'Midterm report', final: 'Final report' },
  reportKind: 'Kind of report',
  tables: {
    monitored: (document, place, year) => `${document}: monitored indicators, ${place}, ${year}`,
    unquantified: (document, place, year) => `${document}: goals without a number or without data, ${place}, ${year}`,
    tasks: (department, year) => `Goals of ${department}, and what they still need (${year})`,
    ofDomain: (domain, year) => `Indicators of ${domain}, ${year}`,
  },
  tableColumns: {
    goal: 'Goal',
    indicator: 'Indicator',
    unit: 'Unit',
    year: (year, isBase) => `${year}${isBase ? ' (base)' : ''}`,
    whole: (year) => `${year}, ${t.whole}`,
    target: 'Target',
    attainment: 'Attained (%)',
    status: 'Status',
    reason: 'Why it is not judged',
    department: 'Department',
  },
  taskColumns: {
    goal: 'Goal',
    now: (year) => `Value in ${year}`,
    target: 'Target',
    status: 'Status',
    needed: 'Still needed',
  },
  tableReasons: {
    'no-number': 'no number in the outline',
    'no-indicator': 'no indicator to monitor it',
    'no-value': 'no data',
  },
  cases: (written, cases) => `${written} ${cases === 1 ? 'case' : 'cases'}`,
  tableNotes: {
    missing: '— stands for no data, or not applicable',
    marks: (signs, simulated) =>
      [
        ...signs,
        ...(simulated ? [signs.length > 0 ? 'all other values are simulated' : 'all values are simulated'] : []),
      ].join(', '),
    published: '◆ published',
    implied: '◇ implied',
    own: '■ reported by this office',
    attainment:
      'Attained: the value divided by the target, or the target by the value where less is better, 100% at most; not for targets to be verified or few cases',
    pooled: 'A three-year rate covers the year and the two before; its years and cases are in brackets',
    unverified: '“To be verified”: the target has not been checked against the outline yet',
  },
  needs: {
    kept: 'keep it there',
    gap: (gap) => `${gap} missing`,
    apart: (gap) => `${gap} away from the target`,
    atElection: (gap) => `${gap} missing, for the next election`,
    fewCases: 'few cases, go on monitoring',
    'no-number': 'report data every year',
    'no-indicator': 'provide data to monitor it',
    'no-value': 'report the missing data',
    townships: 'provide data of each township',
    unverified: 'target to be verified',
  },
  written: {
    name: (kind, document, place, from, year) =>
      ({
        annual: `${document}: statistical monitoring report ${year}, ${place}`,
        midterm: `${document}: midterm statistical monitoring report ${from}–${year}, ${place}`,
        final: `${document}: final statistical monitoring report ${from}–${year}, ${place}`,
      })[kind],
    lead: (of) =>
      phrase`This ${of.kind === 'annual' ? '' : `${of.kind} `}report monitors ${of.place ?? t.theWhole} in ${of.kind === 'annual' ? of.year : `${of.from}–${of.year}`} against ${of.document}, with ${of.from - 1} as the base year. It lists ${of.total} goals in ${of.domains} domains, with ${of.indicators} indicators: ${of.quantified} goals with a number and data (Annex ${of.tables.quantified}), and ${of.unquantified} without (Annex ${of.tables.unquantified}).${
        of.regional === null
          ? ''
          : ` They are not the list of ${t.theRegion}’s own ${of.regional} indicators, which are not all public.`
      }`,
    forReference: `National and regional targets are set for ${t.theWhole}; beside them, the figures of a place within are for reference only.`,
    beforeMidterm: (midterm, year) =>
      `The midterm year is ${midterm}; its data have not been reported yet, so this report uses those of ${year}.`,
    simulated: 'This report holds simulated data, for demonstration; it must not be used as official statistics.',
    summary: 'Summary',
    progressHead: 'Progress',
    progress: (quantified, parts) => phrase`Of the ${quantified} goals with a number and data: ${parts}.`,
    wholeProgress: (quantified, parts) => phrase`Of the ${quantified} in ${t.theWhole}: ${parts}.`,
    moved: ({ indicators, better, worse, equal, uncompared }, since) => {
      const beside = since === null ? 'the year before (or the term before)' : `the base year ${since}`;
      return phrase`Beside ${beside}, of ${indicators} indicators, ${better} are better, ${worse} worse and ${equal} equal; ${uncompared} are not compared.`;
    },
    published: (list) =>
      `Published evaluation, which counts: ${list}. This report does not tell which indicators it found unmet.`,
    publishedOf: (level, count, percent) => `${level}: ${count}, ${percent}% attained`,
    achievements: 'Main achievements',
    noAchievements: 'No indicator is better than in the year compared with.',
    problems: 'Main problems and gaps',
    noProblems: 'No indicator is worse, and no target is unmet.',
    ordinals: ['First: ', 'Second: ', 'Third: '],
    responsible: (list) => ` (in charge: ${list})`,
    inDomain: (quantified, parts, unquantified) =>
      phrase`Goals with a number and data in this domain: ${quantified}, which are ${parts}${unquantified}.`,
    alsoUnquantified: (count, table) => phrase`; goals without: ${count} (Annex ${table})`,
    notInChapters: (domains, table) =>
      phrase`No goal of ${domains} has both a number and data, so there is no chapter on them (Annex ${table}).`,
    groups: {
      reached: 'At their targets',
      likely: 'On course',
      behind: 'Missed or hard to meet',
      open: 'Not judged, or not yet',
    },
    seeFigures: (numbers) =>
      phrase` (${joined(
        numbers.map((one) => phrase`Figure ${one}`),
        ', ',
      )})`,
    difficulties: 'Difficulties and problems',
    behindHead: 'Missed or hard to meet',
    worsenedHead: (since) => `Worse than in ${since === null ? 'the year before' : since}`,
    undecidedHead: 'Not judged yet',
    noneBehind: 'No goal is missed or hard to meet.',
    undecided: (list) => `These goals are not judged yet and need to be watched: ${list}.`,
    undecidedGoal: (goal, verdict, departments) => `${goal} (${verdict}; in charge: ${departments})`,
    measures: 'Measures proposed',
    measureHeads: {
      behind: 'For what is missed or hard to meet',
      worsened: 'For what has become worse',
      data: 'For data and targets',
      kept: 'For what is met',
    },
    asks: {
      behind: (departments, names) => `(to be written: measures, duties and dates of ${departments} for ${names})`,
      worsened: (departments, names) => `(to be written: reasons and measures of ${departments} for ${names})`,
      data: '(to be written: how missing data are reported and targets verified)',
      kept: '(to be written: how to keep what is met)',
    },
    sources: 'Sources and methods',
    source: {
      compared: (since) =>
        `Only indicators where more is better or worse are compared; running totals, neutral indicators, rates on fewer than 20 cases and those without a comparable year are not${since ? '' : ', and those set by elections are compared with the term before'}.`,
      passed: 'A target whose year has passed is judged at that year alone: met, or missed.',
      ahead:
        'A target still ahead is judged at the latest year with data: met early if it is reached; otherwise on course if the average yearly change of the last five years, continued evenly, reaches it by its year, or else hard to meet.',
      'few-cases':
        'A rate on fewer than 20 cases, or with a 95% interval that contains the target, may be on either side of it by chance: too few cases to judge.',
      'by-term':
        'Indicators set by elections change only then; unmet before the year of the target, they are open until the next election.',
      'few-years': 'With fewer than three comparable years there is no pace: too few comparable years to judge.',
      stated: 'Neutral indicators, “about” targets and those that need data of each township are not judged.',
      relative: `Targets set as a change are reckoned on the base of ${t.theWhole}; it is said where that base is simulated.`,
      attainment:
        'Attained: the value divided by the target, or the target by the value where less is better, 100% at most; not for targets to be verified or few cases.',
      pooled: `Rates of a ${t.part} on few cases are taken over three years; the tables name the years and the cases.`,
      unverified: 'Targets not yet checked against the outline are marked “to be verified”.',
    },
  },
  departments: {
    name: (document, place, year) => `${document}: goals by department ${year}, ${place}`,
    lead: (year, shares) =>
      `The goals of ${shares.length} departments, a page for each, their status in ${year} and what they still need; a goal of several is listed with each. Goals of each department: ${shares.join(', ')}.`,
    simulated: 'This list holds simulated data, for demonstration; it must not be used as official statistics.',
    share: (department, total) => `${department} ${total}`,
    ofDepartment: (total, parts, unquantified) => {
      const goals = `${total} ${total === 1 ? 'goal' : 'goals'}`;
      if (unquantified === total) return phrase`${goals}, without a number or without data.`;
      return phrase`${goals}: ${parts}${unquantified === 0 ? '' : `; without a number or without data: ${unquantified}`}.`;
    },
  },
}));
