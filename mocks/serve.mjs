// The stand-in server over real HTTP. Node 20 runs no TypeScript: Vite, which is here anyway, loads the rest.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const loader = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
});
const { httpServer } = await loader.ssrLoadModule('/mocks/httpServer.ts');
const { url } = await httpServer(Number(process.env.PORT ?? 8787));
console.log(`Statistics server (stand-in): ${url}`);
