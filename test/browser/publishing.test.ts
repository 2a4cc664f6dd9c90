import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

interface Counts {
  company: number;
  units: Record<string, number>;
  communities: Record<string, number>;
}

describe.each<Place>(['page', 'personal'])('Participation (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;

  const open = async (role: string, part = 'participationDashboard'): Promise<Visit> => {
    screen = await stage.visit({ place, person: castMember(role), part });
    return screen;
  };

  function countBySql(month: string): Counts {
    const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
    const output = execFileSync(process.execPath, [script, stage.workbench.dataFile, month], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return JSON.parse(output) as Counts;
  }

  test('an administrator publishes; with nothing new no report is written again', async () => {
    await open('Administrator', 'manage');
    await screen.sees(/^Last published/);
    await screen.button('Publish now').click();
    await screen.sees(/No report is new or changed, \d+ unchanged; the directory is up to date\./);
  });

  test('a leadership viewer reads how many took part, by unit and by community, and the numbers are those of SQL', async () => {
    await open('Leadership viewer');
    await screen.sees(/^Published .*, covers to /);
    const chosen = screen.inside.getByRole('combobox', { name: 'Month', exact: true });
    const name = await chosen.locator('option:checked').innerText();
    const month = new Date(`1 ${name} UTC`).toISOString().slice(0, 7);
    const counted = countBySql(month);
    await screen.sees(new RegExp(`^${counted.company} people took part in `));

    await screen.inside.getByRole('region', { name: 'Where people take part', exact: true }).getByRole('button', { name: 'See as table' }).click();
    const rows = screen.inside.getByRole('table', { name: 'Where people take part' }).getByRole('row');
    // The table comes in a file of its own.
    await rows.nth(1).waitFor();
    const shown = new Map<string, string>();
    for (const row of (await rows.all()).slice(1)) {
      shown.set(await row.getByRole('rowheader').innerText(), (await row.getByRole('cell').first().innerText()).trim());
    }
    const titles: Record<string, string> = await unitTitles();
    for (const [key, title] of Object.entries(titles)) {
      const people = counted.units[key] ?? 0;
      const isLeftOut = shown.get(title) === 'fewer than 5, or left out';
      expect([title, isLeftOut || people >= 5, shown.get(title)]).toEqual([title, true, isLeftOut ? shown.get(title) : String(people)]);
    }
    expect(shown.size).toBe(Object.keys(titles).length);
    expect([...shown.values()].filter(text => /^\d+$/.test(text)).length).toBeGreaterThan(1);

    const communities = await screen.inside.getByRole('list', { name: 'By community' }).getByRole('listitem').allInnerTexts();
    const expected = Object.values(counted.communities).filter(people => people >= 5).sort((a, b) => b - a);
    expect(communities.map(text => Number(/(\d+)\s*$/.exec(text.trim())?.[1]))).toEqual(expected);
  });

  test('each number tells its definition, and why one is left out', async () => {
    await open('Leadership viewer');
    await screen.sees(/^Published .*, covers to /);
    const info = screen.inside.getByRole('button', { name: /People taking part/ }).first();
    await info.click();
    await screen.sees(/^Different people who joined a community, proposed or contributed in the month\./);
  });

  test('an earlier month can be chosen', async () => {
    await open('Leadership viewer');
    await screen.sees(/^Published .*, covers to /);
    const chosen = screen.inside.getByRole('combobox', { name: 'Month', exact: true });
    const before = await chosen.inputValue();
    await screen.button('Earlier month').click();
    await screen.inside.getByText(/(took part in|left out)/).first().waitFor();
    expect(await chosen.inputValue()).not.toBe(before);
  });

  test('an employee is told plainly whom reports are for, and gets none of them from SharePoint', async () => {
    await open('Employee');
    await screen.sees('For leadership viewers');
    await screen.sees(/Ask Tomasz Zając if you need them\./);
    const file = `/sites/guildhall/_api/web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/company/published.json')/$value`;
    const ask = async (role: string): Promise<number> =>
      (await fetch(stage.workbench.origin + file, { headers: { 'X-Workbench-Person': castMember(role), Accept: 'application/json' } })).status;
    expect([403, 404]).toContain(await ask('Employee'));
    expect(await ask('Leadership viewer')).toBe(200);
  });

  async function unitTitles(): Promise<Record<string, string>> {
    const list = `/sites/guildhall/_api/web/lists/getByTitle('OrganisationUnits')/items?$select=Title,UnitKey,DepartmentKey&$top=200`;
    const response = await fetch(stage.workbench.origin + list, {
      headers: { 'X-Workbench-Person': castMember('Employee'), Accept: 'application/json;odata=nometadata' }
    });
    const { value } = (await response.json()) as { value: { Title: string; UnitKey: string; DepartmentKey: string | null }[] };
    const units = value.filter(({ DepartmentKey }) => !DepartmentKey).map(({ Title, UnitKey }) => [UnitKey, Title]);
    return { ...(Object.fromEntries(units) as Record<string, string>), '': 'Department unknown' };
  }
});
