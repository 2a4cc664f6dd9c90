import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments } from '../../commands/import/readArguments';
import { importDecisions } from '../../src/data/repositories/importDecisions';
import { communityKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import type { GuildhallTenant } from '../data/guildhallTenant';
import { cast, guildhallSite, startGuildhall } from '../data/guildhallTenant';

jest.setTimeout(300_000);

const root = path.resolve(__dirname, '../..');
let company: GuildhallTenant;
let site: string;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guildhall-import-'));
  company = await startGuildhall({ requestsPerFiveMinutes: 0 });
  site = `${company.tenant.origin}${guildhallSite}`;
  const administrator = await company.actor('administrator');
  const founded = (key: string, title: string): Parameters<typeof importDecisions>[3][number] => ({
    decision: { kind: 'founded', community: communityKey(key), unit: unitKey('field'), type: 'guild', charter: { title, purpose: 'Keep running.', audience: '' }, roles: [{ role: 'manager', person: { key: personKey(administrator.key), name: 'Ada' }, from: Date.now() }], reason: '', founded: Date.now() },
    operation: operationId(`founded-${key}`),
    summary: key
  });
  await importDecisions(company.site('administrator'), administrator.key, Date.now(), [founded('pumps', 'Pumps and seals'), founded('valves', 'Valves')]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await company.close();
});

const file = (name: string, ...lines: readonly string[]): string => {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, lines.join('\r\n'));
  return place;
};

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly told: string;
}

/** As an administrator runs it. */
async function command(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), '--no-warnings', 'commands/import.ts', '--site', site, '--platform', 'test/commands/workbenchPlatform.ts', ...args], {
    cwd: root,
    env: { ...process.env, GUILDHALL_TOKEN: undefined, GUILDHALL_TOKEN_COMMAND: undefined, WORKBENCH_PERSON: cast.administrator }
  });
  let [printed, told] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, lines: printed.trimEnd().split('\n'), told };
}

describe('npm run import', () => {
  const rows = ['Datum;wer;Gilde;id', `2024-03-01;${cast.employee};Pumps and Seals;1`, `2024-03-02;${cast.colleague};Old valves;2`, '3/4/2024;x;Valves;3'];

  test('--dry-run says what would come along and which lines would not, and changes nothing', async () => {
    const { code, lines } = await command('--file', file('a.csv', ...rows), '--map', 'community=Gilde', '--community', 'old valves=valves', '--dry-run');
    expect(lines).toEqual([
      'Acts: 2; people: 2, from 2024-03-01 to 2024-03-02',
      '  contribution: 2',
      '  in pumps: 1',
      '  in valves: 1',
      'LINE 4  “3/4/2024”: no day or time that can be read in one way only; write 2024-03-31 or 2024-03-31 14:05',
      expect.stringMatching(/^Import h-[0-9a-f]{10}: 1 line would stay behind\. Nothing was changed\.$/)
    ]);
    expect(code).toBe(1);
    expect((await command('--list')).lines).toEqual(['Nothing was imported.']);
  });

  test('imports, says what stayed behind, goes on, lists, and takes back', async () => {
    const asked = ['--file', file('a.csv', ...rows), '--map', 'community=Gilde', '--community', 'Old valves=valves', '--import', 'of-gilden'];
    const first = await command(...asked);
    expect(first.lines).toEqual([
      'Import of-gilden. Cut off, it goes on when it is run again; --take-back of-gilden removes it.',
      expect.stringMatching(/^LINE 4 /),
      '2 acts brought over, 0 were there before, 1 line stayed behind.'
    ]);
    expect(first.code).toBe(1);
    expect(first.told).toContain('2/2 brought over');
    expect((await command(...asked)).lines.at(-1)).toBe('0 acts brought over, 2 were there before, 1 line stayed behind.');
    expect((await command('--list')).lines).toEqual([expect.stringMatching(/^of-gilden {2}begun 20/)]);
    expect(await command('--take-back', 'of-gilden', '--dry-run')).toMatchObject({ code: 1, lines: ['Rows of import of-gilden: 3', 'In the recycle bin: 0'] });
    expect(await command('--take-back', 'of-gilden')).toMatchObject({ code: 0, lines: ['Rows of import of-gilden: 0', 'In the recycle bin: 0'] });
    expect((await command('--list')).lines).toEqual(['Nothing was imported.']);
  });

  test('reads an unpacked data export of Viva Engage', async () => {
    file('engage/Groups.csv', 'id,name', '10,Valves', '11,Lunch');
    file('engage/Users.csv', 'id,name,email', `1,Eva,${cast.employee}`);
    file('engage/Messages.csv', 'id,thread_id,group_id,sender_id,body,created_at,deleted_at', '1,1,10,1,"Which,', 'one?",2021-05-04T07:08:09Z,', '2,2,11,1,Soup,2021-05-04T07:08:09Z,', '3,1,10,1,oops,2021-05-04T07:08:09Z,2021-05-05T07:08:09Z');
    const { code, lines } = await command('--viva-engage', path.join(folder, 'engage'), '--with-joins', '--dry-run');
    expect(lines.slice(0, -1)).toEqual([
      'Acts: 2; people: 1, from 2021-05-04 to 2021-05-04',
      '  join: 1',
      '  contribution: 1',
      '  in valves: 2',
      'Left out: messages of groups that are no community here: 1',
      'Left out: messages that were deleted: 1'
    ]);
    expect(code).toBe(0);
  });

  test.each<[string, () => string[], string]>([
    ['a column that is not mapped', () => ['--file', file('b.csv', 'Datum;Gilde', 'x;y')], 'Which column is person, community? Say it with --map COLUMN=NAME. The file has: Datum, Gilde.'],
    ['a column that is not there', () => ['--file', file('b.csv', 'Datum;Gilde', 'x;y'), '--map', 'person=Wer'], 'The file has no column “Wer”. It has: Datum, Gilde.'],
    ['a community that is not there', () => ['--file', file('b.csv', 'when;who;group', 'x;y;z'), '--community', 'z=zebras'], 'There is no community with the key “zebras”.'],
    ['another folder', () => ['--viva-engage', path.dirname(file('c/Messages.csv', 'id')), '--dry-run'], 'no such file'],
    ['a file that is no UTF-8', () => { const place = path.join(folder, 'd.csv'); writeFileSync(place, Buffer.from([0x77, 0xe9, 0x0a])); return ['--file', place]; }, 'is no text in UTF-8. A spreadsheet saves it as “CSV UTF-8”.']
  ])('says what is wrong with %s, and ends with 2', async (_what, args, said) => {
    const { code, told } = await command(...args());
    expect(told).toContain(said);
    expect(code).toBe(2);
  });
});

