import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './contentHash.mjs';
import { heftFindings } from './heftFindings.mjs';
import { runTool, secondsSince } from './run.mjs';
import { writeWords } from './writeWords.mjs';

const readByBuild = ['src', 'config/config.json', 'config/webpack-patch.json', 'config/words', 'config/sass.json', 'config/typescript.json', 'config/write-manifests.json', 'tsconfig.json', 'package-lock.json'];
const writtenByBuild = ['release/assets', 'release/manifests'];

// Beside the outputs, so that whatever deletes them deletes the stamp.
const stampFile = 'release/build-stamp.json';

/** Builds for production unless the last build saw the same sources and its outputs are untouched. */
export async function ensureBuilt(root) {
  await writeWords(root);
  if (!isBuilt(root)) await build(root);
}

/** `heft build --clean --production`, with a stamp of what went in and came out. */
export async function build(root) {
  const start = Date.now();
  console.log('Building the web parts');
  await writeWords(root);
  const sources = contentHash(root, readByBuild);
  await runTool(root, 'building', 'heft', ['build', '--clean', '--production'], explainBuild);
  const stamp = { sources, outputs: contentHash(root, writtenByBuild) };
  mkdirSync(path.join(root, 'release'), { recursive: true });
  writeFileSync(path.join(root, stampFile), JSON.stringify(stamp));
  console.log(`Built in ${secondsSince(start)}`);
}

function isBuilt(root) {
  const file = path.join(root, stampFile);
  if (!existsSync(file)) return false;
  const stamp = JSON.parse(readFileSync(file, 'utf8'));
  return stamp.sources === contentHash(root, readByBuild) && stamp.outputs === contentHash(root, writtenByBuild);
}

export function explainBuild(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full, so the build stopped. Free some space and run the command again.';
  return `The web parts could not be built:\n${heftFindings(output)}\nCorrect this and run the command again.`;
}
