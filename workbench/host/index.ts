import path from 'node:path';
import { findWebPart, readBuild, usualBuildFolders, webParts, partTitle, partName, type Build, type BuildFolder } from './builds';
import { bundleClient, type ClientBundles } from './clientBundles';
import type { DemoPerson, FrameKind, PageContextFacts, SavedPages, SavedWebPart } from './contracts';
import { filesOf, serveFile, servePage, serveScript } from './files';
import { frameFacts, readFrameRequest, USUAL_PART } from './frameFacts';
import { missingComponents } from './missingComponents';
import { embeddedPage } from './pages/embeddedPage';
import { problemPage } from './pages/problemPage';
import { sharePointPage } from './pages/sharePointPage';
import { shellPage } from './pages/shellPage';
import { phonePage } from './pages/phonePage';
import { teamsFacts } from './pages/teamsFacts';
import { teamsPage } from './pages/teamsPage';
import { actingPerson, personCookie } from './person';
import { chunkRequests, manifestRequests, readRuntime, runtimeVersion, type Runtime } from './runtime';
import { ownManifests, standInView } from './standIns';
import { personalTabs } from './teamsApp';

export type { DemoPerson, PageContextFacts, SavedPages, SavedWebPart } from './contracts';
export type { BuildFolder } from './builds';
export { savedPagesInFile, savedPagesInMemory } from './savedPages';

export interface HostOptions {
  /** Where `node_modules`, `release` and `temp` are. */
  projectRoot: string;
  /** Address of the workbench, such as `http://localhost:4400`; known only once it listens. */
  origin: () => string;
  /** What SharePoint would tell a page of this site about itself and the person. Throws with a readable message if it cannot. */
  pageContext(site: string, upn: string): PageContextFacts;
  /** Whom a visitor can be. The first one is who acts until somebody is chosen. */
  people(): Promise<DemoPerson[]>;
  savedPages: SavedPages;
  /** Where to look for a build; the first one found is used. Usually `release`, then `dist`. */
  builds?: BuildFolder[];
}

export interface Host {
  /** Answers the shell, the frames and their files; `undefined` for an address that is not the host's. */
  handle(request: Request): Promise<Response | undefined>;
  /** What the SPFx runtime asks for and nobody has. Empty if all is well. */
  problems(): Promise<string[]>;
}

/** Boots frames that run our built bundles in the SPFx runtime from npm. Bundling takes a second or two the first time. */
export async function createHost(options: HostOptions): Promise<Host> {
  const client = await bundleClient(options.projectRoot);
  return new FrameHost(options, client);
}

class FrameHost implements Host {
  private runtime: Runtime | undefined;
  private readonly folders: BuildFolder[];
  private readonly version: string;

  public constructor(private readonly options: HostOptions, private readonly client: ClientBundles) {
    this.folders = options.builds ?? usualBuildFolders(options.projectRoot);
    this.version = runtimeVersion(options.projectRoot);
  }

  public async handle(request: Request): Promise<Response | undefined> {
    const url = new URL(request.url);
    const [, room, kind = '', ...rest] = url.pathname.split('/');
    if (url.pathname === '/') return this.shell(request);
    if (url.pathname === '/_layouts/15/error.aspx') return errorPage(url);
    if (/^\/(sites|teams)\/[^/]+\/?$/.test(url.pathname)) return homePage(url);
    if (room !== 'host') return undefined;
    const file = rest.at(-1) ?? '';
    switch (kind) {
      case 'page': return this.frame(request, 'page');
      case 'teams': return this.teams(request);
      case 'embedded': return this.frame(request, frameKind(url.searchParams));
      case 'saved': return this.save(request, url);
      case 'runtime': return serveFile(this.readRuntime().files.get(file), 'forever');
      case 'client': return serveFile(path.join(this.client.folder, path.basename(file)), 'forever');
      case 'stand-ins': return serveScript(standInView(path.basename(file, '.js')));
      case 'assets': return this.asset(file);
      case 'styles': return serveFile(path.join(this.options.projectRoot, 'workbench/host/styles', path.basename(file)), 'ask');
      case 'fonts': return serveFile(path.join(this.options.projectRoot, 'node_modules/@fluentui/font-icons-mdl2/fonts', path.basename(file)), 'forever');
      default: return servePage(problemPage('There is nothing here', `The workbench has no page ${url.pathname}.`), 404);
    }
  }

  public async problems(): Promise<string[]> {
    const { manifests, requests } = this.readRuntime();
    const build = await this.build();
    const ours = build ? [...manifestRequests(build.manifests), ...chunkRequests(await filesOf(build.folder.assets))] : [];
    return missingComponents([...requests, ...ours], [...manifests, ...this.own()]);
  }

