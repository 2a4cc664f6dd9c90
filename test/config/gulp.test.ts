import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const parts = [
  ...['.eslintrc.cjs', 'config', 'gulpfile.js', 'package.json', 'package-lock.json', 'src/data', 'src/domain', 'src/words', 'teams', 'test/browser'],
  ...['tsconfig.json', 'workbench']
];
const webParts = readdirSync('src/webparts').filter((name) => existsSync(`src/webparts/${name}/loc`));
const emptyWebPart = `import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class EmptyWebPart extends BaseClientSideWebPart<object> {
  public override render(): void {
    this.domElement.textContent = 'Guildhall';
  }
}
`;

/**
 * Gulp's tasks, run for real in a copy of the project that shares its packages. They build on each other, in this order.
 * The web parts draw nothing, so that this takes seconds and tells of the tasks alone.
 */
describe('In a copy of the project with empty web parts, gulp', () => {
  let root: string;
  const gulp = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/gulp/bin/gulp.js', ...args], { cwd: root, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const has = (file: string): boolean => existsSync(path.join(root, file));

  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'guildhall-gulp-'));
    for (const part of parts) cpSync(part, path.join(root, part), { recursive: true });
    for (const webPart of webParts) copyEmptied(`src/webparts/${webPart}`, path.join(root, 'src/webparts', webPart));
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('test ends with its counts even if the build fails', () => {
    writeFileSync(path.join(root, 'src/domain/broken.ts'), 'export const number: number = "text";\n');
    const { status, output } = gulp('test');
    rmSync(path.join(root, 'src/domain/broken.ts'));
    expect(output).toContain("src/domain/broken.ts:1:14 - (TS2322) Type 'string' is not assignable to type 'number'.");
    expect(output).toContain('\n0 passed, 1 failed\n');
    expect(status).toBe(1);
  }, 60_000);

  test('package-solution fails with a sentence while nothing is built', () => {
    const { status, output } = gulp('package-solution', '--ship');
    expect(status).toBe(1);
    expect(output).toContain('The solution could not be packaged:');
    expect(output).toContain('Ensure a build has completed successfully');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('bundle --ship builds for production, without a warning', () => {
    const { status, output } = gulp('bundle', '--ship');
    expect({ status, warnings: output.match(/.*warning.*/gi) }).toEqual({ status: 0, warnings: null });
    expect(output).toMatch(/Built in \d+\.\d s/);
    expect(readdirSync(path.join(root, 'release/manifests')).length).toBe(webParts.length);
  }, 120_000);

  describe('package-solution --ship writes a package that', () => {
    let entries: Record<string, Uint8Array>;
    const text = (name: string): string => strFromU8(entries[name] ?? new Uint8Array());

    beforeAll(() => {
      expect(gulp('package-solution', '--ship').status).toBe(0);
      entries = unzipSync(new Uint8Array(readFileSync(path.join(root, 'sharepoint/solution/guildhall.sppkg'))));
    });

    test('an administrator can offer to all sites at once', () => {
      expect(text('AppManifest.xml')).toContain('SkipFeatureDeployment="true"');
    });

    test('asks for no permission to other services', () => {
      expect(Object.values(entries).map((entry) => strFromU8(entry)).filter((entry) => entry.includes('WebApiPermissionRequest'))).toEqual([]);
    });

    test('holds the five web parts', () => {
      const ids = Object.keys(entries).map((name) => name.match(/WebPart_([0-9a-f-]{36})\.xml$/)?.[1]).filter(Boolean);
      expect(ids.sort()).toEqual(['01', '02', '03', '04', '05'].map((end) => `c0a1f3b2-5d8e-4a37-9b64-1e2f7a8c9d${end}`));
    });

    test('carries every script of the build itself, so that no CDN is needed', () => {
      const scripts = Object.keys(entries).map((name) => name.match(/^ClientSideAssets\/(.*\.js)$/)?.[1]).filter(Boolean);
      expect(scripts.sort()).toEqual(readdirSync(path.join(root, 'release/assets')).filter((name) => name.endsWith('.js')).sort());
    });

    test('carries the Teams app where "Sync to Teams" looks for it', () => {
      const app = unzipSync(entries['ClientSideAssets/TeamsSPFxApp.zip'] ?? new Uint8Array());
      expect(JSON.parse(strFromU8(app['manifest.json'] ?? new Uint8Array())).name.short).toBe('Guildhall');
    });
  });

  test('test --testPathPatterns runs what it names, counts a suite that cannot be loaded, and fails with it', () => {
    mkdirSync(path.join(root, 'test/domain'), { recursive: true });
    writeFileSync(path.join(root, 'test/domain/passes.test.ts'), "test('one', () => undefined);\ntest.skip('two', () => undefined);");
    writeFileSync(path.join(root, 'test/domain/breaks.test.ts'), "import './nowhere';\ntest('three', () => undefined);");

    const passing = gulp('test', '--testPathPatterns=domain/passes');
    expect(passing.output).not.toContain('Building');
    expect(passing.output).toContain('\n1 passed, 0 failed, 1 skipped\n');
    expect(passing.status).toBe(0);

    const failing = gulp('test', '--testPathPatterns=test/domain');
    expect(failing.output).toContain('\n1 passed, 1 failed, 1 skipped\n');
    expect(failing.status).toBe(1);
  }, 60_000);

  test('serve starts the workbench on a free port and says where', async () => {
    const workbench = spawn(process.execPath, ['node_modules/gulp/bin/gulp.js', 'serve', '--port', '0', '--no-open'], { cwd: root, detached: true });
    try {
      const address = await firstAddress(workbench);
      expect((await fetch(address)).status).toBe(200);
    } finally {
      if (workbench.pid && workbench.exitCode === null) process.kill(-workbench.pid, 'SIGTERM');
    }
  }, 180_000);

  test('build makes a build for development', () => {
    expect(gulp('build').status).toBe(0);
    expect(has('release/assets')).toBe(true);
  }, 120_000);

  test('clean removes what the build wrote', () => {
    expect(gulp('clean').status).toBe(0);
    expect(['lib', 'lib-commonjs', 'release'].filter(has)).toEqual([]);
    expect(has('src')).toBe(true);
  });

  test('a task that fails names the command and shows no stack', () => {
    const { status, output } = gulp('serve', '--prot', '80');
    expect(status).toBe(1);
    expect(output).toContain('"--prot" is not an option of npm start.');
    expect(output).not.toMatch(/^\s+at /m);
  });
});

/** The manifest and the words of a web part, with nothing behind them. */
function copyEmptied(from: string, to: string): void {
  const manifest = readdirSync(from).find((name) => name.endsWith('.manifest.json')) ?? '';
  cpSync(`${from}/loc`, `${to}/loc`, { recursive: true });
  cpSync(`${from}/${manifest}`, `${to}/${manifest}`);
  writeFileSync(`${to}/${manifest.replace('.manifest.json', '.ts')}`, emptyWebPart);
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const address = output.match(/https?:\/\/\S+(?=\s)/);
      if (address) resolve(address[0]);
    });
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('exit', () => reject(new Error(output)));
  });
}
