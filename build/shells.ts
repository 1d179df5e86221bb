import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import { answerFile } from '../mocks/writtenAnswer.ts';
import type { PageShell } from '../src/app/shells.tsx';
import { domains } from '../src/contract/domains.ts';
import { withSources } from './sources.ts';

/** The code that the first screen of a page needs beyond the start, by the names of its files. */
const firstCode: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(domains.map((domain) => [domain, ['TrendChart']])),
  '': ['OverviewPage', 'RegionMap', 'RankingChart'],
  overview: ['OverviewPage', 'RegionMap', 'RankingChart'],
  leagues: ['LeagueHome'],
  outlines: ['OutlinesPage'],
  briefing: ['BriefingPage'],
  'briefing/template': ['TemplateGuidePage'],
  data: ['DataPage'],
  about: ['AboutPage'],
};

/**
 * Writes an HTML file for each page, which shows header, tabs, filters and empty places before the script has run, and names what
 * the page needs next: its code, and its requests to the statistics server (`browser.js` begins them).
 */
export function shells(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'shells',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') this.error('There is no index.html to put the shells into.');
      const empty = String(index.source);
      for (const [path, shell] of await rendered(config)) {
        const links = [
          ...stylesOf(shell, bundle).map((file) => `<link rel="stylesheet" crossorigin href="${config.base}${file}">`),
          ...codeOf(path, bundle).map((file) => `<link rel="modulepreload" crossorigin href="${config.base}${file}">`),
        ];
        const isNew = (link: string) => !empty.includes(link);
        const html = empty
          .replace('data-page=""', attributesOf(path, shell, config.env.VITE_API_BASE_URL))
          .replace(
            '  </head>',
            (end) =>
              links
                .filter(isNew)
                .map((link) => `    ${link}\n`)
                .join('') + end,
          )
          .replace('<div id="root"></div>', () => `<div id="root"><div id="shell" inert>${shell.html}</div></div>`);
        if (path === '') index.source = html;
        else this.emitFile({ type: 'asset', fileName: `${path}.html`, source: html });
      }
    },
  };
}

/** Names of classes depend on the stylesheets alone, so they are those of the build. */
const rendered = (config: ResolvedConfig) =>
  withSources(config, async (load) => {
    const { allShells } = (await load('/src/app/shells.tsx')) as typeof import('../src/app/shells.tsx');
    return allShells();
  });

/** What `browser.js` reads. Addresses of requests are the same to the letter as those of the script. */
function attributesOf(path: string, { requests }: PageShell, server: string | undefined): string {
  const list = requests.join(' ').replaceAll('&', '&amp;');
  const source = server
    ? `data-server="${server.replace(/\/$/, '')}"`
    : `data-files="${requests.map(answerFile).join(' ')}"`;
  return `data-page="${path}" data-requests="${list}" ${source}`;
}

/** The stylesheets that the shell needs, which would come only with the code of the page. */
function stylesOf({ html }: PageShell, bundle: Rolldown.OutputBundle): string[] {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const own = classes.filter((name) => name.startsWith('_'));
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' &&
    file.fileName.endsWith('.css') &&
    own.some((name) => String(file.source).includes(`.${name}`))
      ? [file.fileName]
      : [],
  );
}

/** The files of a page's first code, with what they import. Throws where a name is no file any more. */
function codeOf(path: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = new Set<string>();
  const add = (fileName: string) => {
    if (files.has(fileName)) return;
    files.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(add);
  };
  for (const name of firstCode[path] ?? []) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${name}.tsx`));
    if (!chunk) throw new Error(`No file of the build begins with ${name}.tsx`);
    add(chunk.fileName);
  }
  const starts = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  return [...files].filter((file) => !starts.includes(file));
}
