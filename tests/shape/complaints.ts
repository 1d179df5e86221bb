import { posix } from 'node:path';
import regions from '../../mocks/data/regions.json';

/** Folders of `src`, read left to right: each may use itself and what stands to its left. */
const folders = [
  'contract',
  'province',
  'i18n',
  'storage',
  'data',
  'measures',
  'controls',
  'filters',
  'office',
  'ownData',
  'figures',
  'outlines',
  'pictures',
  'files',
  'briefing',
  'pages',
  'app',
];

/** Rooms within a folder, read in the same way; rooms that share a place use nothing of each other. */
const rooms: Readonly<Record<string, readonly (readonly string[])[]>> = {
  controls: [['elements'], ['states'], ['choices', 'drawing'], ['menu']],
  ownData: [['dataSets'], ['import'], ['recognise'], ['check'], ['layers'], ['review', 'forms', 'entry']],
  figures: [
    ['drawing'],
    ['model'],
    ['texts'],
    ['trend', 'ranking', 'map', 'table', 'placesTable', 'dotStrip'],
    ['card'],
  ],
  briefing: [['basket'], ['content'], ['documents'], ['paper', 'webpage', 'preflight', 'receipt']],
  pictures: [['sheet'], ['figure', 'page', 'placesTable', 'profile']],
  files: [['shared'], ['data'], ['workbook'], ['figure', 'page', 'placesTable', 'profile']],
  pages: [['shared'], ['overview', 'domain', 'league', 'outlines', 'data', 'briefing', 'about']],
};

/** The province and its leagues, without 盟 or 市: no file but those of `src/province` may name them. */
const placeNames = new Set(
  [regions.whole.name, ...regions.parts.map(({ shortName }) => shortName)].flatMap(({ zh, en }) => [
    zh.replace(/自治区$/, ''),
    en,
  ]),
);

/** What the shape of the house has against these files; keys are paths from the root, values their text. */
export function complaints(files: Map<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const code = withoutComments(text);
    return [
      ...importsOf(code).flatMap((found) => importComplaints(path, found)),
      ...(/(^|\/)index\.tsx?$/.test(path) ? [`${path} is a barrel: import from the file that says it`] : []),
      ...(/export\s+(type\s+)?\*\s+from/.test(code) ? [`${path} passes on all of another file: export * from`] : []),
      ...(/(^|\/)utils(\/|\.)/.test(path) ? [`${path} is called utils: say what it does`] : []),
      ...nameComplaints(path, text, code),
      ...(isPartOf('src', path) && !isPartOf('src/controls', path) ? controlComplaints(path, code) : []),
      ...(isPartOf('src', path) && !placesOfKinds.some((place) => path.startsWith(place))
        ? kindComplaints(path, code)
        : []),
      ...(isPartOf('src', path) && !isPartOf('src/province', path) ? wordComplaints(path, code) : []),
    ];
  });
}

function importComplaints(path: string, from: string): string[] {
  if (!from.startsWith('.')) return [];
  const target = posix.join(posix.dirname(path), from);
  if (isPartOf('src', path)) {
    if (path === 'src/main.tsx') return [];
    if (!isPartOf('src', target)) return [`${path} reaches out of src: ${from}`];
    const here = placeOf(path);
    const there = placeOf(target);
    if (here === -1) return [`${path} stands in no folder of the house`];
    if (there === -1) return [`${path} uses ${from}, which stands in no folder of the house`];
    if (there > here) return [`${path} uses ${from}: ${folders[there]} stands to the right of ${folders[here]}`];
    return there === here ? roomComplaints(path, target, from) : [];
  }
  return isPartOf('src', target) && !isPartOf('src/contract', target)
    ? [`${path} uses ${from}: mocks use nothing of src but src/contract`]
    : [];
}

function roomComplaints(path: string, target: string, from: string): string[] {
  const [, folder = '', here = ''] = path.split('/');
  const there = target.split('/')[2] ?? '';
  const order = rooms[folder];
  if (!order) return [];
  const [own, other] = [here, there].map((room) => order.findIndex((place) => place.includes(room)));
  if (own === undefined || other === undefined || own === -1) return [`${path} stands in no room of ${folder}`];
  if (other === -1) return [`${path} uses ${from}, which stands in no room of ${folder}`];
  if (other > own) return [`${path} uses ${from}: ${there} stands to the right of ${here}`];
  return other === own && here !== there
    ? [`${path} uses ${from}: ${here} and ${there} know nothing of each other`]
    : [];
}

