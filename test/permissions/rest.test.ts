import { drafted } from '../domain/drafted';
import { startGuildhall, type GuildhallTenant } from '../data/guildhallTenant';
import { askPlace, type Asked } from './askPlace';
import { actors, expected, placeName, places, verbs } from './rights';
import { Stage } from './stage';

jest.setTimeout(60_000);

describe('By raw REST, SharePoint answers everybody as the design’s table says', () => {
  let company: GuildhallTenant;
  let stage: Stage;
  const all: Asked[] = [];
  const total = (of: keyof Omit<Asked, 'disagreements'>): number => all.reduce((sum, asked) => sum + asked[of], 0);

  beforeAll(async () => {
    // The administrator alone sends thousands of requests, more than throttling allows in five minutes.
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
    stage = new Stage(company);
    await stage.nameLeader();
    // Makes the manager one: holding a role gives no right in SharePoint.
    const { key, name } = await company.actor('manager');
    const draft = drafted({ manager: { key, name } });
    await company.as('approver').foundCommunity(await company.actor('approver'), draft, company.as('approver').newOperation());
  });
  afterAll(() => company.close());

  test.each(places.map(place => [placeName(place), place] as const))('%s: whoever may, may; whoever may not is refused what others then do', async (_name, place) => {
    const asked = await askPlace(stage, place);
    all.push(asked);
    expect(asked.disagreements).toEqual([]);
    expect(asked.cells).toBe(actors.length * verbs.length);
  });

  test('no cell was forgotten: 19 places, 7 actors, 11 verbs, of which 1034 cells refuse', () => {
    const cells = places.flatMap(place => actors.flatMap(actor => verbs.map(verb => expected(place, actor, verb))));
    expect(cells).toHaveLength(1463);
    expect(total('cells')).toBe(1463);
    expect(cells.filter(cell => cell !== 'allowed')).toHaveLength(1034);
    expect(total('refusedCells')).toBe(1034);
  });

  test('every request that was refused was sent by somebody who may and succeeded, and refused once more in a batch', () => {
    expect(total('toBeRefused')).toBe(2218);
    expect(total('witnessed')).toBe(2218);
    expect(total('inBatch')).toBe(2218);
  });
});
