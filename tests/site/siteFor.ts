import { inject, onTestFinished } from 'vitest';
import { type Edit, httpServer } from '../../mocks/httpServer.ts';
import { type Instead, serveSite } from './serveSite.ts';

/** Serves the built site for a test, with a `server.json` that names this server. Returns the address of the site. */
export async function siteFor(statisticsServer: string, instead?: Instead): Promise<string> {
  const site = await serveSite(inject('folder'), '/', statisticsServer, instead);
  onTestFinished(site.close);
  return site.url;
}

/** A real statistics server for a test. Each answer passes through `edit`. */
export async function serverFor(edit?: Edit) {
  const server = await httpServer(0, edit);
  onTestFinished(server.close);
  return server;
}
