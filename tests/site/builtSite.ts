import type { TestProject } from 'vitest/node';
import { browserFor, type Engine } from '../browser/chromium.ts';
import { buildSite } from './buildSite.ts';
import { serveSite } from './serveSite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site as `npm run build` makes it, ending with `/`. */
    site: string;
    /** The folder that site is built in. */
    folder: string;
    /** Which browser drives the journeys: today's, or the oldest we promise where it runs. */
    engine: Engine;
  }
}

/** Builds and serves the site before the first journey; a missing browser is said before that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { from, executablePath } = browserFor(project.config.provide.engine);
  console.info(`Browser from ${from}: ${executablePath}`);
  const folder = await buildSite();
  const site = await serveSite(folder);
  project.provide('site', site.url);
  project.provide('folder', folder);
  return site.close;
}
