import { spawn } from 'node:child_process';
import path from 'node:path';
import { readArguments } from '../../commands/erase/readArguments';
import { run as retain } from '../../commands/retain/run';
import { readArguments as readRetainArguments } from '../../commands/retain/readArguments';
import { run } from '../../commands/erase/run';
import { communityKey } from '../../src/domain/identity';
import { monthOf } from '../../src/domain/time';
import type { GuildhallTenant, Who } from '../data/guildhallTenant';
import { cast, guildhallSite, platformFor, startGuildhall } from '../data/guildhallTenant';

jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../..');
let company: GuildhallTenant;
let site: string;
beforeAll(async () => {
  company = await startGuildhall({ requestsPerFiveMinutes: 0 });
  site = `${company.tenant.origin}${guildhallSite}`;
});
afterAll(() => company.close());

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** In this process, as somebody. */
async function ask(who: Who, person: string, task: 'check' | 'dryRun' | 'erase'): Promise<Ended> {
  const lines: string[] = [];
  const code = await run({ site, person, task }, { platform: platformFor(who), now: Date.now(), print: line => lines.push(line), progress: () => undefined });
  return { code, lines };
}

/** As an administrator runs it. */
async function command(name: 'erase' | 'retain', ...args: readonly string[]): Promise<Ended & { readonly told: string }> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--no-warnings', `commands/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, GUILDHALL_TOKEN: undefined, GUILDHALL_TOKEN_COMMAND: undefined, WORKBENCH_PERSON: cast.administrator }
  });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, lines: printed.trimEnd().split('\n'), told };
}
const asAda = ['--platform', 'test/commands/workbenchPlatform.ts'];

describe('npm run erase', () => {
  let key: string;
  beforeAll(async () => {
    const employee = await company.actor('employee');
    key = employee.key;
    const guildhall = company.as('employee');
    await guildhall.addMembershipRow(employee, communityKey('pumps'), 'join', guildhall.newOperation());
    await guildhall.addVisits(employee.key, [{ community: communityKey('pumps'), month: monthOf(Date.now()) }]);
  });

  test('--check finds the person in every place, says where, and ends with 1', async () => {
    const { code, lines } = await command('erase', '--site', site, '--person', cast.employee, '--check', ...asAda);
    expect(lines[0]).toBe(`Employee, key ${key}, ${cast.employee}`);
    expect(lines.filter(line => line.startsWith('FOUND'))).toEqual(['FOUND  Memberships: 1', 'FOUND  Visits: 1', 'FOUND  Users of the site: 1']);
    expect(lines).toContain('none   Recycle bin, second stage');
    expect(lines.at(-1)).toBe('Found, or not to be looked into, in 3 of 20 places.');
    expect(code).toBe(1);
  });

  test('--dry-run says what would be done, and does nothing', async () => {
    const { code, lines } = await ask('administrator', key, 'dryRun');
    expect(lines).toContain('Would remove 2 rows for good, leave 0 without the person, and give 0 another stamp.');
    expect(code).toBe(1);
    expect((await ask('administrator', key, 'check')).lines.at(-1)).toBe('Found, or not to be looked into, in 3 of 20 places.');
  });

  test('people who are no administrators are refused before anything is changed', async () => {
    await expect(ask('colleague', cast.employee, 'erase')).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|notFound/) });
    await expect(ask('approver', cast.employee, 'check')).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|notFound/) });
    expect((await ask('administrator', key, 'check')).lines.at(-1)).toBe('Found, or not to be looked into, in 3 of 20 places.');
  });

  test('finds, erases, finds nowhere, says what it cannot reach, and ends with 0', async () => {
    const { code, lines, told } = await command('erase', '--site', site, '--person', cast.employee, ...asAda);
    const after = lines.slice(lines.indexOf('After erasing:') + 1);
    expect(after.filter(line => !line.startsWith('none'))).toEqual(['Nowhere.', expect.stringMatching(/^Not reached: backups, /)]);
    expect(told).toContain('Erasing rows');
    expect(code).toBe(0);
  });

  test('run again by account or by key, it finds nobody and ends with 0', async () => {
    const byAccount = await ask('administrator', cast.employee, 'erase');
    expect(byAccount).toEqual({ code: 0, lines: [expect.stringMatching(/^This site knows nobody of the account “eva@contoso\.example”\./)] });
    const byKey = await ask('administrator', key, 'check');
    expect([byKey.code, byKey.lines[0], byKey.lines.at(-1)]).toEqual([0, `Somebody without a name, key ${key}`, 'Nowhere.']);
  });

  test('nobody erases himself: it ends with 2', async () => {
    const { code, told } = await command('erase', '--site', site, '--person', cast.administrator, ...asAda);
    expect(told).toContain('Nobody erases himself: another administrator has to.');
    expect(code).toBe(2);
  });
});

