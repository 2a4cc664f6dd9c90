import type { Locator } from 'playwright-core';
import { givenTemplates } from '../../src/domain/community/givenTemplates';
import type { Template } from '../../src/domain/community/template';
import type { CommunityKey } from '../../src/domain/identity';
import { unitKey } from '../../src/domain/identity';
import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import type { Guildhall } from '../../src/data/guildhall';
import { openGuildhall } from '../../src/data/guildhall';
import { siteAs } from '../../workbench/sample/asPerson';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Place, Visit } from './visit';

const [craft] = givenTemplates as [Template];
const approver = castMember('Approver', 'Amadou Keita');
const manager = castMember('Community manager');
const employee = castMember('Employee');
const newcomer = castMember('Employee, new');
const unit = unitKey('product-engineering');

describe('An approved community comes to life', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;

  const door = (person: string): Guildhall => openGuildhall(siteAs(person, `${stage.workbench.origin}/sites/guildhall`));
  const open = async (part: string, person: string, place: Place = 'page'): Promise<Visit> => (screen = await stage.visit({ place, person, part }));
  const within = (name: string): Locator => screen.inside.getByRole('article', { name, exact: true });

  /** Founded by its approver with the manager; it is seeding. */
  async function found(title: string, access: 'open' | 'onRequest' = 'open'): Promise<CommunityKey> {
    const [guildhall, keeper] = [door(approver), await door(manager).readActor()];
    const draft = { ...emptyProposalDraft(craft), title, purpose: `What we learn about ${title.toLowerCase()}.`, unit, access, manager: { key: keeper.key, name: keeper.name } };
    return guildhall.foundCommunity(await guildhall.readActor(), draft, newOperation());
  }

  /** What the invitation in the text field says, written by the manager in Teams. */
  async function invitation(title: string): Promise<string> {
    await open('communityDirectory', manager, 'personal');
    await screen.inside.getByRole('searchbox').fill(title);
    await within(title).getByRole('button', { name: title, exact: true }).click();
    await screen.button('Invite somebody').click();
    return screen.inside.getByRole('textbox', { name: 'Text' }).inputValue();
  }

  test('is planned by its manager, and launched early, which everybody sees', async () => {
    await found('Hydraulics');
    await open('manage', manager);
    await screen.inside.getByRole('combobox', { name: 'Community' }).click();
    await screen.inside.getByRole('listbox').getByRole('option', { name: 'Hydraulics' }).click();
    const kept = within('Hydraulics');
    await kept.getByText('Nobody sponsors it yet.').waitFor();
    await kept.getByText('6 of 6 lines of the plan have no name.').waitFor();

    await kept.getByRole('button', { name: 'Edit Invite the founders by name' }).click();
    await kept.getByRole('combobox', { name: 'Who' }).fill('Ingrid Hal');
    await kept.getByRole('option', { name: 'Ingrid Halonen' }).click();
    await kept.getByRole('button', { name: 'Save' }).click();
    await kept.getByText('5 of 6 lines of the plan have no name.').waitFor();
    await kept.getByRole('checkbox', { name: 'Invite the founders by name: done' }).locator('..').click();
    await kept.getByRole('checkbox', { name: 'Invite the founders by name: done', checked: true }).waitFor();

    await kept.getByRole('button', { name: 'Change welcome and cadence' }).click();
    await kept.getByRole('textbox', { name: 'What newcomers are greeted with' }).fill('Good that you are here.');
    await kept.getByRole('button', { name: 'Save' }).click();
    await kept.getByText('The welcome text is written.').waitFor();

    await kept.getByRole('button', { name: 'Launch early' }).click();
    await screen.inside.getByRole('alertdialog').getByRole('button', { name: 'Launch early' }).click();
    await kept.getByRole('button', { name: 'Launch early' }).waitFor({ state: 'detached' });

    await open('communityDirectory', employee);
    await screen.inside.getByRole('searchbox').fill('Hydraulics');
    await within('Hydraulics').getByRole('button', { name: 'Hydraulics', exact: true }).click();
    await screen.sees('Launched early, without: a sponsor, five founders from two departments and a name beside each task.');
  });

  test('people open its invitation on the page and in Teams, join, and are counted', async () => {
    await found('Robotics');
    const text = await invitation('Robotics');
    const [inTeams = '', onPage = ''] = text.split('\n').filter(line => line.startsWith('http'));
    expect(text).toContain('would you join us in Robotics?');
    expect(inTeams).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/[^/]+\/communities\?webUrl=/);

    await open('communityDirectory', employee);
    await screen.page.goto(onPage);
    await screen.sees('Ingrid Halonen invited you.');
    await screen.button('Join').click();
    await screen.button('Undo').waitFor();

    const { subEntityId } = JSON.parse(new URL(inTeams).searchParams.get('context') ?? '') as { subEntityId: string };
    await open('communityDirectory', newcomer, 'personal');
    const address = new URL(screen.page.url());
    address.searchParams.set('subPageId', subEntityId);
    await screen.page.goto(address.href);
    await screen.sees('Ingrid Halonen invited you.');
    await screen.button('Join').click();
    await screen.button('Undo').waitFor();

    await open('manage', manager);
    await screen.inside.getByRole('combobox', { name: 'Community' }).click();
    await screen.inside.getByRole('listbox').getByRole('option', { name: 'Robotics' }).click();
    await within('Robotics').getByText('2 through Ingrid Halonen').waitFor();
    await within('Robotics').getByText('2 founders; 5 to 10 are wanted.').waitFor();
  });

  test('of two that merge, the one leads to the other with one click', async () => {
    const [old, next] = [await found('Fluid power'), await found('Motion')];
    const guildhall = door(approver);
    const actor = await guildhall.readActor();
    await guildhall.decide(actor, { kind: 'state', community: old, unit, state: 'merged', into: next, reason: 'One topic.', recap: 'Twelve sessions.' }, 'merged', newOperation());
    await open('communityDirectory', employee);
    await screen.inside.getByRole('searchbox').fill('Fluid power');
    await within('Fluid power').getByRole('button', { name: 'Look inside Fluid power' }).click();
    await screen.sees('Twelve sessions.');
    await within('Fluid power').getByRole('button', { name: 'Join Motion' }).click();
    await within('Fluid power').getByText('You are in.').waitFor();
    await within('Fluid power').getByRole('button', { name: 'Motion', exact: true }).click();
    await within('Motion').getByRole('button', { name: 'Undo' }).waitFor();
  });

  test('on request, somebody asks and the manager admits with one click', async () => {
    await found('Safety board', 'onRequest');
    await open('communityDirectory', newcomer, 'personal');
    await screen.inside.getByRole('searchbox').fill('Safety board');
    await screen.button('Ask to join Safety board').click();
    await within('Safety board').getByText('You asked').waitFor();
    await within('Safety board').getByText('0 members').waitFor();

    await open('communityDirectory', manager);
    await screen.inside.getByRole('searchbox').fill('Safety board');
    await within('Safety board').getByRole('button', { name: 'Safety board', exact: true }).click();
    await screen.button('Admit Linh Pham').click();
    await screen.button('Undo admitting Linh Pham').waitFor();

    await open('communityDirectory', newcomer, 'personal');
    await screen.inside.getByRole('searchbox').fill('Safety board');
    await within('Safety board').getByText('You are in').waitFor();
    await within('Safety board').getByText('1 member').waitFor();
  });
});
