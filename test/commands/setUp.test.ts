import { spawn } from 'node:child_process';
import path from 'node:path';
import { readArguments } from '../../commands/setUp/readArguments';
import { readToken, tenantOf } from '../../commands/terminal/readToken';
import type { Tenant } from '../workbench/sharepoint/tenant';
import { cast, guildhallSite, login, startBareTenant, tenantId } from '../data/guildhallTenant';

jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../..');
const token = `x.${Buffer.from(JSON.stringify({ tid: tenantId })).toString('base64url')}.x`;

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly told: string;
}

/** The command as an administrator runs it. */
async function setUp(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--no-warnings', 'commands/setUp.ts', ...args], {
    cwd: root,
    env: { ...process.env, GUILDHALL_TOKEN: undefined, GUILDHALL_TOKEN_COMMAND: undefined, ...environment }
  });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, lines: printed.trimEnd().split('\n'), told };
}

describe('npm run set-up', () => {
  let tenant: Tenant;
  const as = (upn: string, ...args: string[]): Promise<Ended> =>
    setUp(['--site', `${tenant.origin}${guildhallSite}`, '--tenant', tenantId, '--platform', 'test/commands/workbenchPlatform.ts', ...args], { WORKBENCH_PERSON: upn });
  beforeAll(async () => {
    tenant = await startBareTenant({ requestsPerFiveMinutes: 0 });
  });
  afterAll(() => tenant.close());

  test('sets a site up, says how far it is, and ends with 1 because people have something to do', async () => {
    const { code, lines, told } = await as(cast.administrator);
    expect(told).toContain('0/19 Permission levels and groups');
    expect(told).toContain('19/19 Ready');
    expect(lines[0]).toBe('ok    Version: The lists are those of this version of Guildhall.');
    expect(lines).toContain('OPEN  Recording of visits: Shall Guildhall record, in a closed list, which communities people look at? Until somebody decides, nothing is recorded.');
    expect(lines.at(-1)).toBe('12 good, 7 wrong, 1 not decided, 0 not known');
    expect(code).toBe(1);
  });

  test('--check changes nothing, and names what is wrong and the command for it', async () => {
    await tenant.as(cast.administrator).web.lists.getByTitle('Acts').update({ EnableAttachments: true });
    const { code, lines } = await as(cast.administrator, '--check');
    expect(lines).toContain('WRONG Attachments: Some lists take attachments, which Guildhall never shows.');
    expect(lines).toContain('        Acts takes attachments.');
    expect(lines).toContain(`          m365 spo storageentity set --appCatalogUrl ${tenant.origin}/sites/appcatalog --key GuildhallSite --value ${tenant.origin}/sites/guildhall`);
    expect((await tenant.as(cast.administrator).web.lists.getByTitle('Acts')()).EnableAttachments).toBe(true);
    expect(code).toBe(1);
  });

  test('--mend mends it, and ends with 0 once nothing needs anybody', async () => {
    const { web } = tenant.as(cast.administrator);
    const add = (list: string, values: Record<string, unknown>) => web.lists.getByTitle(list).items.add(values);
    await add('Settings', { Title: 'visits', Value: 'notRecorded' });
    await add('OrganisationUnits', { Title: 'Field', UnitKey: 'field', Headcount: 400 });
    await add('OrganisationUnits', { Title: 'Pumps', UnitKey: 'field', DepartmentKey: 'pumps', Headcount: 12 });
    await add('People', { Title: 'Eva', PersonKey: '7', DepartmentKey: 'pumps' });
    const group = await web.siteGroups.add({ Title: 'Approvers field' });
    for (const name of [group.Id, (await web.siteGroups.getByName('Leadership viewers')()).Id]) await web.siteGroups.getById(name).users.add(login('approver'));
    await tenant.workbench('apps', [{ productId: '1d8f7c3a-6b52-4f0e-9c41-5a7e2b90d3f6', title: 'guildhall', version: '0.1.0.0' }]);
    const { code, lines, told } = await as(cast.administrator, '--mend');
    expect(told).toContain('Attachments');
    expect(lines.at(-1)).toBe('19 good, 0 wrong, 0 not decided, 1 not known');
    expect(code).toBe(0);
  });

  test('--check by somebody who is no administrator ends with 2, not as if all were well', async () => {
    const { code, told } = await as(cast.employee, '--check');
    expect(told).toContain('Administrators of the site check it.');
    expect(code).toBe(2);
  });

  test('somebody who is no administrator is refused by SharePoint, and the command ends with 2', async () => {
    const { code, told } = await as(cast.employee);
    expect(told).toContain('Access denied.');
    expect(code).toBe(2);
  });

  test('a site that does not answer ends with 2', async () => {
    const { code, told } = await setUp(['--site', `${tenant.origin}/sites/nowhere`, '--check'], { GUILDHALL_TOKEN: token });
    expect(told.trim()).not.toBe('');
    expect(code).toBe(2);
  });

  test.each([
    [[], 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall'],
    [['--site', 'https://contoso.sharepoint.com/sites/guildhall'], 'There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND.']
  ])('without what it needs (%j) it says so and ends with 2', async (args, says) => {
    const { code, told } = await setUp(args);
    expect(told).toContain(says);
    expect(code).toBe(2);
  });
});

describe('What the command is asked', () => {
  const site = 'https://contoso.sharepoint.com/sites/guildhall';
  test.each([
    [['--site', site], { site, task: 'setUp' }],
    [['--site', site, '--check'], { site, task: 'check' }],
    [['--site', site, '--mend', '--tenant', 't', '--platform', 'p.ts'], { site, task: 'mend', tenant: 't', platform: 'p.ts' }],
    [['--help'], 'help'],
    [['--site', site, '--check', '--mend'], { problem: 'Choose --check or --mend.' }],
    [['--site', 'guildhall'], { problem: '“guildhall” is no address of a site.' }],
    [['--site', 'ftp://contoso'], { problem: '“ftp://contoso” is no address of a site.' }]
  ])('%j', (written, meant) => {
    expect(readArguments(written)).toEqual(meant);
  });
  test('an option that is none', () => {
    expect(readArguments(['--sight', site])).toEqual({ problem: expect.stringContaining("Unknown option '--sight'") });
  });
});

describe('The token', () => {
  test.each<[NodeJS.ProcessEnv, string | undefined]>([
    [{ GUILDHALL_TOKEN: ' abc \n' }, 'abc'],
    [{ GUILDHALL_TOKEN_COMMAND: 'echo \'"abc"\'' }, 'abc'],
    [{ GUILDHALL_TOKEN: 'first', GUILDHALL_TOKEN_COMMAND: 'exit 1' }, 'first'],
    [{ GUILDHALL_TOKEN: '' }, undefined],
    [{}, undefined]
  ])('%j is %s', (environment, read) => {
    expect(readToken(environment)).toBe(read);
  });
  test.each([[token, tenantId], ['abc', undefined], [`x.${Buffer.from('{"tid":7}').toString('base64url')}.x`, undefined]])('names its tenant: %#', (given, tenant) => {
    expect(tenantOf(given)).toBe(tenant);
  });
});
