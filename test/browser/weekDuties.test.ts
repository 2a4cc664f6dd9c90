import type { Role } from '../../src/domain/community/roles';
import { sample } from '../../workbench/sample';
import { openDoor } from './door';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

jest.setTimeout(300_000);

const day = 86_400_000;

describe('The week leads to a role of its community', () => {
  const stage = setStage(startSampleWorkbench);
  const manager = castMember('Community manager');
  const open = (): Promise<Visit> => stage.visit({ person: manager, place: 'page', part: 'manage' });

  /** An approver gives a role of Scheduling to its manager, until so many days from now. */
  async function give(role: Role, days: number): Promise<void> {
    const { actor, community } = await openDoor(stage.workbench.origin, manager);
    const { key, unit } = await community('Scheduling');
    const approver = sample.cast.find(({ approves }) => approves === unit)?.upn ?? castMember('Administrator');
    const { guildhall, actor: decider } = await openDoor(stage.workbench.origin, approver);
    const term = { role, person: { key: actor.key, name: actor.name }, hours: 2, termEnds: Date.now() + days * day };
    await guildhall.decide(decider, { kind: 'role', community: key, unit, term }, 'A role in Scheduling', guildhall.newOperation());
  }

  test('to handing over, where a term ends soon', async () => {
    await give('manager', 30);
    const screen = await open();
    const action = screen.inside.getByRole('article', { name: 'Your term ends soon' });
    await action.waitFor();
    expect(await action.innerText()).toContain('A handover takes a few weeks side by side.');
    await action.getByRole('button', { name: /^Hand over/ }).click();
    const form = screen.inside.getByRole('form', { name: /hand over/i });
    await form.waitFor();
    await form.locator(':focus').waitFor();
  });

  test('to saying that it is open, where a term is over', async () => {
    await give('deputy', -1);
    const screen = await open();
    const action = screen.inside.getByRole('article', { name: 'The role of deputy is open' });
    await action.getByRole('button', { name: /^Say that it is open/ }).click();
    const form = screen.inside.getByRole('form', { name: /open/i });
    await form.waitFor();
    await form.locator(':focus').waitFor();
  });
});
