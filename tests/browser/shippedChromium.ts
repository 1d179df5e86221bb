import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const cache = join(modules, '.cache');

/** An unpacked browser, and the variables that must be set to start it. */
export type UnpackedChromium = { executablePath: string; variables: Record<string, string> };

/** The Chromium of `@sparticuz/chromium`, unpacked on first use; `undefined` where it is not meant to run. */
export function shippedChromium(): UnpackedChromium | undefined {
  const home = unpacked('@sparticuz/chromium');
  return home ? { executablePath: join(home, 'chromium'), variables: variables(home) } : undefined;
}

/** Chromium 109; with the libraries of the newer package, because its own are not all there. */
export function shippedChromium109(): UnpackedChromium | undefined {
  const home = unpacked('chromium-109');
  const libraries = unpacked('@sparticuz/chromium');
  if (!home || !libraries) return undefined;
  return { executablePath: join(home, 'chromium'), variables: variables(libraries) };
}

/**
 * The folder the package's browser lies in. Several processes may ask at once: each unpacks aside, and the first to
 * finish moves its folder into place.
 */
function unpacked(packageName: string): string | undefined {
  const source = join(modules, packageName);
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(source)) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (existsSync(join(home, 'fonts/fonts.conf'))) return home;

  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(`${home}-`);
  writeFileSync(join(aside, 'chromium'), brotliDecompressSync(readFileSync(join(source, 'bin/chromium.br'))));
  chmodSync(join(aside, 'chromium'), 0o755);
  for (const name of ['al2023', 'swiftshader', 'fonts']) {
    const archive = join(source, `bin/${name}.tar.br`);
    if (!existsSync(archive)) continue;
    execFileSync('tar', ['-xof', '-', '-C', aside], { input: brotliDecompressSync(readFileSync(archive)) });
  }
  mkdirSync(join(aside, 'fonts'), { recursive: true });
  writeFileSync(join(aside, 'fonts/fonts.conf'), fontSettings(home));
  try {
    renameSync(aside, home);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function variables(home: string): Record<string, string> {
  const libraries = [process.env.LD_LIBRARY_PATH, join(home, 'lib')].filter(Boolean).join(delimiter);
  // Without a locale of UTF-8, as on a bare machine, Chromium saves a file with a Chinese name as «download».
  return { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts/fonts.conf'), LC_ALL: 'C.UTF-8' };
}

/**
 * The fonts that come with `npm ci` and no others, whatever the machine has, so that text is as wide everywhere: Open Sans
 * for Latin, which is about as wide as the Latin of Microsoft YaHei, and Noto Sans for Chinese.
 */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>${join(modules, '@embedpdf/fonts-sc/fonts')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
  <match target="pattern">
    <edit name="family" mode="append_last">
      <string>Open Sans</string>
      <string>Noto Sans S Chinese</string>
    </edit>
  </match>
</fontconfig>
`;
}
