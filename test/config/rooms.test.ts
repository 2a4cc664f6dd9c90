import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Files that each break one rule of the import graph, by the rule that must refuse them. */
const forbiddenImports: [rule: string, file: string, source: string][] = [
  ['domain-imports-itself', 'src/domain/clock.ts', "import type { Site } from '../data/guildhall';\nexport type Clock = Site;"],
  ['domain-imports-itself', 'src/domain/draw.ts', "export { createElement } from 'react';"],
  ['domain-imports-itself', 'src/domain/read.ts', "export { readFileSync } from 'node:fs';"],
  ['domain-imports-itself', 'src/domain/community/find.ts', "export { default as Search } from 'minisearch';"],
  ['similar-imports-its-search-library', 'src/domain/similar/draw.ts', "export { createElement } from 'react';"],
  ['domain-imports-itself', 'src/domain/session/repeat.ts', "export { default as Calendar } from 'ical.js';"],
  ['calendar-imports-its-recurrence-library', 'src/domain/session/calendar/draw.ts', "export { createElement } from 'react';"],
  ['data-imports-domain-and-pnp', 'src/data/panel.ts', "export { Panel } from '@fluentui/react';"],
  ['data-imports-domain-and-pnp', 'src/data/context.ts', "export { Log } from '@microsoft/sp-core-library';"],
  ['data-imports-domain-and-pnp', 'src/data/card.ts', "export { Card } from '../ui/Card';"],
  ['ui-imports-domain-react-and-fluent', 'src/ui/List.ts', "export { spfi } from '@pnp/sp';"],
  ['ui-imports-domain-react-and-fluent', 'src/ui/Ask.ts', "export { Ask } from '../features/questions/Ask';"],
  ['ui-imports-domain-react-and-fluent', 'src/ui/Inner.ts', "import type { Inner } from '../data/inner';\nexport type Outer = Inner;"],
  ['features-import-domain-and-ui', 'src/features/directory/Answer.ts', "export { Ask } from '../questions/Ask';"],
  ['features-import-domain-and-ui', 'src/features/directory/list.ts', "export { spfi } from '@pnp/sp';"],
  ['features-import-domain-and-ui', 'src/features/directory/context.ts', "export { Log } from '@microsoft/sp-core-library';"],
  ['screens-take-only-types-from-data', 'src/features/directory/site.ts', "export { openSite } from '../../data/guildhall';"],
  ['webparts-stay-in-src', 'src/webparts/manage/start.ts', "export { start } from '../../../workbench/start';"],
  ['commands-import-domain-and-data', 'commands/draw.ts', "export { Card } from '../src/ui/Card';"],
  ['commands-import-domain-and-data', 'commands/serve.ts', "export { start } from '../workbench/start';"],
  ['sharepoint-imports-node', 'workbench/sharepoint/lists.ts', "import type { Site } from '../../src/data/guildhall';\nexport type Store = Site;"],
  ['sharepoint-imports-node', 'workbench/sharepoint/query.ts', "export { spfi } from '@pnp/sp';"],
  ['sample-imports-domain-and-data', 'workbench/sample/draw.ts', "export { Ask } from '../../src/features/questions/Ask';"],
  ['host-imports-no-source', 'workbench/host/page.ts', "export { Card } from '../../src/ui/Card';"],
  ['no-circles', 'commands/a.ts', "import { b } from './b';\nexport const a = (): number => b();"]
];

/** Lines that each break one lint rule, by what the message must say to do instead. */
const forbiddenLines: [advice: string, file: string, source: string][] = [
  ['take an instant as a parameter', 'src/domain/now.ts', 'export const now = (): number => Date.now();'],
  ['take an instant as a parameter', 'src/domain/today.ts', 'export const today = (): Date => new Date();'],
  ['take the value or an id as a parameter', 'src/domain/chance.ts', 'export const chance = (): number => Math.random();'],
  ['take the value as an argument', 'src/domain/load.ts', "export const load = (): Promise<Response> => fetch('/');"],
  ['take the value as an argument', 'src/domain/here.ts', 'export const here = (): string => window.location.href;'],
  ['take what you need as an argument', 'src/domain/element.ts', "export { createElement } from 'react';"],
  ['take what you need as an argument', 'src/domain/community/find.ts', "export { default as Search } from 'minisearch';"],
  ['take anything else as an argument', 'src/domain/similar/element.ts', "export { createElement } from 'react';"],
  ['take what you need as an argument', 'src/domain/session/repeat.ts', "export { default as Calendar } from 'ical.js';"],
  ['take anything else as an argument', 'src/domain/session/calendar/element.ts', "export { createElement } from 'react';"],
  ['let a feature draw them', 'src/data/button.ts', "export { PrimaryButton } from '@fluentui/react';"],
  ['take what it provides as an argument', 'src/data/log.ts', "export { Log } from '@microsoft/sp-core-library';"],
  ['use "import type"', 'src/features/directory/open.ts', "export { openSite } from '../../data/guildhall';"],
  ['add to a repository there', 'src/features/directory/query.ts', "export { spfi } from '@pnp/sp';"],
  ['let the web part pass what it provides', 'src/ui/log.ts', "export { Log } from '@microsoft/sp-core-library';"],
  ['take content and handlers as props', 'src/ui/Question.ts', "export { Ask } from '../features/questions/Ask';"],
  ['use src/domain and src/data', 'commands/card.ts', "export { Card } from '../src/ui/Card';"],
  ['must not know our product', 'workbench/sharepoint/site.ts', "export { openSite } from '../../src/data/guildhall';"],
  ['runs the built bundles', 'workbench/host/card.ts', "export { Card } from '../../src/ui/Card';"],
  ['Export by name', 'src/ui/Default.ts', 'export default 1;'],
  ['Unexpected console statement', 'src/ui/say.ts', "export const say = (): void => console.log('hello');"],
  ['Unexpected any', 'workbench/any.ts', 'export const anything = (value: any): unknown => value;'],
  ['Promises must be awaited', 'commands/forget.ts', "export const forget = (): void => {\n  Promise.reject(new Error('lost'));\n};"],
  ['File has too many lines (401)', 'commands/long.ts', `export const one = 1;${'\n// a line'.repeat(400)}`],
  ['has too many lines (82)', 'commands/deep.ts', `export function deep(): void {\n${'  // a line\n'.repeat(80)}}`],
  ['React Hook "React.useState" is called conditionally', 'src/ui/Hook.tsx', "import * as React from 'react';\nexport function Hook({ on }: { on: boolean }): string {\n  if (on) React.useState(1);\n  return '';\n}"]
];

