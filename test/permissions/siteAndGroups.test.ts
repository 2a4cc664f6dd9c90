import { startGuildhall, type GuildhallTenant } from '../data/guildhallTenant';
import { actors, denied, groupActs, siteActs, siteGroups, type RightsActor } from './rights';
import { requestToGroup, requestToSite, type SiteRequest } from './siteRequests';
import { Stage } from './stage';

jest.setTimeout(60_000);

/** Everybody the design gives no say over groups, levels and the site. */
const people = actors.filter(actor => actor !== 'administrator');
type Group = keyof typeof siteGroups;

describe('By raw REST, nobody but an administrator rules the site or says who is in a group', () => {
  let company: GuildhallTenant;
  let stage: Stage;
  let cells = 0;
  beforeAll(async () => {
    company = await startGuildhall();
    stage = new Stage(company);
    await stage.nameLeader();
  });
  afterAll(() => company.close());

  /** Sends as the person, alone and in a batch, then the very same as an administrator; tells where it went otherwise. */
  async function disagreements(actor: RightsActor, what: string, { request, undo }: SiteRequest): Promise<string[]> {
    cells += 1;
    const alone = await stage.rest.send(actor, request);
    const [batched] = await stage.rest.sendBatch(actor, [request]);
    const administrator = await stage.rest.send('administrator', request);
    if (undo !== undefined) await stage.succeed(undo);
    const refused = [alone, batched].every(answer => answer?.status === denied.status && answer.code === denied.code);
    return [
      ...(refused ? [] : [`${what} by ${actor}: ${alone.status} ${alone.code}, in a batch ${batched?.status} ${batched?.code}`]),
      ...(administrator.status < 300 ? [] : [`${what} by the administrator: ${administrator.status} ${administrator.text}`])
    ];
  }

  test.each(Object.keys(siteGroups) as Group[])('%s: an administrator adds, removes and appoints, nobody else does', async group => {
    const wrong: string[] = [];
    for (const act of groupActs) {
      for (const actor of people) wrong.push(...(await disagreements(actor, act, await requestToGroup(stage, group, act, actor))));
    }
    expect(wrong).toEqual([]);
  });

  test.each(siteActs)('%s: for administrators', async act => {
    const wrong: string[] = [];
    for (const actor of people) wrong.push(...(await disagreements(actor, act, await requestToSite(stage, act, actor))));
    expect(wrong).toEqual([]);
  });

  test('every act was tried by everybody', () => {
    expect(cells).toBe(258);
  });
});
