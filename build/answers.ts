import type { Plugin, ResolvedConfig } from 'vite';
import { withSources } from './sources.ts';

/** Writes the answers of the stand-in as files, unless the site is built for a real server. */
export function answers(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'answers',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      if (config.env.VITE_API_BASE_URL) return;
      const files = await withSources(config, async (load) => {
        const { allAnswers } = (await load('/mocks/allAnswers.ts')) as typeof import('../mocks/allAnswers.ts');
        return allAnswers();
      });
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
