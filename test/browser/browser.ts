import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The test machine is nobody's own: no sandbox, no first-run pages, and nothing that calls home. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'
];

/**
 * Launches the Chromium, Chrome or Edge of this machine, else the one that comes with `npm install` on Linux.
 * `CHROMIUM` names another; `GUILDHALL_BROWSER=bundled` insists on the one from npm.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS, headless: true });
}

function findBrowser(): string {
  const { CHROMIUM, GUILDHALL_BROWSER } = process.env;
  if (GUILDHALL_BROWSER === 'bundled') return bundledBrowser();
  if (CHROMIUM) return CHROMIUM;
  return usualPlaces().find((file) => existsSync(file)) ?? bundledBrowser();
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => ['Google/Chrome', 'Microsoft/Edge', 'Chromium'].map((product) => path.join(folder, product, 'Application')))
        .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder, file)));
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => `/usr/bin/${name}`).concat('/snap/bin/chromium');
  }
}

/** The package is an ES module, which Jest's CommonJS cannot load; a Node of its own can. */
function bundledBrowser(): string {
  const script = "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath());";
  try {
    return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: __dirname, encoding: 'utf8' });
  } catch (error) {
    throw new Error('No browser was found. Install Chromium, Chrome or Edge, or set CHROMIUM to the path of one.', { cause: error });
  }
}
