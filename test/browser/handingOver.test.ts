import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import type { TimelinePipe } from '@pnp/core';
import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import type { Guildhall } from '../../src/data/guildhall';
import { openGuildhall } from '../../src/data/guildhall';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { sample } from '../../workbench/sample';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// Many pages, on a machine that may be busy.
jest.setTimeout(600_000);

describe('A manager hands over', () => {
  const stage = setStage(startSampleWorkbench);
  const manager = castMember('Community manager');
  const successor = castMember('Employee');
  const open = (person: string, part: 'manage' | 'communityDirectory'): Promise<Visit> => stage.visit({ place: 'page', person, part });

  /** The data room as this person sees it. */
  function as(upn: string): Guildhall {
    const platform: TimelinePipe<Queryable> = instance =>
      instance.using(DefaultHeaders() as TimelinePipe, DefaultInit() as TimelinePipe, InjectHeaders({ 'X-Workbench-Person': upn }) as TimelinePipe, DefaultParse() as TimelinePipe);
    return openGuildhall(connectSite(`${stage.workbench.origin}/sites/guildhall`, platform, openConnection()));
  }

  async function scheduling(guildhall: Guildhall): Promise<DirectoryEntry> {
    const projection = await guildhall.readDirectory();
    const { entries } = withNewerRows(projection, await guildhall.readNewerRows(projection));
    const entry = entries.find(({ charter }) => charter.title === 'Scheduling');
    if (entry === undefined) throw new Error('Scheduling is not there.');
    return entry;
  }

  /** Presses a line until it is ticked, as people do: for a moment after what was done before, the newest is read and it is grey. */
  const tick = async ({ inside }: Visit, line: string): Promise<void> => {
    const ticked = inside.getByRole('checkbox', { name: line, checked: true });
    for (let presses = 0; presses < 5; presses++) {
      await inside.getByRole('checkbox', { name: line, disabled: false }).waitFor({ state: 'attached' });
      await inside.getByText(line).click();
      if (await ticked.waitFor({ timeout: 6000 }).then(() => true, () => false)) return;
    }
    throw new Error(`“${line}” cannot be ticked.`);
  };

  test('from saying that the role is open, through volunteer and checklist, to the approver’s decision and a name in the charter', async () => {
    let screen = await open(manager, 'manage');
    await screen.sees('One community, without hours granted yet.');
    await screen.button('Say that a role is open: Scheduling').click();
    await screen.inside.getByRole('textbox', { name: 'What should people know?' }).fill('I move to Oslo in spring.');
    await screen.button('List it').click();
    await screen.sees(/Somebody is looked for.*I move to Oslo in spring/);

    screen = await open(successor, 'communityDirectory');
    await screen.button(/^Open roles/).click();
    await screen.button('I would like to be manager of Scheduling').click();
    await screen.inside.getByRole('textbox', { name: 'A line about you' }).fill('I have been there for years.');
    await screen.button('Come forward').click();
    await screen.sees('You came forward. An approver decides; whoever runs it sees your line.');

    screen = await open(manager, 'manage');
    await screen.sees('Mateo Villanueva would take it: “I have been there for years.”');
    await screen.button('Ask Mateo Villanueva to take over').click();
    await screen.button('Ask them').click();
    await screen.sees('Mateo Villanueva is asked and has not answered yet.');

    screen = await open(successor, 'manage');
    await screen.sees('Ingrid Halonen asks you to take over Scheduling as manager.');
    await screen.button('Yes, gladly').click();
    await tick(screen, 'Plan your first month.');
    await screen.sees('1 of 10 done');

    screen = await open(manager, 'manage');
    await screen.sees('Mateo Villanueva said yes.');
    await tick(screen, 'Tell the members who follows, in your own words.');
    await screen.sees('2 of 10 done');
    expect(await screen.inside.getByRole('checkbox', { name: 'Plan your first month.' }).count()).toBe(0);

    const entry = await scheduling(as(manager));
    const approver = sample.cast.find(({ approves }) => approves === entry.unit)?.upn ?? castMember('Administrator');
    const decider = as(approver);
    const to = entry.handOvers?.[0]?.to;
    if (to === undefined) throw new Error('Nobody is asked.');
    await decider.decide(await decider.readActor(), { kind: 'role', community: entry.key, unit: entry.unit, term: { role: 'manager', person: to, hours: 2 } }, 'Mateo manages Scheduling', decider.newOperation());

    screen = await open(manager, 'manage');
    await screen.sees('Stay named in the charter of Scheduling?');
    expect(await screen.button('Hand over: Scheduling').count()).toBe(0);
    await screen.button('Yes, name me').click();
    await screen.inside.getByText('Stay named in the charter of Scheduling?').waitFor({ state: 'hidden' });

    screen = await open(successor, 'manage');
    await screen.sees(/^2 hours a week in one community/);
    await screen.button('Hand over: Scheduling').waitFor();

    screen = await open(castMember('Employee, new'), 'communityDirectory');
    await screen.inside.getByRole('searchbox').fill('scheduling');
    await screen.inside.getByRole('article', { name: 'Scheduling', exact: true }).getByRole('button', { name: 'Scheduling', exact: true }).click();
    await screen.sees(/^Ingrid Halonen, manager, .* to /);
  });
});