/** How far to the right a file of `src` stands; -1 outside the folders. */
function placeOf(path: string): number {
  return folders.indexOf(path.split('/')[1] ?? '');
}

function isPartOf(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** Static, dynamic, re-exporting, side-effect and type imports. */
function importsOf(code: string): string[] {
  const named = /\b(?:import|export)\s+(?:type\s+)?[\w*{][^'";]*?\bfrom\s*['"]([^'"]+)['"]/g;
  const bare = /\bimport\s*\(?\s*['"`]([^'"`]+)['"`]/g;
  return [named, bare].flatMap((form) => [...code.matchAll(form)].map(([, from = '']) => from));
}

/** Where the kind of an indicator is promised, decided and made; everywhere else one of its traits is asked. */
const placesOfKinds = ['src/contract/', 'src/measures/traits.ts', 'src/ownData/dataSets/ownIndicator.ts'];

/** Names that do not say what a thing is, and turns of phrase that a colleague stumbles over. */
const participle =
  /(?<![\w$.])(?:told|asked|said|shown|drawn|kept|made)(?![\w$]|:\s)|\btype \w*(?:Told|Asked|Said|Shown|Drawn|Kept|Made|Found)\b/;
/** Names that were replaced: the glossary of docs/architecture has the present ones. */
const formerName =
  /(?<![\w$-])(?:heat|spine|strip|standings?|tally|spoken|further|notKept|notDrawn|viewLooks)(?![\w$-])/;
/** Addresses keep their words. */
const addressWords = 'src/filters/params.ts';
const stiltedPhrase = /\b(?:of which|but for|as ever)\b/i;

/** `text` with its comments, `code` without them. */
function nameComplaints(path: string, text: string, code: string): string[] {
  const named = withoutStrings(code)
    .split('\n')
    .filter((line) => participle.test(line) || (path !== addressWords && formerName.test(line)));
  const comments = commentsOf(text).filter((comment) => stiltedPhrase.test(comment));
  return [
    ...named.map((line) => `${path} says ${line.trim()}: a name is a noun that says what it is`),
    ...comments.map((comment) => `${path} says ${comment.trim()}: write it as you would say it`),
  ];
}

/** A document of its own, which leaves the site without its styles. */
const ownDocument = 'src/briefing/webpage/webPage.tsx';
const ownControl =
  /<(?:button|select|input|textarea)\b|\b(?:ActionIcon|Button|Checkbox|CloseButton|NativeSelect|NumberInput|SegmentedControl|TextInput|UnstyledButton)\b.*from '@mantine\/core'/;

/** Whatever is pressed, chosen or filled in is one of the controls, so that all of it has one look and one scale of heights. */
function controlComplaints(path: string, code: string): string[] {
  return code
    .split('\n')
    .filter((line) => path.endsWith('.tsx') && path !== ownDocument && ownControl.test(line))
    .map((line) => `${path} says ${line.trim()}: take a control of controls/elements`);
}

function kindComplaints(path: string, code: string): string[] {
  const kind =
    /\b(?:kind|stat|comparison|method) [!=]== '(?:pooled-3-years|no-rank|flow|stock|cumulative|term|annual-rate|sum|weighted-mean|count|amount)'/;
  return code
    .split('\n')
    .filter((line) => kind.test(line))
    .map((line) => `${path} says ${line.trim()}: ask a trait of measures/traits`);
}

function wordComplaints(path: string, code: string): string[] {
  const named = [...placeNames].filter((name) => code.includes(name));
  return [
    ...named.map((name) => `${path} names ${name}: names of places belong in src/province`),
    ...(isPartOf('src/i18n', path) || named.length > 0 ? [] : chineseComplaints(path, code)),
  ];
}

function chineseComplaints(path: string, code: string): string[] {
  return code
    .split('\n')
    .filter((line) => /\p{Script=Han}|[，。；：、（《]\$\{|\}[，。；：、）》]/u.test(line))
    .map((line) => `${path} says ${line.trim()}: words belong in src/i18n`);
}

/** Strings are matched too, because one may hold `//`. */
const stringOrComment = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(\/\*[\s\S]*?\*\/|\/\/[^\n]*)/g;

function withoutComments(text: string): string {
  return text.replace(stringOrComment, (_whole, string: string | undefined) => string ?? '');
}

function withoutStrings(code: string): string {
  return code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g, '');
}

function commentsOf(text: string): string[] {
  return [...text.matchAll(stringOrComment)].flatMap(([, , comment]) => comment ?? []);
}
