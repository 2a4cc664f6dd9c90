import { openDoor } from './door';
import { jsonByRest, rowsByRest } from './rowsByRest';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

jest.setTimeout(300_000);

const day = 86_400_000;

/** Kinds of rows that add something for everybody, as `docs/the-week.md` and the reports say. */
const contributed = ['question', 'answer', 'thanks', 'resource', 'stillGood', 'story', 'confirm', 'introduction', 'sessionQuestion', 'offerHost'];
const ran = ['session', 'recap', 'announcement', 'reply', 'curate'];

interface Timed {
  readonly Kind: string;
  readonly Created: string;
  readonly Body: string | null;
}

describe('A community manager’s week', () => {
  const stage = setStage(startSampleWorkbench);
  const manager = castMember('Community manager');
  const open = (person = manager, place: 'page' | 'personal' = 'personal'): Promise<Visit> => stage.visit({ person, place, part: 'manage' });

  test('leads with one click to what is to be done, and back', async () => {
    const screen = await open();
    await screen.inside.getByRole('button', { name: /^Open the question: / }).click();
    await screen.sees('Can two teams share one taint, or will we regret it?');
    await screen.inside.getByRole('button', { name: 'Back' }).first().click();
    await screen.inside.getByRole('heading', { name: 'This week' }).waitFor();
  });

  test('leads to a line of the plan that is due, takes the focus along, and is done with it once it is ticked', async () => {
    const { guildhall, actor, community } = await openDoor(stage.workbench.origin, manager);
    const { key } = await community('Scheduling');
    const item = { key: 'worst-week', kind: 'prompt', title: 'Ask for the worst week', due: Date.now() - day, isDone: false } as const;
    await guildhall.addAct(actor, key, { kind: 'plan', item }, guildhall.newOperation());
    const screen = await open();
    await screen.inside.getByRole('button', { name: 'Look at the plan: A line of your plan is due' }).click();
    await screen.inside.locator(':focus').getByRole('heading', { name: 'Plan' }).waitFor();
    await screen.page.keyboard.press('Tab');
    await screen.inside.getByRole('checkbox', { name: 'Ask for the worst week: done' }).and(screen.inside.locator(':focus')).waitFor();
    await screen.page.keyboard.press('Space');
    await screen.inside.getByRole('article', { name: 'A line of your plan is due' }).waitFor({ state: 'detached' });
  });

  test('opens a chat with those who could host, in words that are not sent yet', async () => {
    const screen = await open();
    const chat = screen.inside.getByRole('link', { name: 'Write in Teams: Ask somebody else to host' });
    await chat.waitFor();
    const address = new URL((await chat.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://teams.microsoft.com/l/chat/0/0');
    expect(address.searchParams.get('users')?.split(',')).toHaveLength(3);
    expect(address.searchParams.get('message')).toMatch(/^Hello .+, would you like to host one of the next sessions of Scheduling\?/);
  });

  test('keeps what was answered as a row that colleagues in the role see, in a frame of Teams and on a page', async () => {
    const screen = await open();
    await screen.inside.getByRole('button', { name: /^Not now: Invite / }).click();
    await screen.sees('It comes back in a week.');
    const rows = await rowsByRest(stage.workbench.origin, manager, 'Acts', 'sig-scheduling');
    expect(rows.filter(({ Kind }) => Kind === 'week').map(({ Body }) => [Body['rule'], Body['verdict']])).toEqual([['inviteDepartment', 'later']]);
    const page = await open(manager, 'page');
    await page.inside.getByRole('button', { name: /^Open the question: / }).waitFor();
    expect(await page.inside.getByRole('button', { name: /^Not now: Invite / }).count()).toBe(0);
  });

  test('asks how the week was, and only the person reads it', async () => {
    const screen = await open();
    await screen.button('Too much').click();
    await screen.inside.getByRole('button', { name: 'Too much', pressed: true }).waitFor();
    const again = await open();
    await again.inside.getByRole('button', { name: 'Too much', pressed: true }).waitFor();
    const employee = castMember('Employee');
    const path = "web/lists/getByTitle('Preferences')/items?$select=Body&$top=100";
    const { value } = await jsonByRest<{ value: readonly { Body: string }[] }>(stage.workbench.origin, employee, path);
    expect(value.filter(({ Body }) => Body.includes('weekNotes'))).toEqual([]);
  });

  describe('tells what the raw rows tell', () => {
    /** Every contribution of a community since an instant, counted from rows by plain REST. */
    const contributionsOf = async (community: string, since: number): Promise<readonly number[]> => {
      const ask = <Row>(list: string, rest: string): Promise<{ value: readonly Row[] }> =>
        jsonByRest(stage.workbench.origin, manager, `web/lists/getByTitle('${list}')/items?$filter=CommunityKey eq '${community}'&$top=5000&$select=${rest}`);
      const [history, contributions, acts] = await Promise.all([
        ask<{ Kind: string; ActedAt: string }>('History', 'Kind,ActedAt'),
        ask<Timed>('Contributions', 'Kind,Created,Body'),
        ask<Timed>('Acts', 'Kind,Created,Body')
      ]);
      const isNew = ({ Body }: Timed): boolean => (JSON.parse(Body ?? '{}') as { corrects?: number }).corrects === undefined;
      const isThere = (row: Timed): boolean => row.Kind === 'attended' && (JSON.parse(row.Body ?? '{}') as { wasThere?: boolean }).wasThere === true;
      const times = [
        ...history.value.filter(({ Kind }) => Kind !== 'join').map(({ ActedAt }) => ActedAt),
        ...contributions.value.filter(row => isThere(row) || (contributed.includes(row.Kind) && isNew(row))).map(({ Created }) => Created),
        ...acts.value.filter(row => ran.includes(row.Kind) && isNew(row)).map(({ Created }) => Created)
      ];
      return times.map(time => Date.parse(time)).filter(at => at > since);
    };

    /** The sign-in name of somebody, as SharePoint has it. */
    const loginOf = async (name: string): Promise<string> => {
      const path = `web/siteusers?$select=Title,LoginName&$filter=Title eq '${name}'`;
      const { value } = await jsonByRest<{ value: readonly { Title: string; LoginName: string }[] }>(stage.workbench.origin, manager, path);
      return value.find(({ Title }) => Title === name)?.LoginName.split('|').pop() ?? '';
    };

    test.each([
      ['sig-scheduling', 'Ingrid Halonen', false],
      ['sig-security', 'Aleksander Yang', true],
      ['wg-etcd-operator', 'Rosa Khumalo', true]
    ])('of %s, which %s manages: it warns %s', async (community, name, isWarned) => {
      const screen = await open(await loginOf(name), 'page');
      const strip = screen.inside.getByRole('list', { name: 'Contributions by week, the last half year' });
      await strip.waitFor();
      const weeks = await strip.getByRole('listitem').evaluateAll(items => items.map(item => item.getAttribute('aria-label') ?? ''));
      expect(weeks).toHaveLength(26);
      const told = weeks.map(week => Number(/: ([\d,]+) contribution/.exec(week)?.[1]?.replace(',', '') ?? NaN));
      const raw = await contributionsOf(community, Date.now() - 182 * day);
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(raw.length);
      const year = await contributionsOf(community, Date.now() - 365 * day);
      const days = new Set(year.map(at => Math.floor(at / day))).size;
      const warning = screen.inside.getByRole('article', { name: 'It may be fading' });
      if (!isWarned) expect(await warning.count()).toBe(0);
      else expect(await warning.innerText()).toContain(days === 0 ? 'no day with contributions in a year' : days === 1 ? 'one day with contributions in a year' : `${days} days with contributions in a year`);
    });
  });
});