/** What the planted files reach for; these break no rule. */
const allowed: Record<string, string> = {
  'src/data/guildhall.ts': "export type { Inner } from './inner';\nexport interface Site {\n  address: string;\n}\nexport const openSite = (address: string): Site => ({ address });",
  'src/data/inner.ts': "export { spfi } from '@pnp/sp';\nexport interface Inner {\n  id: number;\n}",
  'src/ui/Card.ts': "import * as React from 'react';\nimport type { Site } from '../data/guildhall';\nexport const Card = ({ address }: Site): React.ReactElement => React.createElement('b', undefined, address);",
  'src/features/questions/Ask.ts': "import type { Site } from '../../data/guildhall';\nimport { Card } from '../../ui/Card';\nexport const Ask = (site: Site): unknown => Card(site);",
  'src/webparts/manage/ManageWebPart.ts': "import { Ask } from '../../features/questions/Ask';\nimport { openSite } from '../../data/guildhall';\nexport default Ask(openSite('/'));",
  'workbench/start.ts': "export { createServer as start } from 'node:http';",
  'commands/b.ts': "import { a } from './a';\nexport const b = (): number => a();"
};

const project = process.cwd();

function run(root: string, script: string, args: string[]): string {
  return spawnSync(process.execPath, [path.join(project, 'node_modules', script), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
}

describe('In a project with a file against every rule', () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'guildhall-rooms-'));
    for (const name of ['.eslintrc.cjs', 'tsconfig.json', 'package.json', 'config/tsconfig.node.json', 'config/dependency-cruiser.cjs']) {
      cpSync(name, path.join(root, name));
    }
    symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
    const planted = [...forbiddenImports, ...forbiddenLines].map(([, file, source]) => [file, source] as const);
    for (const [file, source] of [...Object.entries(allowed), ...planted]) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), source);
    }
  });
  afterAll(() => rmSync(root, { recursive: true }));

  describe('dependency-cruiser', () => {
    let refusals: string[];

    beforeAll(() => {
      const report = run(root, 'dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', 'config/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'commands', 'workbench']);
      const violations: { from: string; rule: { name: string } }[] = JSON.parse(report).summary.violations;
      refusals = violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    });

    test.each(forbiddenImports)('refuses by the rule "%s" the file %s', (rule, file) => {
      expect(refusals).toContain(`${rule}: ${file}`);
    });

    test('refuses nothing else', () => {
      const planted = [...forbiddenImports, ...forbiddenLines].map(([, file]) => file);
      expect(refusals.filter((refusal) => !planted.includes(refusal.split(': ')[1] ?? '') && !refusal.startsWith('no-circles'))).toEqual([]);
    });
  });

  describe('lint', () => {
    const messages = new Map<string, string>();

    beforeAll(() => {
      const report = run(root, 'eslint/bin/eslint.js', ['--format', 'json', '--ext', '.ts,.tsx', 'src', 'commands', 'workbench']);
      for (const { filePath, messages: found } of JSON.parse(report) as { filePath: string; messages: { message: string }[] }[]) {
        messages.set(path.relative(root, filePath), found.map(({ message }) => message).join('\n'));
      }
    });

    test.each(forbiddenLines)('says "%s" of %s', (advice, file) => {
      expect(messages.get(file)).toContain(advice);
    });

    test('has nothing to say of what is allowed, a web part\'s default export among it', () => {
      expect(Object.keys(allowed).map((file) => messages.get(file))).toEqual(Object.keys(allowed).map(() => ''));
    });
  });
});

test('The project itself keeps to its rooms', () => {
  const report = run(project, 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config', 'config/dependency-cruiser.cjs', '--output-type', 'json', 'src', 'commands', 'workbench', 'test', 'bench'
  ]);
  const { summary } = JSON.parse(report) as { summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number } };
  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(20);
});