describe('npm run retain', () => {
  /** Months later than the rows of this test were added. */
  const months = (count: number): number => Date.now() + count * 31 * 24 * 60 * 60_000;
  const at = async (now: number, isDryRun = false): Promise<Ended> => {
    const lines: string[] = [];
    const code = await retain({ site, isDryRun }, { platform: platformFor('administrator'), now, print: line => lines.push(line), progress: () => undefined });
    return { code, lines };
  };
  beforeAll(async () => {
    const colleague = await company.actor('colleague');
    await company.as('colleague').addVisits(colleague.key, [{ community: communityKey('pumps'), month: monthOf(Date.now()) }, { community: communityKey('valves'), month: monthOf(Date.now()) }]);
    const { items } = company.site('administrator').sp.web.lists.getByTitle('Visits');
    const [first] = await items.select('ID')<{ ID: number }[]>();
    await items.getById(first?.ID ?? 0).recycle();
  });
  const left = async (): Promise<number> => (await company.site('administrator').sp.web.lists.getByTitle('Visits').items()).length;

  test('a dry run says what is past its time, and changes nothing', async () => {
    expect(await at(months(14), true)).toEqual({ code: 1, lines: ['Visits older than 13 months: 1', 'Visits in the recycle bin: 1'] });
    expect(await left()).toBe(1);
  });

  test('keeps what is younger than 13 months; what lies in the recycle bin goes', async () => {
    const { code, lines } = await at(months(12));
    expect(lines).toEqual(['Visits older than 13 months: 0', 'Visits in the recycle bin: 1', 'After removing:', 'Visits older than 13 months: 0', 'Visits in the recycle bin: 0']);
    expect(code).toBe(0);
    expect(await left()).toBe(1);
  });

  test('removes what is older for good, and is done when it is run once more', async () => {
    expect((await at(months(14))).code).toBe(0);
    expect(await left()).toBe(0);
    expect(await at(months(14))).toEqual({ code: 0, lines: ['Visits older than 13 months: 0', 'Visits in the recycle bin: 0'] });
  });

  test('as a command it ends with 0 where nothing is past its time', async () => {
    const { code, lines } = await command('retain', '--site', site, ...asAda);
    expect(lines).toEqual(['Visits older than 13 months: 0', 'Visits in the recycle bin: 0']);
    expect(code).toBe(0);
  });
});

describe('What the commands are asked', () => {
  const url = 'https://contoso.sharepoint.com/sites/guildhall';
  test.each([
    [['--site', url, '--person', 'eva@contoso.com'], { site: url, person: 'eva@contoso.com', task: 'erase' }],
    [['--site', url, '--person', '17', '--check'], { site: url, person: '17', task: 'check' }],
    [['--site', url, '--person', '17', '--dry-run', '--platform', 'p.ts'], { site: url, person: '17', task: 'dryRun', platform: 'p.ts' }],
    [['--help'], 'help'],
    [['--person', '17'], { problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' }],
    [['--site', 'guildhall', '--person', '17'], { problem: '“guildhall” is no address of a site.' }],
    [['--site', url], { problem: 'Say who: --person name@contoso.com, or the id of the user in the site.' }],
    [['--site', url, '--person', 'Eva Sol'], { problem: 'Say who: --person name@contoso.com, or the id of the user in the site.' }],
    [['--site', url, '--person', '0'], { problem: 'Say who: --person name@contoso.com, or the id of the user in the site.' }],
    [['--site', url, '--person', '17', '--check', '--dry-run'], { problem: 'Choose --check or --dry-run.' }]
  ])('erase %j', (written, meant) => {
    expect(readArguments(written)).toEqual(meant);
  });
  test.each([
    [['--site', url], { site: url, isDryRun: false }],
    [['--site', url, '--dry-run', '--platform', 'p.ts'], { site: url, isDryRun: true, platform: 'p.ts' }],
    [['--help'], 'help'],
    [[], { problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' }],
    [['--site', 'ftp://contoso'], { problem: '“ftp://contoso” is no address of a site.' }]
  ])('retain %j', (written, meant) => {
    expect(readRetainArguments(written)).toEqual(meant);
  });
  test.each([readArguments, readRetainArguments])('an option that is none', read => {
    expect(read(['--sight', url])).toEqual({ problem: expect.stringContaining("Unknown option '--sight'") });
  });
  test.each(['erase', 'retain'] as const)('%s without a token says so and ends with 2', async name => {
    const { code, told } = await command(name, '--site', url, ...(name === 'erase' ? ['--person', '17'] : []));
    expect(told).toContain('There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND.');
    expect(code).toBe(2);
  });
});
