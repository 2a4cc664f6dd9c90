import { askedAtFirstContent, countRequests } from './countRequests';
import { openCommunity } from './openCommunity';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

describe('Taking part in a community', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const employee = castMember('Employee');
  const newcomer = castMember('Employee, new');
  const manager = castMember('Community manager');

  const open = async (person: string, title: string, place: Place = 'personal'): Promise<void> => {
    screen = await openCommunity(stage, { person, title, place });
  };
  const field = (name: string | RegExp) => screen.inside.getByRole('textbox', { name }).first();

  const asked = () => screen.inside.getByRole('article', { name: 'Does a pod of high priority wait for a gate?' });
  const unfold = async (): Promise<void> => {
    const line = asked().getByRole('button', { name: 'Does a pod of high priority wait for a gate?', exact: true });
    if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  };

  test('a newcomer comes from the Teams app to a first accepted answer', async () => {
    await open(newcomer, 'Scheduling');
    await screen.button('Join').click();
    await screen.button(/^Undo/).or(screen.button('Leave')).first().waitFor();
    await field('Ask the community').fill('Does a pod of high priority wait for a gate?');
    await screen.inside.getByRole('form', { name: 'Ask the community' }).getByRole('button', { name: 'Ask', exact: true }).click();
    await screen.inside.getByText('Does a pod of high priority wait for a gate?').first().waitFor();

    await open(employee, 'Scheduling', 'page');
    await unfold();
    await asked().getByRole('button', { name: /^Answer “/ }).click();
    await asked().getByRole('textbox', { name: /Your answer/ }).fill('Yes: **gates** come before priority.');
    await asked().getByRole('button', { name: 'Answer', exact: true }).click();
    // In the list of answers: the field that it was typed into says the same.
    await asked().getByRole('listitem').filter({ hasText: 'gates come before priority.' }).waitFor();

    await open(newcomer, 'Scheduling', 'phone');
    await unfold();
    await asked().getByRole('button', { name: /^This answered it/ }).click();
    await asked().getByText('Answered, and accepted').waitFor();
  });

  test('whoever is mentioned finds it among what is new, and comes to it', async () => {
    await open(manager, 'Scheduling', 'page');
    await unfold();
    await asked().getByRole('button', { name: /^Answer “/ }).click();
    await asked().getByRole('textbox', { name: /Your answer/ }).fill('He wrote the gate for the cranes.');
    await asked().getByRole('button', { name: 'Mention somebody' }).click();
    await asked().getByRole('combobox', { name: 'Who should see this' }).fill('Villanueva');
    await asked().getByRole('option', { name: 'Mateo Villanueva' }).click();
    await asked().getByRole('button', { name: 'Answer', exact: true }).click();
    await asked().getByText('Mentioned: Mateo Villanueva').waitFor();

    screen = await stage.visit({ person: employee, place: 'personal', part: 'myCommunities' });
    await screen.button('Ingrid Halonen mentioned you: Does a pod of high priority wait for a gate?').click();
    await asked().getByText('You are mentioned').waitFor();
  });

  test('a member says that they come, and the host sees it', async () => {
    await open(newcomer, 'Scheduling');
    const next = () => screen.inside.getByRole('region', { name: 'Next session' });
    if ((await screen.button('Join').count()) > 0) await screen.button('Join').click();
    await next().getByRole('button', { name: /^I’ll come/ }).click();
    await next().getByRole('button', { name: /^I can’t come/ }).waitFor();
    await open(manager, 'Scheduling', 'page');
    await screen.inside.getByRole('region', { name: 'Next session' }).getByText(/\d+ people come/).waitFor();
  });

  test('what is new since the last visit, and the next sessions, stand in one place', async () => {
    screen = await stage.visit({ person: employee, place: 'personal', part: 'myCommunities' });
    await screen.inside.getByRole('heading', { name: /^What is new|^New since/ }).waitFor();
    await screen.inside.getByRole('heading', { name: 'Your next sessions' }).waitFor();
    await screen.inside.getByRole('heading', { name: 'Communities you are in' }).waitFor();
  });

  test('a link to a question opens the community at it', async () => {
    await open(employee, 'Scheduling', 'page');
    const card = screen.inside.locator('article[id^="question-"]').first();
    const id = (await card.getAttribute('id')) ?? '';
    await screen.page.goto(`${stage.workbench.origin}/host/page?part=communityDirectory&guildhall=community:sig-scheduling&at=${id}`);
    await screen.page.locator(`#${id}`).waitFor();
  });

  test('joining takes three interactions at most from opening the app', async () => {
    screen = await stage.visit({ person: newcomer, place: 'personal', part: 'communityDirectory' });
    await screen.button(/^Join /).first().click();
    await screen.button(/^Undo joining /).first().waitFor();
  });

  test('the first view of the directory is drawn from three requests, out of a cold cache', async () => {
    screen = await stage.visit({ person: newcomer, place: 'personal', part: 'communityDirectory', before: page => countRequests(page, 'article') });
    await screen.button(/^Join /).first().waitFor();
    const asked = await askedAtFirstContent(screen.page);
    expect(asked.map(url => /GetStorageEntity|CurrentUser|directory\.json/i.exec(url)?.[0].toLowerCase()).sort()).toEqual(['currentuser', 'directory.json', 'getstorageentity']);
  });
});
