import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwrightChromium } from 'playwright-core';
import { shippedChromium, shippedChromium109, type UnpackedChromium } from './shippedChromium.ts';

/** How to start a browser: what Playwright's `launch` asks for, and where it was found. */
export type Chromium = {
  from: string;
  executablePath: string;
  args: string[];
  env: Record<string, string>;
};

/** Said instead of a stack trace: the reader has no browser, not a bug. */
class NoChromium extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoChromium';
    this.stack = `NoChromium: ${message}`;
  }
}

let found: Chromium | undefined;

/**
 * The browser for tests: the one in `CHROMIUM_PATH`, else the one that came with `npm ci` (Linux x64), else one
 * installed on the machine. The shipped one goes before the machine's, so that a test sees the same browser and the
 * same Chinese font everywhere.
 */
export function findChromium(): Chromium {
  found ??= chosen() ?? runnable('npm', shippedChromium()) ?? installed();
  if (!found) {
    throw new NoChromium(
      'No browser for the tests: this machine cannot run the Chromium that npm ci brings (Linux x64 only), and no ' +
        'Chrome, Edge or Chromium was found. Install one, or set CHROMIUM_PATH to the executable of one.',
    );
  }
  return found;
}

/** `oldest`: Chromium 109, the last one for Windows 7. */
export type Engine = 'oldest' | 'today';

/** Where the Chromium 109 that came with `npm ci` cannot run, which is anywhere but on Linux x64, today's stands in. */
export function browserFor(engine: Engine | undefined): Chromium {
  return (engine === 'oldest' ? runnable('npm', shippedChromium109()) : undefined) ?? findChromium();
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // Containers often have little of it, or none.
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chosen(): Chromium | undefined {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) {
    throw new NoChromium(`CHROMIUM_PATH says ${executablePath}, but there is no such file: correct it, or unset it.`);
  }
  return { from: 'CHROMIUM_PATH', executablePath, args: flags, env: environment() };
}

function installed(): Chromium | undefined {
  const executablePath = [...playwrightPaths(), ...usualPaths()].find((path) => existsSync(path));
  return executablePath ? { from: 'this machine', executablePath, args: flags, env: environment() } : undefined;
}

/** Of a browser that was installed with Playwright, which throws where it has none to offer. */
function playwrightPaths(): string[] {
  try {
    return [playwrightChromium.executablePath()];
  } catch {
    return [];
  }
}

function usualPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Not on every Linux: the C library may not be glibc, or a system library may be missing. */
function runnable(from: string, unpacked: UnpackedChromium | undefined): Chromium | undefined {
  if (!unpacked) return undefined;
  const env = { ...environment(), ...unpacked.variables };
  const { status } = spawnSync(unpacked.executablePath, [...flags, '--version'], { env, timeout: 300_000 });
  return status === 0 ? { from, executablePath: unpacked.executablePath, args: flags, env } : undefined;
}

/** The environment as Playwright wants it: without holes. */
function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
