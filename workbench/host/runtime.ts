import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentManifest } from './contracts';

/** A component that some manifest or chunk asks for. A newer version of the same major satisfies it. */
export interface ComponentRequest {
  id: string;
  version: string;
  /** Name in the asking manifest; chunks ask by id only. */
  name: string;
  askedBy: string;
}

/** Microsoft's SPFx packages as installed: what they offer, what they ask for, where their files are. */
export interface Runtime {
  manifests: ComponentManifest[];
  requests: ComponentRequest[];
  /** One virtual folder: file name to path. Chunks are asked for beside whichever script holds the webpack runtime. */
  files: Map<string, string>;
}

export const ASSEMBLY = 'sp-default-assembly_en-us.js';

const REACT_FILES = {
  'react.production.min.js': 'react/umd/react.production.min.js',
  'react-dom.production.min.js': 'react-dom/umd/react-dom.production.min.js'
};
export const REACT_ID = '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d';
export const REACT_DOM_ID = 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a';

/** Reads the runtime from `node_modules`. `baseUrl` is where the virtual folder will be served, with a slash at its end. */
export function readRuntime(projectRoot: string, baseUrl: string): Runtime {
  const modules = path.join(projectRoot, 'node_modules');
  const files = runtimeFiles(modules);
  const packaged = [...files]
    .filter(([name]) => name.endsWith('.manifest.json'))
    .map(([, file]) => JSON.parse(readFileSync(file, 'utf8')) as ComponentManifest)
    // The manifests of assemblies describe bundles of components, not components.
    .filter((manifest) => !manifest.rootComponentId)
    .map((manifest) => servedFrom(baseUrl, manifest));
  const known = new Set(packaged.map(({ id }) => id));
  const assembled = assemblyMembers(files).filter(({ id }) => !known.has(id));
  const manifests = [
    ...packaged,
    ...assembled.map(({ id, version }) => libraryManifest(id, `assembly-${id}`, version, baseUrl, {})),
    ...reactManifests(baseUrl)
  ];
  return { manifests, requests: [...manifestRequests(packaged), ...chunkRequests(files)], files };
}

/** A manifest for a library that has none on npm. `isInternal` makes the loader treat it as its own, as a tenant does. */
export function libraryManifest(
  id: string,
  alias: string,
  version: string,
  baseUrl: string,
  scriptResources: ComponentManifest['loaderConfig']['scriptResources']
): ComponentManifest {
  const entryModuleId = Object.keys(scriptResources)[0] ?? alias;
  return {
    id, alias, version, componentType: 'Library', manifestVersion: 2, isInternal: true,
    loaderConfig: { internalModuleBaseUrls: [baseUrl], entryModuleId, scriptResources }
  };
}

/** What the script resources of these manifests ask for. */
export function manifestRequests(manifests: ComponentManifest[]): ComponentRequest[] {
  return manifests.flatMap(({ alias, loaderConfig }) =>
    Object.entries(loaderConfig.scriptResources).flatMap(([name, resource]) =>
      resource.type === 'component' ? [{ id: resource.id, version: resource.version, name, askedBy: alias }] : []
    )
  );
}

/** Components that webpack chunks load by id at run time; they stand in a table inside each bundle, not in a manifest. */
export function chunkRequests(files: Map<string, string>): ComponentRequest[] {
  const rows = /\{i:"([0-9a-f-]{36})",v:"([^"]+)",m:/g;
  return [...files].filter(([name]) => name.endsWith('.js')).flatMap(([name, file]) =>
    [...readFileSync(file, 'utf8').matchAll(rows)].map(([, id = '', version = '']) => ({ id, version, name: '', askedBy: name }))
  );
}

function runtimeFiles(modules: string): Map<string, string> {
  const scope = path.join(modules, '@microsoft');
  const files = new Map<string, string>();
  for (const name of readdirSync(scope).filter((entry) => entry.startsWith('sp-'))) {
    const dist = path.join(scope, name, 'dist');
    for (const entry of readFolder(dist)) {
      if (/\.(js|json|css|woff2?|ttf|svg|png)$/.test(entry)) files.set(entry, path.join(dist, entry));
    }
  }
  if (!files.has(ASSEMBLY)) {
    throw new Error(`The SPFx runtime is not installed: ${ASSEMBLY} of @microsoft/sp-application-base was not found. Run npm install.`);
  }
  for (const [name, file] of Object.entries(REACT_FILES)) files.set(name, path.join(modules, file));
  return files;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Members of the default assembly. Five of them have no manifest on npm, yet the loader ignores a member without one. */
function assemblyMembers(files: Map<string, string>): { id: string; version: string }[] {
  const source = readFileSync(files.get(ASSEMBLY) ?? '', 'utf8');
  const rows = /\['([0-9a-f-]{36})', '([^']+)', \w+\]/g;
  return [...source.matchAll(rows)].map(([, id = '', version = '']) => ({ id, version }));
}

function servedFrom(baseUrl: string, manifest: ComponentManifest): ComponentManifest {
  return { ...manifest, isInternal: true, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

function reactManifests(baseUrl: string): ComponentManifest[] {
  const version = '17.0.1';
  const script = (name: string): { type: 'path'; path: string } => ({ type: 'path', path: `${name}.production.min.js` });
  return [
    libraryManifest(REACT_ID, 'react', version, baseUrl, { react: script('react') }),
    libraryManifest(REACT_DOM_ID, 'react-dom', version, baseUrl, {
      'react-dom': script('react-dom'),
      react: { type: 'component', id: REACT_ID, version }
    })
  ];
}

/** Version of the installed runtime. */
export function runtimeVersion(projectRoot: string): string {
  const file = path.join(projectRoot, 'node_modules/@microsoft/sp-application-base/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
