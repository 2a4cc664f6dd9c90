import type { ComponentManifest } from './contracts';
import { highest } from './missingComponents';
import { libraryManifest, REACT_DOM_ID, REACT_ID, type ComponentRequest, type Runtime } from './runtime';
import { STAND_IN_IDS } from './standInIds';

/** The one bundle in which all stand-ins live; each component is a view on it. */
export const STAND_INS_BUNDLE_ID = 'b2d6d3a4-6f0c-4a0e-8f0b-7a51f2a3c001';
/** The host's own SPFx application, see `client/application.ts`. */
export const APPLICATION_ID = 'b2d6d3a4-6f0c-4a0e-8f0b-7a51f2a3c002';
/** Version of the two own components; nobody else asks for them. */
export const OWN_VERSION = '1.0.0';

/** Components that the two bundles import, by the name under which their sources do. Microsoft never changes an id. */
const COMPONENT_IDS: Record<string, string> = {
  'react': REACT_ID,
  'react-dom': REACT_DOM_ID,
  '@microsoft/load-themed-styles': '229b8d08-79f3-438b-8c21-4613fc877abd',
  '@microsoft/sp-application-base': '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  '@microsoft/sp-component-base': '467dc675-7cc5-4709-8aac-78e3b71bd2f6',
  '@microsoft/sp-core-library': '7263c7d0-1d6a-45ec-8d85-d4d1d234171b',
  '@microsoft/sp-http': 'c07208f0-ea3b-4c1a-9965-ac1b825211a6',
  '@microsoft/sp-loader': '1c6c9123-7aac-41f3-a376-3caea41ed83f',
  '@microsoft/sp-webpart-base': '974a7777-0990-4136-8fa6-95d80114c2e0',
  'workbench-stand-ins': STAND_INS_BUNDLE_ID
};

export interface OwnModule {
  id: string;
  imports: string[];
}

export const STAND_INS_MODULE: OwnModule = { id: STAND_INS_BUNDLE_ID, imports: ['react', 'react-dom', '@microsoft/sp-core-library'] };

export const APPLICATION_MODULE: OwnModule = {
  id: APPLICATION_ID,
  imports: Object.keys(COMPONENT_IDS).filter((name) => !name.startsWith('react'))
};

/** Manifests of the stand-ins, in the versions that are asked for, and of the host's own two bundles. */
export function ownManifests(runtime: Runtime, requests: ComponentRequest[], urls: { client: string; standIns: string }): ComponentManifest[] {
  const standIns = { id: STAND_INS_BUNDLE_ID, alias: 'workbench-stand-ins', version: OWN_VERSION };
  const known = [...runtime.manifests, standIns];
  const views = STAND_IN_IDS.map((id) => {
    const version = highest(requests.filter((request) => request.id === id).map((request) => request.version)) ?? OWN_VERSION;
    const script = { view: { type: 'path' as const, path: `${id}_${version}.js` } };
    return libraryManifest(id, `stand-in-${id}`, version, urls.standIns, { ...script, ...imports(['workbench-stand-ins'], known) });
  });
  const bundle = libraryManifest(STAND_INS_BUNDLE_ID, standIns.alias, OWN_VERSION, urls.client, {
    standIns: { type: 'path', path: 'standIns.js' },
    ...imports(STAND_INS_MODULE.imports, known)
  });
  const application = libraryManifest(APPLICATION_ID, 'workbench-application', OWN_VERSION, urls.client, {
    application: { type: 'path', path: 'application.js' },
    ...imports(APPLICATION_MODULE.imports, known)
  });
  return [bundle, { ...application, componentType: 'Application' }, ...views];
}

/** The AMD module behind one stand-in's manifest. */
export function standInView(name: string): string | undefined {
  const id = STAND_IN_IDS.find((each) => name.startsWith(`${each}_`));
  if (!id) return undefined;
  return `define(${JSON.stringify(name)}, ['workbench-stand-ins'], function (all) { return all.standIns[${JSON.stringify(id)}]; });\n`;
}

type Resources = ComponentManifest['loaderConfig']['scriptResources'];

function imports(names: string[], known: Pick<ComponentManifest, 'id' | 'version'>[]): Resources {
  return Object.fromEntries(names.map((name) => {
    const found = known.find(({ id }) => id === COMPONENT_IDS[name]);
    if (!found) throw new Error(`The SPFx runtime has no component for ${name}. See "Upgrading SPFx" in workbench/host/README.md.`);
    return [name, { type: 'component', id: found.id, version: found.version }];
  }));
}