describe('What the command is asked', () => {
  const url = 'https://contoso.sharepoint.com/sites/guildhall';
  const source = { from: 'file', path: 'a.csv', columns: {}, communities: [], withJoins: false };
  const one = 'Say one of --file FILE, --viva-engage FOLDER, --take-back ID and --list.';
  test.each([
    [['--file', 'a.csv'], { kind: 'import', source, isDryRun: false, unknownPeople: 'refuse' }],
    [['--file', 'a.csv', '--dry-run', '--past', '--import', 'of-2024'], { kind: 'import', source, id: 'of-2024', isDryRun: true, unknownPeople: 'past' }],
    [['--file', 'a.csv', '--map', 'when=Am', '--map', 'reference=', '--community', 'a=b=c'], { kind: 'import', source: { ...source, columns: { when: 'Am', reference: '' }, communities: [['a=b', 'c']] }, isDryRun: false, unknownPeople: 'refuse' }],
    [['--viva-engage', 'x', '--with-joins'], { kind: 'import', source: { ...source, from: 'vivaEngage', path: 'x', withJoins: true }, isDryRun: false, unknownPeople: 'refuse' }],
    [['--take-back', 'of-2024'], { kind: 'takeBack', id: 'of-2024', isDryRun: false }],
    [['--take-back', 'of-2024', '--dry-run'], { kind: 'takeBack', id: 'of-2024', isDryRun: true }],
    [['--list'], { kind: 'list' }]
  ])('%j', (written, task) => {
    expect(readArguments(['--site', url, ...written])).toEqual({ site: url, task });
  });
  test.each([
    [[], one],
    [['--file', 'a.csv', '--list'], one],
    [['--file', 'a.csv', '--viva-engage', 'x'], one],
    [['--take-back', 'Of.2024'], '“Of.2024” is no id of an import: small letters, digits and hyphens, 3 to 40 of them.'],
    [['--file', 'a.csv', '--map', 'who=Wer'], 'Map columns like --map when=Date. There are: when, person, community, kind, reference.'],
    [['--file', 'a.csv', '--map', 'when'], 'Map columns like --map when=Date. There are: when, person, community, kind, reference.'],
    [['--file', 'a.csv', '--community', 'pumps'], 'Say which community a name means like --community "Old name=key".'],
    [['--file', 'a.csv', '--with-joins'], 'A file says itself who joined: --with-joins is for --viva-engage.'],
    [['--viva-engage', 'x', '--map', 'when=Am'], 'The columns of a data export are known: --map is for --file.']
  ])('%j is refused', (written, problem) => {
    expect(readArguments(['--site', url, ...written])).toEqual({ problem });
  });
  test('without a site, or for help', () => {
    expect(readArguments(['--list'])).toEqual({ problem: 'Say which site: --site https://contoso.sharepoint.com/sites/guildhall' });
    expect(readArguments(['--help'])).toBe('help');
  });
});
