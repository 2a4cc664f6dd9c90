import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { rest } from './rest';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

const title = `Pumps "quoted" & <b>bold</b> O'Brien`;
const craft = 'Which craft, and what should get better?';

describe.each<Place>(['page', 'personal'])('A community is proposed (%s)', place => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;
  const employee = castMember('Employee');
  const colleague = castMember('Employee, new');
  const approver = castMember('Approver');
  const manager = castMember('Community manager');

  const open = async (person: string, width = 1280): Promise<void> => {
    screen = await stage.visit({ place, person, part: 'communityDirectory', width });
    await screen.inside.getByRole('heading', { name: /^All communities/ }).waitFor();
  };
  const field = (name: string) => screen.inside.getByRole('textbox', { name });
  const card = (name: string) => screen.inside.getByRole('article', { name, exact: true });
  const openProposal = async (name: string): Promise<void> => screen.inside.getByRole('button', { name, exact: true }).click();
  const proposed = async (): Promise<number> => {
    const response = await rest(stage.workbench.origin, '/sites/guildhall', employee, `web/lists/getByTitle('Proposals')/ItemCount`);
    return ((await response.json()) as { value: number }).value;
  };
  const chooseUnit = async (unit: string): Promise<void> => {
    await screen.inside.getByRole('combobox', { name: /^Business unit/ }).click();
    await screen.inside.getByRole('option', { name: unit, exact: true }).click();
  };
  const choosePerson = async (label: string, name: string): Promise<void> => {
    await screen.inside.getByRole('combobox', { name: label }).fill(name.slice(0, -2));
    await screen.inside.getByRole('option', { name }).click();
  };

  test('beside one that is close, which is joined instead; nothing is proposed', async () => {
    const before = await proposed();
    await open(colleague);
    await screen.button('Propose a community').click();
    await field('Name').fill('Windos');
    const similar = screen.inside.getByRole('region', { name: 'Close to this already' });
    await similar.getByRole('button', { name: 'Join Windows', exact: true }).click();
    await similar.getByRole('button', { name: 'Open Windows', exact: true }).click();
    await screen.inside.getByRole('heading', { name: 'Windows', exact: true }).waitFor();
    await screen.button('Leave').or(screen.button('Undo')).first().waitFor();
    expect(await proposed()).toBe(before);
  });

  test('with bad input told beside the field, nothing written and nothing lost', async () => {
    const before = await proposed();
    await open(employee);
    await screen.button('Propose a community').click();
    await field('Name').fill('x'.repeat(10_000));
    await screen.button('Next').click();
    await screen.sees('This name has 10000 characters. Keep it to 100.');
    await screen.sees('Say in a sentence what it is for.');
    expect((await field('Name').inputValue()).length).toBe(10_000);
    await field(craft).fill('Keep pumps running.');
    await field('Name').fill('  SCHEDULING ');
    await screen.sees(/“Scheduling” exists already/);
    expect(await field(craft).inputValue()).toBe('Keep pumps running.');
    expect(await proposed()).toBe(before);
  });

  test('with a draft that a reload keeps; it is sent, and waits for its approvers', async () => {
    await open(employee);
    await screen.button('Propose a community').click();
    await field('Name').fill(title);
    await field(craft).fill('Keep pumps running.');
    await screen.button('Next').click();
    await field('Who is it for?').fill('Fitters.');
    await screen.sees('Your draft is kept on this device.');
    await screen.reload();
    await screen.button('Propose a community').click();
    await screen.button('Go on with your draft').click();
    expect(await field('Name').inputValue()).toBe(title);
    await screen.button('Next').click();
    expect(await field('Who is it for?').inputValue()).toBe('Fitters.');
    await chooseUnit('Platform & Cloud');
    await screen.button('Next').click();
    await choosePerson('Who will run it?', 'Ingrid Halonen');
    await choosePerson('Who grants the hours?', 'Catarina Duarte');
    await screen.button('Propose').click();
    await screen.sees('It is proposed. Tell the people you named, and colleagues who would take part.');
    await screen.sees('Waiting for the approvers of Platform & Cloud since today.');
  });

  test('and supported by a colleague with one click, taken back, and supported again', async () => {
    await open(colleague);
    await card(title).getByRole('button', { name: `Support ${title}` }).click();
    await card(title).getByRole('button', { name: `Take back your support of ${title}` }).click();
    await card(title).getByRole('button', { name: `Support ${title}` }).click();
    await card(title).getByText('You support it').waitFor();
    await card(title).getByText(/· 1 supporter$/).waitFor();
    await screen.reload();
    await card(title).getByText('You support it').waitFor();
  });

  test('and taken by whoever is named, with the hours granted by the sponsor', async () => {
    await open(manager);
    await card(title).getByText('You are asked whether you would').waitFor();
    await openProposal(title);
    await screen.button('Yes, I will').click();
    await screen.sees('You said yes.');
    await open(castMember('Leadership viewer'));
    await openProposal(title);
    await screen.button('Confirm the hours').click();
    await screen.sees('You confirmed the hours.');
    await screen.sees(/^Sponsor · confirmed 2 h a week on/);
  });

  test('and changed by whoever proposed it, which asks the sponsor anew; then taken back', async () => {
    await open(employee);
    await openProposal(title);
    await screen.button('Change it').click();
    await field(craft).fill('Pumps that never stop.');
    await screen.button('Next').click();
    await screen.button('Next').click();
    await screen.button('Propose it like this').click();
    await screen.sees('Pumps that never stop.');
    await screen.sees(/· Version 2, /);
    await screen.sees('Sponsor · confirmed an earlier version, not this one');
    await screen.button('Take it back').click();
    await screen.button('Take it back').click();
    await screen.sees('Taken back by whoever proposed it.');
  });

  test('or started right away by an approver of its unit, who alone is offered that', async () => {
    await open(approver);
    await screen.button('Propose a community').click();
    await field('Name').fill('Valve makers');
    await field(craft).fill('Keep valves tight.');
    await screen.button('Next').click();
    await chooseUnit('Product Engineering');
    await screen.button('Next').click();
    await screen.button('I will run it').click();
    await screen.sees('You decide for Product Engineering, so you can start it now without a proposal.');
    await screen.button('Start it now').click();
    await screen.inside.getByRole('article', { name: 'Valve makers' }).waitFor();

    await open(colleague);
    await screen.inside.getByRole('searchbox').fill('valve');
    await card('Valve makers').waitFor();
  });

  test('on a phone: nothing is wider than the screen, and what is close stands below the name', async () => {
    await open(employee, 390);
    await screen.button('Propose a community').click();
    await field('Name').fill('Schedul');
    const similar = screen.inside.getByRole('region', { name: 'Close to this already' });
    await similar.waitFor();
    const [name, below] = [await field('Name').boundingBox(), await similar.boundingBox()];
    expect((below?.y ?? 0) > (name?.y ?? Infinity)).toBe(true);
    expect((below?.x ?? 0) + (below?.width ?? Infinity)).toBeLessThanOrEqual(390);
    await field('Name').fill('Fit for a phone');
    await field(craft).fill('Thumbs.');
    const isWithin = (): Promise<boolean> => screen.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(await isWithin()).toBe(true);
    await screen.button('Next').click();
    await screen.sees('What kind is it?');
    expect(await isWithin()).toBe(true);
  });
});
