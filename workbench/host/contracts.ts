/**
 * What the host must be told of a site and of the person who acts. The names are those of SharePoint's
 * `spPageContextInfo`, because web parts see them as `context.pageContext` and `legacyPageContext`.
 */
export interface PageContextFacts {
  webAbsoluteUrl: string;
  webServerRelativeUrl: string;
  webTitle: string;
  webId: string;
  siteId: string;
  siteAbsoluteUrl: string;
  siteServerRelativeUrl: string;
  /** Effective permissions of the acting person on the web, as two unsigned 32 bit halves. */
  webPermMasks: { High: number; Low: number };
  userId: number;
  userDisplayName: string;
  userEmail: string;
  userPrincipalName: string;
  userLoginName: string;
  aadTenantId: string;
  aadUserId: string;
  formDigestValue?: string;
  formDigestTimeoutSeconds?: number;
  serverTime?: string;
}

/** One of the people a visitor of the workbench can be. */
export interface DemoPerson {
  /** User principal name, the value of the cookie `workbench-person`. */
  upn: string;
  name: string;
  role: string;
  /** One sentence: what this person is good for in a demonstration. */
  note: string;
}

/** What a SharePoint page or a Teams tab stores of a web part, as `serialize()` gives it. */
export interface SavedWebPart {
  properties: Record<string, unknown>;
  [rest: string]: unknown;
}

/** Where saved web part properties live, by an opaque key. */
export interface SavedPages {
  get(key: string): Promise<SavedWebPart | undefined>;
  set(key: string, webPart: SavedWebPart): Promise<void>;
}

export type FrameKind = 'page' | 'personal' | 'channel';
export type Mode = 'read' | 'edit';
/** What Teams runs on; a SharePoint page does not tell. */
export type Device = 'desktop' | 'phone';
/** Where lines begin. */
export type Direction = 'ltr' | 'rtl';
export type ThemeName = 'light' | 'dark' | 'contrast';

/** What a frame's document carries as JSON for the code that boots SPFx in it. */
export interface FrameFacts {
  frame: FrameKind;
  /** Id of the web part to load. */
  part: string;
  /** Language and region, as SharePoint writes it: `de-DE`. */
  culture: string;
  direction: Direction;
  mode: Mode;
  theme: ThemeName;
  /** Id of the host's own SPFx application, see `client/application.ts`. */
  application: string;
  manifests: ComponentManifest[];
  /** `spPageContextInfo`. */
  pageContext: PageContextFacts & Record<string, unknown>;
  saved?: SavedWebPart;
  /** Where to PUT changed properties; absent where a host does not keep them. */
  saveAddress?: string;
}

/** The part of an SPFx component manifest that the loader and the host use. */
export interface ComponentManifest {
  id: string;
  alias: string;
  version: string;
  componentType: string;
  manifestVersion: number;
  isInternal?: boolean;
  rootComponentId?: string;
  loadLegacyFabricCss?: boolean;
  supportedHosts?: string[];
  preconfiguredEntries?: { title: Record<string, string>; description: Record<string, string>; properties: Record<string, unknown> }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
}

export type ScriptResource =
  | { type: 'component'; id: string; version: string }
  | { type: 'path'; path: string }
  | { type: 'localizedPath'; defaultPath: unknown; paths: Record<string, unknown> };