  private async shell(request: Request): Promise<Response> {
    const build = await this.build();
    if (!build) return noBuild();
    const people = await this.options.people();
    const { searchParams } = new URL(request.url);
    const wanted = searchParams.get('page') ?? searchParams.get('part') ?? USUAL_PART;
    const part = findWebPart(build.manifests, wanted);
    const shown = part ? partName(part.alias) : wanted;
    return servePage(shellPage(webParts(build.manifests), people, { person: actingPerson(request, people), part: shown }, this.addresses()));
  }

  private async teams(request: Request): Promise<Response> {
    const params = new URL(request.url).searchParams;
    const frame = frameKind(params);
    const build = await this.build();
    if (!build) return noBuild();
    const wanted = readFrameRequest(params, frame);
    const part = findWebPart(build.manifests, wanted.part);
    if (!part) return this.noSuchPart(build, wanted.part);
    const upn = actingPerson(request, await this.options.people());
    const context = this.pageContext(wanted.site, upn);
    if (context instanceof Response) return context;
    const tabs = await personalTabs(this.options.projectRoot, build.manifests);
    const facts = teamsFacts(wanted, part, tabs, context);
    const page = wanted.device === 'phone' ? phonePage : teamsPage;
    return servePage(page(wanted, facts, this.addresses()), 200, personCookie(upn));
  }

  private async frame(request: Request, frame: FrameKind): Promise<Response> {
    const wanted = readFrameRequest(new URL(request.url).searchParams, frame);
    const build = await this.build();
    if (!build) return noBuild();
    const part = findWebPart(build.manifests, wanted.part);
    if (!part) return this.noSuchPart(build, wanted.part);
    const upn = actingPerson(request, await this.options.people());
    const context = this.pageContext(wanted.site, upn);
    if (context instanceof Response) return context;
    const manifests = [...this.readRuntime().manifests, ...this.own(), ...build.manifests];
    const facts = await frameFacts(wanted, part, manifests, context, this.options.savedPages);
    const page = frame === 'page' ? sharePointPage : embeddedPage;
    return servePage(page(facts, part, this.addresses()), 200, personCookie(upn));
  }

  private pageContext(site: string, upn: string): PageContextFacts | Response {
    try {
      return this.options.pageContext(site, upn);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return servePage(problemPage('This page cannot be opened', `${reason} (site ${site}, person ${upn})`), 404);
    }
  }

  private async save(request: Request, url: URL): Promise<Response> {
    const key = url.searchParams.get('key');
    if (request.method !== 'PUT' || !key) return new Response('PUT /host/saved?key=... with the serialized web part.', { status: 405 });
    await this.options.savedPages.set(key, (await request.json()) as SavedWebPart);
    return new Response(null, { status: 204 });
  }

  private async asset(file: string): Promise<Response> {
    const build = await this.build();
    return serveFile(build && path.join(build.folder.assets, path.basename(file)), 'ask');
  }

  private noSuchPart({ manifests }: Build, wanted: string): Response {
    const known = webParts(manifests).map((part) => `${partName(part.alias)} (${partTitle(part)})`).join(', ');
    return servePage(problemPage('No such web part', `The build has no web part "${wanted}". It has: ${known}.`), 404);
  }

  private build(): Promise<Build | undefined> {
    return readBuild(this.folders, `${this.options.origin()}/host/assets/`);
  }

  /** Read at the first need, because the manifests carry the address of the workbench. */
  private readRuntime(): Runtime {
    return (this.runtime ??= readRuntime(this.options.projectRoot, this.options.origin() + this.addresses().runtime));
  }

  private own(): ReturnType<typeof ownManifests> {
    const { client, standIns } = this.addresses();
    const origin = this.options.origin();
    const runtime = this.readRuntime();
    return ownManifests(runtime, runtime.requests, { client: origin + client, standIns: origin + standIns });
  }

  private addresses(): { runtime: string; client: string; standIns: string } {
    return { runtime: `/host/runtime/${this.version}/`, client: `/host/client/${this.client.key}/`, standIns: '/host/stand-ins/' };
  }
}

function frameKind(params: URLSearchParams): 'personal' | 'channel' {
  return params.get('kind') === 'channel' ? 'channel' : 'personal';
}

function noBuild(): Response {
  return servePage(problemPage('There is no build yet', 'Neither release nor dist holds a web part. Run npm run build, then reload.'), 503);
}

/** The address of a site is that of its home page, whatever the query says beside. */
function homePage(url: URL): Response {
  const query = new URLSearchParams(url.search);
  query.set('site', url.pathname.replace(/\/$/, ''));
  return new Response(null, { status: 302, headers: { Location: `/host/page?${query}` } });
}

/** Where SPFx goes when the loader itself fails. */
function errorPage(url: URL): Response {
  const [title, details] = ['ErrorText', 'ErrorDetails'].map((name) => url.searchParams.get(name) ?? '');
  return servePage(problemPage(title || 'The SharePoint Framework could not be started', details ?? ''), 500);
}
