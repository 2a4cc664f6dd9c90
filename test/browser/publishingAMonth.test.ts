import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { movingClock } from './movingClock';
import { rest } from './rest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

jest.setTimeout(240_000);

/** The second day of the month after, at nine: the month in which the sample was loaded is over. */
function monthLater(at: Date): number {
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 2, 9);
}

describe('A month that is over', () => {
  const start = new Date();
  const month = start.toISOString().slice(0, 7);
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const clock = movingClock(monthLater(start) - start.getTime());
  const stage = setStage(() => startSampleWorkbench({ clock: clock.now }));

  const open = (role: string, part: string): Promise<Visit> => stage.visit({ person: castMember(role), part, before: clock.before });
  const ask = (role: string, file: string): Promise<Response> =>
    rest(stage.workbench.origin, '/sites/guildhall', castMember(role), `web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/company/${file}')/$value`);

  async function published(): Promise<readonly string[]> {
    const { months } = JSON.parse(await (await ask('Leadership viewer', 'published.json')).text()) as { months: { period: string }[] };
    return months.map(({ period }) => period);
  }

  function countBySql(): { readonly company: number } {
    const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
    return JSON.parse(execFileSync(process.execPath, [script, stage.workbench.dataFile, month], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { company: number };
  }

  /** Holds requests for what people contributed until they are let go, so that there is time to press something. */
  async function holdContributions({ page }: Visit): Promise<{ letGo(): void; count(): number }> {
    let requests = 0;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>(resolve => (letGo = resolve));
    await page.route(/\/_api\//, async route => {
      requests += 1;
      if (/Contributions/.test(decodeURIComponent(route.request().url()))) await held;
      await route.continue();
    });
    return { letGo, count: () => requests };
  }

  test('is published by an administrator, who sees how far it is, pauses and goes on; then leadership reads it, and an employee is refused', async () => {
    expect(await published()).not.toContain(month);
    const screen = await open('Administrator', 'manage');
    await screen.sees(/^Last published/);
    const contributions = await holdContributions(screen);

    await screen.button('Publish now').click();
    await screen.sees('Reading what was brought over');
    await screen.sees(/^[\d,]+ so far$/);
    await screen.button('Pause').click();
    await screen.sees('Paused. Nothing is lost; it goes on from here.');
    contributions.letGo();
    await screen.page.waitForLoadState('networkidle');
    const asked = contributions.count();
    await screen.page.waitForTimeout(1000);
    expect(contributions.count()).toBe(asked);
    expect(await published()).not.toContain(month);
    expect(await screen.button('Publish now').isEnabled()).toBe(false);

    await screen.button('Go on').click();
    await screen.sees(/^[1-9]\d* reports? (is|are) new or changed, \d+ unchanged; the directory is up to date\./);
    await screen.sees(/^Last published/);
    expect((await published()).at(-1)).toBe(month);

    const leader = await open('Leadership viewer', 'participationDashboard');
    await leader.sees(new RegExp(`^${countBySql().company} people took part in ${name}`));
    expect(await leader.inside.getByRole('combobox', { name: 'Month', exact: true }).locator('option:checked').innerText()).toBe(name);

    const employee = await open('Employee', 'participationDashboard');
    await employee.sees('For leadership viewers');
    const { months } = JSON.parse(await (await ask('Leadership viewer', 'published.json')).text()) as { months: { period: string; file: string }[] };
    const file = months.find(({ period }) => period === month)?.file ?? '';
    // To whoever may not read it, SharePoint does not even say that there is such a file.
    expect([(await ask('Leadership viewer', file)).status, (await ask('Employee', file)).status]).toEqual([200, 404]);
  });

  test('and turned out wrong has words beside it for leadership, and keeps its numbers', async () => {
    const screen = await open('Administrator', 'manage');
    await screen.button('Say what was wrong').click();
    await screen.inside.getByRole('textbox', { name: 'What was wrong' }).fill('3 too many');
    await screen.button('Save').click();
    await screen.sees('Write it without digits: by how many would give away what is left out.');
    const before = await (await ask('Leadership viewer', 'published.json')).text();
    await screen.inside.getByRole('textbox', { name: 'What was wrong' }).fill('Two departments were mixed up.');
    await screen.button('Save').click();
    await screen.inside.getByRole('list', { name: 'What was said of published months' }).getByText(`${name}: Two departments were mixed up.`).waitFor();
    const after = await (await ask('Leadership viewer', 'published.json')).text();
    expect({ ...(JSON.parse(after) as object), notes: undefined }).toEqual({ ...(JSON.parse(before) as object), notes: undefined });

    const leader = await open('Leadership viewer', 'participationDashboard');
    await leader.sees(new RegExp(`^${countBySql().company} people took part in ${name}`));
    await leader.sees(/^Revision of .+, in words: Two departments were mixed up\. The numbers stay as they were published\.$/);
  });
});
