import { checkAreas, checkKeys, checks, checkStates, type Check } from '../../src/domain/setUp/checks';

describe('The checks of set-up', () => {
  test('are looked at in this order, so that lists are mended before the rights on them', () => {
    expect(checkKeys).toEqual([
      'version', 'siteAddress', 'lists', 'columns', 'siteRights', 'listRights', 'folderRights', 'stamps', 'attachments', 'comments', 'ratings',
      'sharing', 'viewerNames', 'visits', 'units', 'departments', 'people', 'leadership', 'communityManagers', 'teamsApp'
    ]);
  });

  test('stand in areas, none of which is empty, in the order they are shown', () => {
    expect(checkAreas).toEqual(['site', 'rights', 'privacy', 'people', 'teams']);
    expect(checkStates).toEqual(['good', 'wrong', 'choice', 'unknown']);
    const areas = checkKeys.map(key => checks[key].area);
    expect([...new Set(areas)]).toEqual(checkAreas);
    expect(areas).toEqual([...areas].sort((a, b) => checkAreas.indexOf(a) - checkAreas.indexOf(b)));
  });

  test.each(checkKeys.map(key => [key, checks[key] as Check] as const))('%s says something, in a sentence, of every state it knows', (_key, { title, says }) => {
    expect(title).toMatch(/^[A-Z][^.]+[^.]$/);
    expect(Object.keys(says).length).toBeGreaterThan(1);
    for (const sentence of Object.values(says)) expect(sentence).toMatch(/^[A-Z].+[.?]$/);
  });

  test('what no button mends: what only people can choose, bring in or switch', () => {
    expect(checkKeys.filter(key => !checks[key].mendable)).toEqual(['ratings', 'visits', 'departments', 'people', 'leadership', 'teamsApp']);
  });
});
