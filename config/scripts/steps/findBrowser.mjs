import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  darwin: [],
  win32: ['chrome.exe', 'msedge.exe']
};

const usualPlaces = {
  linux: [],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => [
    path.join(process.env[variable] || '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    path.join(process.env[variable] || '', 'Microsoft', 'Edge', 'Application', 'msedge.exe')
  ])
};

/**
 * The path of a Chromium, Chrome or Edge: `GUILDHALL_BROWSER` if set, an installed one, else the Chromium that comes
 * with the development packages (Linux on x64). None: undefined.
 */
export async function findBrowser() {
  if (process.env.GUILDHALL_BROWSER) return process.env.GUILDHALL_BROWSER;
  const folders = (process.env.PATH || '').split(path.delimiter);
  const onPath = (names[process.platform] || []).flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const installed = [...onPath, ...(usualPlaces[process.platform] || [])].find(isExecutable);
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Containers have no user namespaces for Chromium's sandbox and little shared memory; only pages of our own are opened. */
export const browserArguments = ['--no-sandbox', '--disable-dev-shm-usage'];

export const browserMissing =
  'No browser was found for the tests that use one. Install Google Chrome, Chromium or Microsoft Edge, or set GUILDHALL_BROWSER to its path.';

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
