import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { BuildFolder } from '../../../workbench/host';
import type { ComponentManifest } from '../../../workbench/host/contracts';
import type { Sizes } from './scriptBudget';

const root = path.resolve(__dirname, '../../..');
const packageFile = path.join(root, 'sharepoint/solution/guildhall.sppkg');

/** Where SPFx puts the scripts inside of the package. */
const assetFolder = 'ClientSideAssets/';

export interface PackageScripts {
  /** The scripts of the package, laid out so that the workbench serves them in place of those of the build. */
  readonly build: BuildFolder;
  readonly sizes: Sizes;
  /** Web parts and their words, which are no lazy parts. */
  readonly entries: ReadonlySet<string>;
}

/** Takes the scripts out of the package that would be deployed. */
export function unpackScripts(): PackageScripts {
  const assets = path.join(root, 'temp/budget/assets');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const files = unzipSync(readFileSync(packageFile), { filter: ({ name }) => name.startsWith(assetFolder) });
  const sizes = new Map<string, number>();
  for (const [name, content] of Object.entries(files)) {
    const file = path.posix.basename(name);
    writeFileSync(path.join(assets, file), content);
    if (file.endsWith('.js')) sizes.set(file, gzipSync(content).length);
  }
  const manifests = path.join(root, 'release/manifests');
  return { build: { manifests, assets }, sizes, entries: entriesOf(manifests) };
}

function entriesOf(folder: string): Set<string> {
  const names = readdirSync(folder).filter(name => name.endsWith('.manifest.json'));
  const manifests = names.map(name => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as ComponentManifest);
  const resources = manifests.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources));
  return new Set(resources.flatMap(resource => JSON.stringify(resource).match(/[\w.-]+\.js(?=")/g) ?? []));
}
