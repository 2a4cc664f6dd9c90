import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ComponentManifest } from './contracts';

/** Where a build of ours left its manifests and its bundles. */
export interface BuildFolder {
  manifests: string;
  assets: string;
}

export interface Build {
  folder: BuildFolder;
  manifests: ComponentManifest[];
}

/** `heft build --production` writes `release`, a development build writes `dist`. The shipped one is preferred. */
export function usualBuildFolders(projectRoot: string): BuildFolder[] {
  const at = (name: string): string => path.join(projectRoot, name);
  return [
    { manifests: at('release/manifests'), assets: at('release/assets') },
    { manifests: at('dist'), assets: at('dist') }
  ];
}

/** Reads the first folder that holds a build. Called for each page, so that a rebuild needs only a reload. */
export async function readBuild(folders: BuildFolder[], baseUrl: string): Promise<Build | undefined> {
  for (const folder of folders) {
    const manifests = await readManifests(folder.manifests);
    if (manifests.length > 0) return { folder, manifests: manifests.map((manifest) => servedFrom(baseUrl, manifest)) };
  }
  return undefined;
}

/**
 * Finds a web part by what a person would write in an address: id, alias with or without `WebPart`, folder name, else
 * its title or the last word of its name, so that `directory` is `communityDirectory`.
 */
export function findWebPart(manifests: ComponentManifest[], wanted: string): ComponentManifest | undefined {
  const key = wanted.toLowerCase();
  const named = (names: (part: ComponentManifest) => string[]): ComponentManifest | undefined =>
    webParts(manifests).find((part) => names(part).some((name) => name.toLowerCase() === key));
  return named(({ id, alias }) => [id, alias, partName(alias)]) ?? named((part) => [partTitle(part), lastWord(partName(part.alias))]);
}

export function webParts(manifests: ComponentManifest[]): ComponentManifest[] {
  return manifests.filter(({ componentType }) => componentType === 'WebPart');
}

/** `CommunityDirectoryWebPart` is `communityDirectory` in addresses and in `src/webparts`. */
export function partName(alias: string): string {
  const name = alias.replace(/WebPart$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function lastWord(name: string): string {
  return /[A-Z][a-z0-9]*$/.exec(name)?.[0] ?? name;
}

export function partTitle(manifest: ComponentManifest): string {
  return manifest.preconfiguredEntries?.[0]?.title['default'] ?? manifest.alias;
}

async function readManifests(folder: string): Promise<ComponentManifest[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.manifest.json')).sort();
  return Promise.all(files.map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8')) as ComponentManifest));
}

/**
 * Replaces the placeholder that `<!-- PATH TO CDN -->` is before deployment. SPFx gives the style sheet of 2016, with fonts
 * from a content delivery network, to a web part that neither refuses it nor imports `@microsoft/sp-core-library`; here it is refused.
 */
function servedFrom(baseUrl: string, manifest: ComponentManifest): ComponentManifest {
  return { loadLegacyFabricCss: false, ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}
