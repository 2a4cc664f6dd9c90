import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { rest } from './rest';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

const newTitle = `Pumps "quoted" & <b>bold</b> O'Brien`;

describe.each<Place>(['page', 'personal'])('An approver creates a community, its manager keeps its charter (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const approver = castMember('Approver');
  const manager = castMember('Community manager');
  const employee = castMember('Employee');

  const open = async (person: string): Promise<Visit> => {
    screen = await stage.visit({ place, person, part: 'communityDirectory' });
    await screen.inside.getByRole('heading', { name: /^All communities/ }).waitFor();
    return screen;
  };
  const field = (name: string) => screen.inside.getByRole('textbox', { name });
  const founded = async (): Promise<number> => {
    const response = await rest(stage.workbench.origin, '/sites/guildhall', employee, `web/lists/getByTitle('Decisions')/ItemCount`);
    return ((await response.json()) as { value: number }).value;
  };

  test('an employee is not offered to create one', async () => {
    await open(employee);
    expect(await screen.button('Create a community').count()).toBe(0);
  });

  test('bad input is told beside the field, nothing is written and nothing is lost', async () => {
    const before = await founded();
    await open(approver);
    await screen.button('Create a community').click();
    await screen.button('Create').click();
    await screen.sees('Give the community a name.');
    await screen.sees('Say in a sentence what it is for.');
    await screen.sees('Choose who will run it.');

    await field('Name').fill('x'.repeat(300));
    await field('What is it for?').fill('Keep pumps running.');
    await screen.inside.getByRole('combobox', { name: 'Who will run it?' }).fill('Nobody Of That Name');
    await screen.button('Create').click();
    await screen.sees('This name has 300 characters. Keep it to 100.');
    await screen.sees('We know nobody called “Nobody Of That Name”. Choose somebody from the list.');

    await field('Name').fill('  SCHEDULING ');
    await screen.button('Create').click();
    await screen.sees(/“Scheduling” exists already/);
    expect(await field('What is it for?').inputValue()).toBe('Keep pumps running.');
    expect(await founded()).toBe(before);
  });

  test('a good one is created with its manager, and everybody finds and joins it at once', async () => {
    await open(approver);
    await screen.button('Create a community').click();
    await field('Name').fill(newTitle);
    await field('What is it for?').fill('Keep pumps running.');
    const picker = screen.inside.getByRole('combobox', { name: 'Who will run it?' });
    await picker.fill('Ingrid Hal');
    await screen.inside.getByRole('option', { name: 'Ingrid Halonen' }).click();
    await screen.button('Create').click();
    await screen.inside.getByRole('article', { name: newTitle }).waitFor();

    await open(employee);
    await screen.inside.getByRole('searchbox').fill('pumps');
    const card = screen.inside.getByRole('article', { name: newTitle, exact: true });
    expect(await card.innerText()).toContain('Ingrid Halonen, manager');
    await card.getByRole('button', { name: `Join ${newTitle}` }).click();
    await card.getByRole('button', { name: `Undo joining ${newTitle}` }).waitFor();
  });

  test('its manager changes the charter; an employee cannot, and what the employee writes by REST changes nothing', async () => {
    await open(manager);
    await screen.inside.getByRole('searchbox').fill('pumps');
    await screen.inside.getByRole('article', { name: newTitle, exact: true }).getByRole('button', { name: newTitle, exact: true }).click();
    await screen.button('Edit charter').click();
    await field('What is it for?').fill('Pumps that never stop.');
    await screen.button('Save').click();
    await screen.sees('Pumps that never stop.');

    const community = await keyOf(newTitle);
    expect(await writeCharter(employee, community)).toBe(201);
    await open(employee);
    await screen.inside.getByRole('searchbox').fill('pumps');
    await screen.sees('Pumps that never stop.');
    expect(await screen.inside.getByText('Mine now.').count()).toBe(0);
    await screen.inside.getByRole('article', { name: newTitle, exact: true }).getByRole('button', { name: newTitle, exact: true }).click();
    await screen.button('Back to communities').waitFor();
    expect(await screen.button('Edit charter').count()).toBe(0);
  });

  const ask = (person: string, path: string, body?: unknown) => rest(stage.workbench.origin, '/sites/guildhall', person, path, body);

  async function keyOf(title: string): Promise<string> {
    const response = await ask(employee, `web/lists/getByTitle('Decisions')/items?$select=CommunityKey,Body,Kind&$orderby=ID desc&$top=20`);
    const { value } = (await response.json()) as { value: { CommunityKey: string; Body: string | null }[] };
    const row = value.find(({ Body }) => Body !== null && (JSON.parse(Body) as { title?: string }).title === title);
    if (row === undefined) throw new Error(`No decision founds ${title}.`);
    return row.CommunityKey;
  }

  async function writeCharter(person: string, community: string): Promise<number> {
    const me = (await (await ask(person, 'web/currentuser')).json()) as { Id: number };
    const month = new Date().toISOString().slice(0, 7);
    const row = {
      Kind: 'charter', PersonKey: String(me.Id), CommunityKey: community, CommunityMonth: `${community}|${month}`,
      OperationId: 'an-operation-of-my-own', Body: JSON.stringify({ purpose: 'Mine now.' })
    };
    return (await ask(person, `web/lists/getByTitle('Acts')/items`, row)).status;
  }
});
