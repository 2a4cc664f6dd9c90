import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../../commands/export/readArguments';
import { run } from '../../commands/export/run';
import type { Refused } from '../../commands/terminal/readOptions';
import { importDecisions } from '../../src/data/repositories/importDecisions';
import { addHistory } from '../../src/data/repositories/history';
import { asking } from '../../src/domain/question/questionDraft';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey, operationId, unitKey } from '../../src/domain/identity';
import { monthOf } from '../../src/domain/time';
import type { GuildhallTenant, Who } from '../data/guildhallTenant';
import { cast, guildhallSite, platformFor, startGuildhall } from '../data/guildhallTenant';

jest.setTimeout(300_000);

let company: GuildhallTenant;
let site: string;
let folder: string;
let eva: string;
const pumps = communityKey('pumps');
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guildhall-export-'));
  company = await startGuildhall({ requestsPerFiveMinutes: 0 });
  site = `${company.tenant.origin}${guildhallSite}`;
  const ada = await company.actor('administrator');
  const employee = await company.actor('employee');
  eva = employee.key;
  const decision = { kind: 'founded', community: pumps, unit: unitKey('field'), type: 'guild', charter: { title: 'Pumps', purpose: 'Keep running.', audience: '' }, roles: [{ role: 'manager', person: { key: employee.key, name: 'Employee' }, from: Date.now() }], reason: '', founded: Date.now() } as const;
  await importDecisions(company.site('administrator'), ada.key, Date.now(), [{ decision, operation: operationId('founded'), summary: 'Pumps' }]);
  const guildhall = company.as('employee');
  await guildhall.addMembershipRow(employee, pumps, 'join', guildhall.newOperation());
  await guildhall.addEntry('contributions', employee, pumps, asking({ title: '=Which seal?', text: 'It leaks.' }), guildhall.newOperation());
  await guildhall.addVisits(employee.key, [{ community: pumps, month: monthOf(Date.now()) }]);
  await addHistory(company.site('administrator'), [{ kind: 'contribution', person: employee.key, community: pumps, actedAt: Date.parse('2020-05-06T07:08:09Z'), operation: operationId('h.1') }], () => undefined);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.close();
});

interface Ended {
  readonly code: number | Refused;
  readonly lines: readonly string[];
}
async function take(who: Who, to: string, more: { readonly community?: CommunityKey; readonly withClosed?: boolean } = {}): Promise<Ended> {
  const lines: string[] = [];
  const code = await run({ site, to: path.join(folder, to), withClosed: false, ...more }, { platform: platformFor(who), now: Date.parse('2026-11-28T12:00:00Z'), print: line => lines.push(line), progress: () => undefined });
  return { code, lines };
}
const read = (...name: readonly string[]): string => readFileSync(path.join(folder, ...name), 'utf8');

describe('npm run export of everything', () => {
  test('writes every list as it stands, and what is closed only where it is asked for', async () => {
    const { code, lines } = await take('administrator', 'all');
    expect(code).toBe(0);
    expect(lines).toEqual(expect.arrayContaining(['Memberships: 1', 'Contributions: 1', 'History: 1', expect.stringMatching(/^Decisions: \d+$/), expect.stringMatching(/^Users: \d+$/)]));
    const [row] = read('all', 'Contributions.jsonl').trimEnd().split('\n').map(line => JSON.parse(line) as Record<string, unknown>);
    expect(row).toMatchObject({ ID: 1, Kind: 'question', PersonKey: eva, CommunityKey: 'pumps', AuthorId: Number(eva), owshiddenversion: 1, Body: '{"title":"=Which seal?","text":"It leaks."}' });
    expect(read('all', 'History.csv').split('\r\n').map(line => line.split(',').slice(-5).join())).toEqual(['Kind,PersonKey,CommunityKey,ActedAt,OperationId', `contribution,${eva},pumps,2020-05-06T07:08:09.000Z,h.1`, '']);
    expect(read('all', 'Users.csv')).toContain(`\r\n${eva},Employee,${cast.employee}\r\n`);
    expect(readdirSync(path.join(folder, 'all')).filter(name => /Visits|Preferences|Reports/.test(name))).toEqual([]);
    expect(JSON.parse(read('all', 'manifest.json'))).toMatchObject({ site, readAt: '2026-11-28T12:00:00.000Z', withClosed: false, rows: { Memberships: 1, Contributions: 1 } });
    expect((await take('administrator', 'closed', { withClosed: true })).lines).toContain('Visits: 1');
  });

  test('refuses a folder in which something lies', async () => {
    expect((await take('administrator', '.')).code).toEqual({ problem: expect.stringContaining('is not empty') });
  });

  test('is for administrators', async () => {
    await expect(take('employee', 'refused')).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|notFound/) });
    expect(readdirSync(path.join(folder, 'refused'))).not.toContain('manifest.json');
  });
});

describe('npm run export of a community', () => {
  test('writes what its manager sees, people as the lists show them', async () => {
    const { code, lines } = await take('employee', 'pumps', { community: pumps });
    expect([code, lines.length, lines[0]]).toEqual([0, 10, 'pumps.json']);
    const { members, questions, broughtOver } = JSON.parse(read('pumps', 'pumps.json')) as Record<string, Record<string, unknown>[]>;
    const employee = { key: eva, name: 'Employee' };
    expect(members).toEqual([{ person: employee, since: expect.any(String) }]);
    expect(questions?.[0]).toMatchObject({ by: employee, title: '=Which seal?', answers: [] });
    expect(broughtOver).toEqual([{ kind: 'contribution', person: employee, at: '2020-05-06T07:08:09.000Z' }]);
    expect(read('pumps', 'pumps-questions.csv')).toContain(`,${eva},Employee,,'=Which seal?,It leaks.`);
    expect(readdirSync(path.join(folder, 'pumps')).map(name => read('pumps', name)).join('')).not.toContain(cast.employee);
  });

  test('says that there is no such community', async () => {
    await expect(take('employee', 'none', { community: communityKey('none') })).rejects.toMatchObject({ kind: 'notFound', message: 'There is no community with the key “none”.' });
  });
});

describe('What the command is asked', () => {
  const url = 'https://contoso.sharepoint.com/sites/guildhall';
  test.each([
    [['--site', url, '--to', 'x'], { site: url, to: 'x', withClosed: false }],
    [['--site', url, '--to', 'x', '--with-closed', '--platform', 'p.ts'], { site: url, to: 'x', withClosed: true, platform: 'p.ts' }],
    [['--site', url, '--to', 'x', '--community', 'pumps'], { site: url, to: 'x', community: 'pumps', withClosed: false }],
    [['--help'], 'help'],
    [['--to', 'x'], { problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' }],
    [['--site', url], { problem: 'Say where to: --to FOLDER' }],
    [['--site', url, '--to', 'x', '--community', 'Pumps!'], { problem: '“Pumps!” is no key of a community.' }],
    [['--site', url, '--to', 'x', '--community', 'pumps', '--with-closed'], { problem: 'A community has nothing closed: --with-closed is for everything.' }]
  ])('%j', (written, meant) => {
    expect(readArguments(written)).toEqual(meant);
  });
});
