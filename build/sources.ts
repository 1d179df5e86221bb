import { createServer, type ResolvedConfig } from 'vite';

/** Loads sources of the site into this process, for what is made from them while the site is built. */
export async function withSources<Result>(
  { root, base }: Pick<ResolvedConfig, 'root' | 'base'>,
  use: (load: (path: string) => Promise<Record<string, unknown>>) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    root,
    base,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
