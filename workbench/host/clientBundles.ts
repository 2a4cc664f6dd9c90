import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { APPLICATION_MODULE, OWN_VERSION, STAND_INS_MODULE, type OwnModule } from './standIns';

/** Scripts for the browser, made from `client/`. They contain nothing of Microsoft's SPFx. */
export interface ClientBundles {
  folder: string;
  /** Changes with the sources and the versions; part of the address, so that a browser may keep the files. */
  key: string;
}

const PACKAGES_IN_THE_BUNDLE = ['@fluentui/react', '@fluentui/react-components', '@microsoft/microsoft-graph-client', 'esbuild'];

/** Bundles `client/` into `temp/workbench`, or finds it there from an earlier start. */
export async function bundleClient(projectRoot: string): Promise<ClientBundles> {
  const source = path.join(projectRoot, 'workbench/host/client');
  const key = await cacheKey(projectRoot, source);
  const cache = path.join(projectRoot, 'temp/workbench');
  const folder = path.join(cache, key);
  if (!existsSync(folder)) {
    // Built beside its place and moved there whole: another start may be doing the same.
    const draft = `${folder}.${process.pid}`;
    await mkdir(cache, { recursive: true });
    await Promise.all([
      bundle(source, draft, ['start', 'teams', 'shell'], { format: 'iife' }),
      bundle(source, draft, ['application'], amd(APPLICATION_MODULE)),
      bundle(path.join(source, 'standIns'), draft, [{ in: 'index', out: 'standIns' }], {
        ...amd(STAND_INS_MODULE),
        // React comes from the loader, but the loader has no component for this part of it.
        alias: { 'react/jsx-runtime': path.join(projectRoot, 'node_modules/react/jsx-runtime.js') }
      })
    ]);
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return { folder, key };
}

type Entry = string | { in: string; out: string };

async function bundle(source: string, outdir: string, entries: Entry[], how: BuildOptions): Promise<void> {
  const entryPoints = entries.map((entry) => {
    const { in: name, out } = typeof entry === 'string' ? { in: entry, out: entry } : entry;
    return { in: path.join(source, `${name}.ts`), out };
  });
  await build({
    entryPoints, outdir, bundle: true, minify: true, platform: 'browser', target: 'es2020', legalComments: 'none', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...how
  });
}

/** Wraps a CommonJS bundle as the AMD module that the SPFx loader expects; `require` finds what the loader brought. */
function amd({ id, imports }: OwnModule): BuildOptions {
  const definition = `define(${JSON.stringify(`${id}_${OWN_VERSION}`)}, ${JSON.stringify(imports)}, function () {`;
  const wiring = `var names = ${JSON.stringify(imports)}, given = arguments, module = { exports: {} };
function require(name) { return given[names.indexOf(name)]; }`;
  return { format: 'cjs', external: imports, banner: { js: `${definition}\n${wiring}` }, footer: { js: 'return module.exports; });' } };
}

async function cacheKey(projectRoot: string, source: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([APPLICATION_MODULE, STAND_INS_MODULE, OWN_VERSION]));
  for (const name of PACKAGES_IN_THE_BUNDLE) {
    const file = await readFile(path.join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
    hash.update(`${name} ${(JSON.parse(file) as { version: string }).version}\n`);
  }
  const own = [source, path.dirname(source)];
  for (const folder of own) {
    const files = await readdir(folder, { recursive: folder === source });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) hash.update(file).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
