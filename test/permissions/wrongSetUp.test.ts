import { provision } from '../../src/data/provisioning/provision';
import { startGuildhall, tenantId, type GuildhallTenant } from '../data/guildhallTenant';
import { askPlace } from './askPlace';
import { jsonOf } from './rawRest';
import { expected, placeName, places, type Place } from './rights';
import { folderPath, listPath, Stage } from './stage';

jest.setTimeout(60_000);

/** SharePoint's own level Edit: what somebody in a hurry gives to everyone. It manages lists. */
const edit = 1073741830;

const assignmentsOf = (place: Place): string =>
  `${place.folder === undefined ? listPath(place) : `${folderPath(place)}/ListItemAllFields`}/roleassignments`;

describe('Where somebody gave everyone the level Edit', () => {
  let company: GuildhallTenant;
  let stage: Stage;
  beforeAll(async () => {
    company = await startGuildhall();
    stage = new Stage(company);
    const grant = `addroleassignment(principalid=${company.principals.groups.everyone},roledefid=${edit})`;
    for (const place of places) await stage.succeed({ path: `${assignmentsOf(place)}/${grant}`, method: 'POST' });
  });
  afterAll(() => company.close());

  test.each(places.map(place => [placeName(place), place] as const))('the questions that are asked of %s find it out', async (name, place) => {
    const { disagreements } = await askPlace(stage, place);
    const settings = expected(place, 'employee', 'change settings of the list');
    expect(disagreements).toContain(`${name}, change settings of the list (MERGE of the list) by employee: expected ${settings}, got 204`);
    expect(disagreements).toContainEqual(expect.stringMatching(/, (change|delete) (an own|a) row.* by employee: expected (denied|hidden), got 20[04]$/));
  });

  test('setting up again takes the level from every list and every folder', async () => {
    await provision(company.site('administrator'), tenantId, () => undefined);
    const holding: string[] = [];
    for (const place of places) {
      const answer = await stage.succeed({ path: `${assignmentsOf(place)}?$expand=RoleDefinitionBindings` });
      const { value } = jsonOf<{ value: { RoleDefinitionBindings: { Id: number }[] }[] }>(answer);
      if (value.some(one => one.RoleDefinitionBindings.some(level => level.Id === edit))) holding.push(placeName(place));
    }
    expect(holding).toEqual([]);
  });
});
