import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

describe('An employee finds a community and joins it', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const employee = castMember('Employee');
  const newcomer = castMember('Employee, new');

  const open = async (place: Place, person: string, width?: number): Promise<Visit> => {
    screen = await stage.visit({ place, person, part: 'communityDirectory', ...(width === undefined ? {} : { width }) });
    await screen.inside.getByRole('heading', { name: /^All communities/ }).waitFor();
    return screen;
  };
  const find = (title: string): Promise<void> => screen.inside.getByRole('searchbox').fill(title);
  const card = (title: string) => screen.inside.getByRole('article', { name: title, exact: true });

  test('the directory tells of all 77 communities: what they are for, who runs them, whether they live', async () => {
    await open('page', employee);
    await screen.sees('77');
    await screen.inside.getByRole('searchbox').fill('scheduling');
    await card('Scheduling').getByText('You are in').waitFor();
    const text = await card('Scheduling').innerText();
    expect(text).toContain('Guild');
    expect(text).toMatch(/\d+ members · last activity /);
    expect(text).toContain('Ingrid Halonen, manager');
    expect(text).toContain('You are in');
  });

  test('communities that ended are marked and can be looked into, not joined', async () => {
    await open('page', employee);
    await screen.inside.getByRole('searchbox').fill('federation');
    const ended = card('Federation');
    await ended.waitFor();
    expect(await ended.innerText()).toMatch(/Closed \d{4}/);
    expect(await ended.getByRole('button', { name: /^Join/ }).count()).toBe(0);
    await ended.getByRole('button', { name: 'Look inside Federation' }).click();
    await screen.sees(/Closed/);
  });

  test('in the Teams personal app joining takes one click, undoing another, and both last', async () => {
    await open('personal', newcomer);
    await find('Windows');
    await screen.button('Join Windows').click();
    await screen.button('Undo joining Windows').waitFor();
    await screen.reload();
    await find('Windows');
    await card('Windows').getByText('You are in').waitFor();

    await find('Batch');
    await screen.button('Join Batch').click();
    await screen.button('Undo joining Batch').click();
    await screen.button('Join Batch').waitFor();
    await screen.reload();
    await find('Windows');
    await card('Windows').getByText('You are in').waitFor();
    await find('Batch');
    await screen.button('Join Batch').waitFor();
  });

  test('a member leaves with one click inside the community, and the count follows', async () => {
    await open('personal', newcomer);
    await find('Testing');
    const members = async (): Promise<number> => Number(/(\d+) members/.exec(await card('Testing').innerText())?.[1]);
    const before = await members();
    await screen.button('Join Testing').click();
    await screen.button('Undo joining Testing').waitFor();
    await card('Testing').getByText(`${before + 1} members`).waitFor();
    await card('Testing').getByRole('button', { name: 'Testing', exact: true }).click();
    await screen.button('Leave').click();
    await screen.button('Join').waitFor();
    await screen.button('Back to communities').click();
    await card('Testing').getByText(`${before} members`).waitFor();
  });

  test('on a phone the directory is one column and nothing is cut off sideways', async () => {
    await open('page', employee, 320);
    const width = await screen.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('a search that finds nothing says so, and what comes close', async () => {
    await open('page', employee);
    await screen.inside.getByRole('searchbox').fill('zzzz');
    await screen.sees('Nothing like that yet.');
  });
});
