import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explainInstall } from './explainInstall.mjs';
import { runQuietly, secondsSince } from './run.mjs';
import { node22Path } from './tools.mjs';

/** Runs `npm ci` unless node_modules already holds what package-lock.json names. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  const start = Date.now();
  console.log('Installing packages (about two minutes the first time)');
  const { program, prefix } = npm();
  await runQuietly('installing', program, [...prefix, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: program === 'npm' && process.platform === 'win32',
    explain: explainInstall
  });
  console.log(`Installed in ${secondsSince(start)}`);
}

function isInstalled(root) {
  // npm writes this second file as the last act of an install, so that a broken-off install is seen, too.
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => path.join(root, file));
  if (!existsSync(present)) return false;
  const scriptsRan = existsSync(node22Path(root)) || process.env.npm_config_ignore_scripts === 'true';
  return scriptsRan && missingPackages(readJson(wanted), readJson(present)).length === 0;
}

/** Folders that the lockfile names and the installation lacks or holds in another version. Optional ones may be absent. */
export function missingPackages(wanted, present) {
  return Object.entries(wanted.packages)
    .filter(([folder, entry]) => {
      if (folder === '') return false;
      const found = present.packages[folder];
      return found ? found.version !== entry.version : !(entry.optional || entry.devOptional || entry.peer);
    })
    .map(([folder]) => folder);
}

/** The npm that started this command, on the Node it runs on: not the one in node_modules, which `npm ci` deletes. */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  return script && /npm-cli\.c?js$/.test(script) ? { program: node || process.execPath, prefix: [script] } : { program: 'npm', prefix: [] };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
