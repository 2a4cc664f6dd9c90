import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One hash over the names and bytes of files and folders under `root`; times do not count, so a git checkout changes nothing. */
export function contentHash(root, places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesUnder(root, place)).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesUnder(root, place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full).flatMap((name) => filesUnder(root, `${place}/${name}`));
}
