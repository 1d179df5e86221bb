import type { TestProject } from 'vitest/node';
import { browserFor, type Engine } from '../browser/chromium.ts';
import { buildSite } from './buildSite.ts';
import { serveSite } from './serveSite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the site from `npm run build`, ending with `/`. */
    site: string;
    /** The folder of that site. */
    folder: string;
    /** The browser of the journeys: today's, or the oldest supported one, where it runs. */
    engine: Engine;
  }
}

/** Builds and serves the site before the first journey. A missing browser is reported before that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { from, executablePath } = browserFor(project.config.provide.engine);
  console.info(`Browser from ${from}: ${executablePath}`);
  const folder = await buildSite();
  const site = await serveSite(folder);
  project.provide('site', site.url);
  project.provide('folder', folder);
  return site.close;
}
