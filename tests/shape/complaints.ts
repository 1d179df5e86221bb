import { posix } from 'node:path';

/** Folders of `src`, read left to right: each may use itself and what stands to its left. */
export const folders = [
  'contract',
  'i18n',
  'data',
  'measures',
  'filters',
  'figures',
  'export',
  'briefing',
  'pages',
  'app',
];

/** What the shape of the house has against these files; keys are paths from the root, values their text. */
export function complaints(files: Map<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const code = withoutComments(text);
    return [
      ...importsOf(code).flatMap((found) => importComplaints(path, found)),
      ...(/(^|\/)index\.tsx?$/.test(path) ? [`${path} is a barrel: import from the file that says it`] : []),
      ...(/export\s+(type\s+)?\*\s+from/.test(code) ? [`${path} passes on all of another file: export * from`] : []),
      ...(/(^|\/)utils(\/|\.)/.test(path) ? [`${path} is called utils: say what it does`] : []),
      ...(isPartOf('src', path) && !isPartOf('src/i18n', path) ? chineseComplaints(path, code) : []),
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
    return there > here ? [`${path} uses ${from}: ${folders[there]} stands to the right of ${folders[here]}`] : [];
  }
  return isPartOf('src', target) && !isPartOf('src/contract', target)
    ? [`${path} uses ${from}: mocks use nothing of src but src/contract`]
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

function chineseComplaints(path: string, code: string): string[] {
  return code
    .split('\n')
    .filter((line) => /\p{Script=Han}|[，。；：、（《]\$\{|\}[，。；：、）》]/u.test(line))
    .map((line) => `${path} says ${line.trim()}: words belong in src/i18n`);
}

/** Strings are read as well, so that the `//` of an address in one is not taken for a comment. */
function withoutComments(text: string): string {
  const stringOrComment = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(stringOrComment, (_whole, string: string | undefined) => string ?? '');
}
