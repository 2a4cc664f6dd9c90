import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHost, savedPagesInFile, savedPagesInMemory, type BuildFolder, type DemoPerson, type Host, type SavedPages } from './host';
import { createSharePoint, serve, type Served, type SharePoint } from './sharepoint';

/** The organisation that a visitor meets. */
export interface Sample {
  /** Whom one can be; the first one acts until somebody is chosen. */
  cast: readonly DemoPerson[];
  /** Fills an empty tenant over HTTP, as an administrator would. */
  load(options: { origin: string; progress: (line: string) => void }): Promise<void>;
}

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  port: number;
  /** Where the tenant is kept, or `:memory:`. A file that is there already is used as it is. */
  dataFile: string;
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
  const isNew = await prepareData(options.dataFile);
  let served: Served | undefined;
  const origin = (): string => served?.origin ?? '';
  const sharepoint = createSharePoint({ file: options.dataFile, origin, ...(options.clock ? { clock: options.clock } : {}) });
  try {
    const host = await createHost({
      projectRoot: PROJECT_ROOT,
      origin,
      pageContext: sharepoint.pageContext,
      people: () => Promise.resolve([...options.sample.cast]),
      savedPages: savedPagesBeside(options.dataFile),
      ...(options.builds ? { builds: options.builds } : {})
    });
    served = await serve((request) => route(request, host, sharepoint), { port: options.port });
    for (const problem of await host.problems()) say(problem);
    if (isNew) await loadSample(options, served.origin, say);
    return { ...served, sharepoint, close: () => closeAll(served, sharepoint) };
  } catch (error) {
    await closeAll(served, sharepoint);
    throw explain(error, options.port);
  }
}

/** First match wins; see "The workbench on one port" in docs/architecture.md. */
async function route(request: Request, host: Host, sharepoint: SharePoint): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/_workbench/') || /^(\/(sites|teams)\/[^/]+)?\/_api(\/|$)/.test(pathname)) return sharepoint.handle(request);
  return (await host.handle(request)) ?? new Response(`The workbench has nothing at ${pathname}.`, { status: 404 });
}

/** A file counts once the sample was loaded to its end; a load that was interrupted starts anew. Answers whether to load. */
async function prepareData(file: string): Promise<boolean> {
  if (file === IN_MEMORY) return true;
  if (existsSync(file) && existsSync(loadedMark(file))) return false;
  await forgetData(file);
  await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  return true;
}

async function loadSample({ sample, dataFile }: WorkbenchOptions, origin: string, progress: (line: string) => void): Promise<void> {
  await sample.load({ origin, progress });
  if (dataFile !== IN_MEMORY) await writeFile(loadedMark(dataFile), '');
}

/** Removes a tenant and all that belongs to it. */
export async function forgetData(file: string): Promise<void> {
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

async function closeAll(served: Served | undefined, sharepoint: SharePoint): Promise<void> {
  await served?.close();
  sharepoint.close();
}

function explain(error: unknown, port: number): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new Error(`Port ${port} is taken, perhaps by another workbench. Stop that one, or choose a port: npm start -- --port ${port + 1}`, { cause: error });
}
