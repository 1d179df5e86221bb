import type { Plugin, ResolvedConfig } from 'vite';
import { withSources } from './sources.ts';

/** Writes an HTML file for each page, which shows header, tabs, filters and empty places before the script has run. */
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
      const styles = Object.values(bundle).flatMap((file): Style[] =>
        file.type === 'asset' && file.fileName.endsWith('.css')
          ? [{ url: config.base + file.fileName, text: String(file.source) }]
          : [],
      );
      for (const [path, shell] of await rendered(config)) {
        const html = withShell(empty, path, shell, styles);
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

type Style = { url: string; text: string };

function withShell(html: string, path: string, shell: string, styles: readonly Style[]): string {
  // What a page brings with its own code, its shell needs before.
  const classes = [...shell.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const wanted = styles.filter(
    ({ url, text }) => !html.includes(url) && classes.some((name) => name.startsWith('_') && text.includes(`.${name}`)),
  );
  return html
    .replace('data-page=""', `data-page="${path}"`)
    .replace('  </head>', (end) => wanted.map(({ url }) => styleLink(url)).join('') + end)
    .replace('<div id="root"></div>', () => `<div id="root"><div id="shell" inert>${shell}</div></div>`);
}

const styleLink = (url: string) => `    <link rel="stylesheet" crossorigin href="${url}">\n`;
