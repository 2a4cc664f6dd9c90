import { verdictsByKey } from '../../src/domain/directory/directory';
import type { CommunityKey } from '../../src/domain/identity';
import type { ProposalStanding } from '../../src/domain/proposal/proposalStanding';
import { standingOf } from '../../src/domain/proposal/proposalStanding';
import type { DecidingScene } from './decidingScene';
import { openScene, support } from './decidingScene';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

describe('An approver decides on Manage', () => {
  const stage = setStage(startSampleWorkbench);
  let scene: DecidingScene;
  let screen: Visit;
  beforeAll(async () => {
    scene = await openScene(stage.workbench.origin);
  });

  const approver = castMember('Approver');
  const otherApprover = castMember('Approver', 'Priya Menon');

  const open = async (person: string): Promise<void> => {
    screen = await stage.visit({ part: 'manage', person });
    await screen.inside.getByRole('heading', { name: 'To decide' }).waitFor();
    await screen.inside.getByRole('heading', { name: 'Communities due for a review' }).waitFor();
  };
  const item = (title: string) => screen.inside.getByRole('listitem', { name: title });
  const look = async (title: string): Promise<void> => {
    await screen.button(`Look and decide: ${title}`).click();
    await screen.button(`Close: ${title}`).waitFor();
  };
  const field = (name: string | RegExp) => screen.inside.getByRole('textbox', { name });
  const standing = async (key: CommunityKey): Promise<ProposalStanding> => {
    const { proposed, verdicts } = await scene.employee.seen();
    const proposal = proposed.proposals.find(each => each.key === key);
    if (proposal === undefined) throw new Error(`${key} is not proposed.`);
    return standingOf(proposal, verdictsByKey(verdicts));
  };

  test('approves a proposal after a look at everything; an approver of another unit is not offered it', async () => {
    const key = await scene.propose('Pump care', { sponsor: { key: scene.leader.actor.key, name: scene.leader.actor.name } });
    await support(scene.manager, key, 'control-software');
    await open(otherApprover);
    await screen.sees('No proposal waits.');
    expect(await item('Pump care').count()).toBe(0);

    await open(approver);
    await look('Pump care');
    await screen.sees('Keep the pumps of every crane running, and tell each other how.');
    await screen.sees('1 person supports it, by department as they said:');
    await screen.sees('Catarina Duarte has not confirmed 3 hours a week yet.');
    await screen.sees('Ingrid Halonen has not said yet.');
    await screen.button('Approve').click();
    await field('A word with it, if you like').fill('Good to have.');
    await screen.button('Approve it').click();
    await screen.sees('You approved “Pump care”. It is starting now, and everybody finds it.');
    expect((await standing(key)).state).toBe('approved');
    expect(await scene.employee.community('Pump care')).toMatchObject({ state: 'seeding', stateReason: 'Good to have.' });
  });

  test('asks, is answered, declines with a reason, and the proposer’s next words are approved', async () => {
    const key = await scene.propose('Crane talk');
    await open(approver);
    await look('Crane talk');
    await screen.button('Ask a question').click();
    await field('Your question').fill('Who is it for?');
    await screen.button('Send the question').click();
    await screen.sees('You asked about “Crane talk”. The proposer finds your question there.');
    const asked = await standing(key);
    if (asked.state !== 'asked') throw new Error('Nothing was asked.');
    const { guildhall, actor } = scene.employee;
    await guildhall.addProposalAct(actor, key, { kind: 'reply', question: asked.question.id, text: 'For crane drivers.' }, guildhall.newOperation());

    await open(approver);
    await look('Crane talk');
    await screen.sees('For crane drivers.');
    await screen.button('Decline').click();
    await screen.button('Decline it').click();
    await screen.sees('Say why, in words that everybody can read.');
    await field('Why not?').fill('Please say more of what they do.');
    await screen.button('Decline it').click();
    await screen.sees('You declined “Crane talk”. Everybody can read why.');
    expect(await standing(key)).toMatchObject({ state: 'declined', verdict: { text: 'Please say more of what they do.' } });

    await scene.propose('Crane talk', { purpose: 'Drivers tell how they set a load down.' }, key);
    await open(approver);
    await look('Crane talk');
    await screen.sees('was: Keep the pumps of every crane running, and tell each other how.');
    await screen.button('Approve').click();
    await screen.button('Approve it').click();
    await screen.sees('You approved “Crane talk”. It is starting now, and everybody finds it.');
  });

  test('hears that the proposer was faster, and loses no word', async () => {
    const key = await scene.propose('Gone in a moment');
    await open(approver);
    await look('Gone in a moment');
    await screen.button('Decline').click();
    await field('Why not?').fill('There is one already.');
    const { guildhall, actor } = scene.employee;
    await guildhall.addProposalAct(actor, key, { kind: 'withdraw' }, guildhall.newOperation());
    await screen.button('Decline it').click();
    await screen.sees('The proposer took it back. There is nothing to decide any more. What you wrote is still here.');
    expect(await field('Why not?').inputValue()).toBe('There is one already.');
    expect((await standing(key)).state).toBe('withdrawn');
  });

  test('gives a role to whoever came forward', async () => {
    const key = await scene.found('Needs a deputy');
    const { guildhall, actor } = scene.employee;
    await guildhall.addProposalAct(actor, key, { kind: 'volunteer', role: 'deputy', note: 'I have time on Fridays.' }, guildhall.newOperation());
    await open(approver);
    await look('Deputy of Needs a deputy');
    await screen.sees('“I have time on Fridays.”');
    await screen.button(`Give the role to ${actor.name}`).click();
    await field('Hours a week').fill('2');
    await screen.button('Give the role').last().click();
    await screen.sees(`${actor.name} holds the role now: Deputy of Needs a deputy.`);
    const { roles } = await scene.employee.community('Needs a deputy');
    expect(roles.find(({ role }) => role === 'deputy')).toMatchObject({ person: { key: actor.key }, hours: 2 });
  });

  test('merges what its manager proposes to end, completes another, and revives it', async () => {
    const key = await scene.found('Small circle');
    await scene.found('Large circle');
    const { guildhall, actor } = scene.manager;
    await guildhall.addAct(actor, key, { kind: 'endProposal', to: 'completed', reason: 'We did it.', recap: 'A handbook.' }, guildhall.newOperation());
    await open(approver);
    await look('Small circle');
    expect(await field('Why').inputValue()).toBe('We did it.');
    await screen.inside.getByText(/^Merge\. It goes on/).click();
    await screen.button('Merge it').click();
    await screen.sees('Choose the community in which it goes on.');
    await pick('Merge into', 'large', 'Large circle');
    await screen.button('Merge it').click();
    await screen.sees('“Small circle” is merged. Its members are shown where it goes on.');
    expect(await scene.employee.community('Small circle')).toMatchObject({ state: 'merged', stateReason: 'We did it.' });

    await revive('Small circle');
    const large = await scene.found('Handbook');
    await guildhall.addAct(actor, large, { kind: 'endProposal', to: 'completed', reason: 'It is written.', recap: 'The handbook.' }, guildhall.newOperation());
    await open(approver);
    await look('Handbook');
    await screen.button('Complete it').click();
    await screen.sees('“Handbook” is completed.');
    expect((await scene.employee.community('Handbook')).state).toBe('completed');
  });

  test('keeps one that is due, for half a year', async () => {
    await open(approver);
    const keep = screen.button(/^Keep: /).first();
    const title = ((await keep.getAttribute('aria-label')) ?? '').slice('Keep: '.length);
    await keep.click();
    await field('Why it goes on, if you like').fill('We need it.');
    await screen.button('Keep it').click();
    await screen.sees(`You keep “${title}”. It comes up again in half a year.`);
    expect(await screen.button(`Keep: ${title}`).count()).toBe(0);
    expect((await scene.employee.community(title)).reviewed?.note).toBe('We need it.');
  });

  async function pick(label: string, typed: string, title: string): Promise<void> {
    const picker = screen.inside.getByRole('combobox', { name: label });
    await picker.click();
    await picker.fill(typed);
    await screen.inside.getByRole('option', { name: title }).click();
  }

  async function revive(title: string): Promise<void> {
    await pick('Which one', title.toLowerCase(), title);
    await screen.button('Revive').click();
    const form = screen.inside.getByRole('form', { name: `Revive ${title}` });
    await field('Why now').fill('There is more to do.');
    await form.getByRole('button', { name: 'Revive' }).click();
    await screen.sees(`“${title}” is starting again.`);
    expect(await scene.employee.community(title)).toMatchObject({ state: 'seeding', stateReason: 'There is more to do.' });
  }
});
