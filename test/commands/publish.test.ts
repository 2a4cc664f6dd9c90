import { linesOf } from '../../commands/publish/lines';
import { readArguments } from '../../commands/publish/readArguments';
import { emptyDirectory } from '../../src/domain/directory/directory';
import type { UtcMonth } from '../../src/domain/time';
import type { GuildhallTenant } from '../data/guildhallTenant';
import { cast, guildhallSite, startGuildhall } from '../data/guildhallTenant';
import type { Ended } from './publishCommand';
import { onWorkbench, publishCommand } from './publishCommand';

jest.setTimeout(300_000);

describe('npm run publish', () => {
  let company: GuildhallTenant;
  let site: string;
  const as = (who: keyof typeof cast, ...args: readonly string[]): Promise<Ended> =>
    onWorkbench(site, cast[who], ...args);
  const reports = () => company.site('administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`);
  const files = async (): Promise<string[]> => (await reports().files.select('Name')<{ Name: string }[]>()).map(({ Name }) => Name).sort();
  beforeAll(async () => {
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
    site = `${company.tenant.origin}${guildhallSite}`;
  });
  afterAll(() => company.close());

  test('before anything is published there is nothing to check, and it ends with 2', async () => {
    const { code, told } = await as('administrator', '--check');
    expect(told).toContain('Nothing is published yet.');
    expect(code).toBe(2);
  });

  test('publishes, says how far it is and what came of it, and ends with 0', async () => {
    const { code, lines, told } = await as('administrator');
    expect(told).toContain('Reading who works where');
    expect(told).toMatch(/Writing reports: 1 of \d/);
    expect(lines[0]).toMatch(/^Published: \d{4}-\d\d/);
    expect(code).toBe(0);
  });

  test('notes something of a published month, and says that its numbers stay', async () => {
    const months = (await files()).flatMap(file => /^(\d{4}-\d\d)\.r1\.json$/.exec(file)?.[1] ?? []);
    const { code, lines } = await as('administrator', '--month', months[0] ?? '', '--note', 'Two departments were mixed up.');
    expect(lines).toEqual([`Noted of ${months[0]}. Its numbers stay as they were published.`]);
    expect(code).toBe(0);
  });

  test('run again it publishes nothing', async () => {
    const before = await files();
    const { code, lines } = await as('administrator');
    expect(lines[0]).toBe('Nothing new to publish.');
    expect(await files()).toEqual(before);
    expect(code).toBe(0);
  });

  test('--check reads every file that is named, and names the damaged one', async () => {
    const sound = await as('administrator', '--check');
    expect(sound.lines.at(-1)).toMatch(/^\d+ files are as they were published, 0 are not\.$/);
    expect(sound.code).toBe(0);
    const [month] = (await files()).filter(name => /^\d{4}-\d\d\.r1\.json$/.test(name)) as [string];
    await reports().files.addUsingPath(month, '{"schema":2,"month":"cut o', { Overwrite: true });
    const { code, lines } = await as('administrator', '--check');
    expect(lines[0]).toBe(`DAMAGED ${month}: no report of this version`);
    expect(code).toBe(1);
    await reports().files.getByUrl(month).delete();
    expect((await as('administrator', '--check')).lines[0]).toBe(`DAMAGED ${month}: missing`);
  });

  test('a list of what is published that cannot be read is told, made anew, and ends with 1', async () => {
    await reports().files.addUsingPath('published.json', '{"schema":2,"mon', { Overwrite: true });
    expect((await as('administrator', '--check')).lines[0]).toBe('DAMAGED published.json: no report of this version');
    const { code, lines } = await as('administrator');
    expect(lines).toContain('DAMAGED published.json could not be read, and was made anew of the files that are there. Look at who writes to Reports.');
    expect(code).toBe(1);
    expect((await as('administrator')).code).toBe(0);
  });

  test('somebody who is no administrator is refused, told what it needs, and it ends with 2', async () => {
    const { code, told } = await as('employee');
    expect(told).toMatch(/run it as an owner of the site|set-up -- --site URL --check says which/);
    expect(code).toBe(2);
  });

  test.each<[string, readonly string[], NodeJS.ProcessEnv, string]>([
    ['no site', [], {}, 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall'],
    ['neither token nor app', ['--site', 'https://contoso.sharepoint.com/sites/guildhall'], {}, 'There is no token: set GUILDHALL_TOKEN or GUILDHALL_TOKEN_COMMAND. As an app: GUILDHALL_APP, GUILDHALL_TENANT and GUILDHALL_CERTIFICATE.'],
    ['half an app', ['--site', 'https://contoso.sharepoint.com/sites/guildhall'], { GUILDHALL_APP: 'a', GUILDHALL_TENANT: 't' }, 'GUILDHALL_APP is set, GUILDHALL_CERTIFICATE is not: a PEM file with certificate and private key.']
  ])('with %s it says so and ends with 2', async (_what, args, environment, says) => {
    const { code, told } = await publishCommand(args, environment);
    expect(told).toContain(says);
    expect(code).toBe(2);
  });
});

describe('What the command is asked', () => {
  const site = 'https://contoso.sharepoint.com/sites/guildhall';
  test.each([
    [['--site', site], { site, task: 'publish' }],
    [['--site', site, '--check'], { site, task: 'check' }],
    [['--site', site, '--platform', 'p.ts'], { site, task: 'publish', platform: 'p.ts' }],
    [['--site', site, '--month', '2026-03', '--note', 'Mixed up.'], { site, task: 'note', note: { month: '2026-03', text: 'Mixed up.' } }],
    [['--site', site, '--note', 'Mixed up.'], { problem: 'A note needs both: --month 2026-03 --note TEXT' }],
    [['--site', site, '--month', '2026-03'], { problem: 'A note needs both: --month 2026-03 --note TEXT' }],
    [['--site', site, '--month', '2026-13', '--note', 'Mixed up.'], { problem: '“2026-13” is no month: write it as 2026-03.' }],
    [['--site', site, '--month', '2026-03', '--note', 'Of 7.'], { problem: 'A note says what was wrong and not by how many: write it without digits.' }],
    [['--help'], 'help'],
    [['--site', 'guildhall'], { problem: '“guildhall” is no address of a site.' }],
    [['--sight', site], { problem: expect.stringContaining("Unknown option '--sight'") }]
  ])('%j', (written, meant) => {
    expect(readArguments(written)).toEqual(meant);
  });
});

describe('What came of it', () => {
  const published = { directory: emptyDirectory, written: [], unchanged: 7, ignored: 0, late: 0, damagedIndex: false, otherNumbers: [], damagedChain: false, altered: [] };
  test('is told in as few lines as there is to tell', () => {
    expect(linesOf(published)).toEqual(['Nothing new to publish.', '7 reports were published before and stay as they are.']);
    expect(linesOf({ ...published, written: ['2026-10' as UtcMonth], late: 3, ignored: 2, damagedIndex: true, otherNumbers: ['2026-02.r1.json'], damagedChain: true, altered: [{ list: 'acts', from: 1, until: 5000, after: 0 }, { list: 'people', from: 1, until: 7, after: Date.UTC(2026, 2, 2) }, { list: 'history', from: 1, until: 9, after: 0, by: 'takingBack' }] })).toEqual([
      'Published: 2026-10',
      '7 reports were published before and stay as they are.',
      '3 acts were told after their month was published, and count in the next one.',
      '2 rows do not count: their stamps say something else than they do.',
      'DAMAGED published.json could not be read, and was made anew of the files that are there. Look at who writes to Reports.',
      'OTHER NUMBERS 2026-02.r1.json: it was there without standing in published.json, and counts as it stands; the rows give other numbers now.',
      'DAMAGED chain.json could not be read, and was made anew: whether rows were altered cannot be told this time.',
      'ALTERED acts, ids 1 to 5000: these rows are not what they were when they were published before.',
      'ALTERED people, ids 1 to 7: these rows are not what they were when they were published before; they still were at 2026-03-02T00:00:00.000Z.',
      'Rows of history, ids 1 to 9, were removed, or name somebody no more, as they may: an import was taken back.'
    ]);
  });
});
