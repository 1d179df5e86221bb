import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const text = new URL('./data/topology.LICENCE.txt', import.meta.url);

/** Adds the licence of the outline to the notices in `fileName`, if the build contains the outline. */
export function outlineLicence(fileName: string): Plugin {
  return {
    name: 'outline-licence',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const notices = bundle[fileName];
        const ships = Object.values(bundle).some(
          (one) => one.type === 'chunk' && one.moduleIds.some((id) => id.endsWith('/mocks/data/topology.json')),
        );
        if (notices?.type !== 'asset' || !ships) return;
        notices.source = `${notices.source}\n${readFileSync(text, 'utf8')}`;
      },
    },
  };
}
