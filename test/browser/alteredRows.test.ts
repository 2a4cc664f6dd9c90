import { DatabaseSync } from 'node:sqlite';
import { onWorkbench } from '../commands/publishCommand';
import { rest } from './rest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';

jest.setTimeout(240_000);

const administrator = castMember('Administrator');

/** Adds rows that count nowhere until there are more than a link of hashes holds: over HTTP it would take minutes. */
function fillContributions(file: string): void {
  const db = new DatabaseSync(file);
  const list = db.prepare("SELECT lists.id FROM lists JOIN sites ON sites.id = lists.site WHERE sites.path = '/sites/guildhall' AND lists.title = 'Contributions'").get();
  const table = `items_${Number(list?.id)}`;
  const columns = 'scope, version, ui, folder, dir, author, editor, created, modified, f_Title, f_PersonKey, f_CommunityKey, f_CommunityMonth';
  const { changes } = db
    .prepare(
      `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5000)
       INSERT INTO ${table} (guid, f_Kind, f_OperationId, f_Body, ${columns})
       SELECT lower(hex(randomblob(16))), 'filling', 'filling-' || n, '{}', ${columns} FROM ${table}, numbers WHERE id = 1`
    )
    .run();
  db.prepare('UPDATE lists SET itemCount = itemCount + ? WHERE id = ?').run(changes, Number(list?.id));
  db.close();
}

describe('Rows that were published before', () => {
  const stage = setStage(startSampleWorkbench);
  const change = (id: number, body: unknown, verb: 'MERGE' | 'DELETE'): Promise<Response> =>
    rest(stage.workbench.origin, '/sites/guildhall', administrator, `web/lists/getByTitle('Contributions')/items(${id})`, body, verb);
  const altered = 'Rows that were published before are not what they were: 1 to 5,000 of Contributions, changed after ';

  /** What the screen says to look at, once it has published. */
  async function publishOnScreen(): Promise<readonly string[]> {
    const screen = await stage.visit({ person: administrator, part: 'manage' });
    await screen.sees(/^Last published/);
    await screen.button('Publish now').click();
    await screen.sees(/ reports? (is|are) new or changed|^No report is new or changed/);
    return screen.inside.getByRole('alert').filter({ hasText: /^Rows|damaged/ }).allInnerTexts();
  }

  const publishByCommand = async (): Promise<readonly string[]> => {
    const { code, lines } = await onWorkbench(`${stage.workbench.origin}/sites/guildhall`, administrator);
    return [...lines.filter(line => line.startsWith('ALTERED')), `ends with ${code}`];
  };

  beforeAll(async () => {
    fillContributions(stage.workbench.dataFile);
    expect(await publishOnScreen()).toEqual([]);
  });

  test('and that an administrator altered are told on the screen, with every publishing', async () => {
    expect((await change(11, { Body: '{"title":"Something else","text":""}' }, 'MERGE')).ok).toBe(true);
    const told = [expect.stringContaining(altered)];
    expect([await publishOnScreen(), await publishOnScreen()]).toEqual([told, told]);
  });

  test('and that an administrator removed are told by the command, which ends with 1, with every publishing', async () => {
    expect((await change(12, {}, 'DELETE')).ok).toBe(true);
    const told = [expect.stringMatching(/^ALTERED contributions, ids 1 to 5000: these rows are not what they were when they were published before; they still were at /), 'ends with 1'];
    expect([await publishByCommand(), await publishByCommand()]).toEqual([told, told]);
  });
});
