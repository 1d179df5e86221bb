// Sends all requests of the dashboard to a server and reports violations of the contract: npm run contract -- http://server
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [address] = process.argv.slice(2);
if (!address) {
  console.error('Which server? npm run contract -- http://server');
  process.exit(2);
}
const file = fileURLToPath(new URL('./serverCheck.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const complaints = await module.checkServer(address.replace(/\/$/, ''));
for (const { path, text } of complaints) console.log(`${path}: ${text}`);
console.log(complaints.length === 0 ? 'The server fits.' : `${complaints.length} things do not fit.`);
process.exit(complaints.length === 0 ? 0 : 1);
