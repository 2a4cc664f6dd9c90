import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHost, savedPagesInFile, savedPagesInMemory, type BuildFolder, type DemoPerson, type Host, type SavedPages } from './host';
import { createSharePoint, serve, type Handler, type Served, type SharePoint } from './sharepoint';

/** The organisation that a visitor meets. */
export interface Sample {
  /** Whom one can be; the first one acts until somebody is chosen. */
  cast: readonly DemoPerson[];
  /** Raised when what is loaded changes: a file that holds an earlier one is loaded anew. */
  version: number;
  /** Fills an empty tenant over HTTP, as an administrator would. */
  load(options: { origin: string; progress: (line: string) => void }): Promise<void>;
}

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the tenant is kept, or `:memory:`. A file that is there already is used as it is. */
  dataFile: string;
  /** Forgets what is in the file, and begins anew. */
  fresh?: boolean;
  sample: Sample;
  /** Says nothing. */
  quiet?: boolean;
  /** Where to look for built web parts; `release`, then `dist` of the project unless given. */
  builds?: BuildFolder[];
  clock?: () => Date;
}

export interface Workbench {
  origin: string;
  port: number;
  sharepoint: SharePoint;
  close(): Promise<void>;
}

const PROJECT_ROOT = path.resolve(__dirname, '..');
const IN_MEMORY = ':memory:';

/** Starts SharePoint, the frames and the sample organisation on one port of this machine. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const say = options.quiet ? () => undefined : console.log;
  let answer: Handler = stillLoading;
  const clock = options.clock ? { clock: options.clock } : {};
  // The port comes first: a second start beside a running workbench fails before it touches the other's data.
  const served = await serve((request) => answer(request), { port: options.port, ...clock }).catch((error: unknown) => {
    throw explain(error, options.port);
  });
  let sharepoint: SharePoint | undefined;
  try {
    const isNew = await prepareData(options);
    sharepoint = createSharePoint({ file: options.dataFile, origin: () => served.origin, ...clock });
    const host = await hostFor(options, served.origin, sharepoint);
    answer = routeTo(host, sharepoint);
    for (const problem of await host.problems()) say(problem);
    if (isNew) await loadSample(options, served.origin, say);
    const running = sharepoint;
    return { ...served, sharepoint, close: () => closeAll(served, running) };
  } catch (error) {
    await closeAll(served, sharepoint);
    throw error;
  }
}

function hostFor(options: WorkbenchOptions, origin: string, sharepoint: SharePoint): Promise<Host> {
  return createHost({
    projectRoot: PROJECT_ROOT,
    origin: () => origin,
    pageContext: sharepoint.pageContext,
    people: () => Promise.resolve([...options.sample.cast]),
    savedPages: savedPagesBeside(options.dataFile),
    ...(options.builds ? { builds: options.builds } : {})
  });
}

function stillLoading(): Promise<Response> {
  return Promise.resolve(new Response('The workbench is still starting. Try again in a moment.', { status: 503 }));
}

/** First match wins; see "The workbench on one port" in docs/architecture.md. */
function routeTo(host: Host, sharepoint: SharePoint): Handler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/_workbench/') || /^(\/(sites|teams)\/[^/]+)?\/_api(\/|$)/.test(pathname)) return sharepoint.handle(request);
    return (await host.handle(request)) ?? new Response(`The workbench has nothing at ${pathname}.`, { status: 404 });
  };
}

/**
 * A file counts once this version of the sample was loaded to its end; a load that was interrupted starts anew. Answers
 * whether to load.
 */
async function prepareData({ dataFile: file, fresh, sample }: WorkbenchOptions): Promise<boolean> {
  if (file === IN_MEMORY) return true;
  if (fresh !== true && existsSync(file) && (await isLoaded(file, sample))) return false;
  await forgetData(file);
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  return true;
}

async function loadSample({ sample, dataFile }: WorkbenchOptions, origin: string, progress: (line: string) => void): Promise<void> {
  await sample.load({ origin, progress });
  if (dataFile !== IN_MEMORY) await writeFile(loadedMark(dataFile), String(sample.version));
}

async function isLoaded(file: string, { version }: Sample): Promise<boolean> {
  return existsSync(loadedMark(file)) && (await readFile(loadedMark(file), 'utf8')) === String(version);
}

/** Removes a tenant and all that belongs to it. */
async function forgetData(file: string): Promise<void> {
  const beside = ['', '-wal', '-shm', '-journal'].map((ending) => `${file}${ending}`);
  await Promise.all([...beside, loadedMark(file), pagesFile(file)].map((each) => rm(each, { force: true })));
}

function loadedMark(file: string): string {
  return `${file}.loaded`;
}

function pagesFile(file: string): string {
  return `${file}.pages.json`;
}

function savedPagesBeside(file: string): SavedPages {
  return file === IN_MEMORY ? savedPagesInMemory() : savedPagesInFile(pagesFile(file));
}

async function closeAll(served: Served, sharepoint: SharePoint | undefined): Promise<void> {
  await served.close();
  sharepoint?.close();
}

function explain(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken, perhaps by another workbench. Stop that one, or choose a port: npm start -- --port ${port + 1}`, { cause: error });
}
