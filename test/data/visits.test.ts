import { isFailure } from '../../src/domain/failure';
import { communityKey } from '../../src/domain/identity';
import type { Visit } from '../../src/domain/reading/keptReading';
import type { PersonVisit } from '../../src/domain/reading/foldVisits';
import { foldVisits } from '../../src/domain/reading/foldVisits';
import type { UtcMonth } from '../../src/domain/time';
import { monthOf } from '../../src/domain/time';
import { readVisits } from '../../src/data/publisher/readAllRows';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

let company: GuildhallTenant;
beforeAll(async () => {
  company = await startGuildhall();
});
afterAll(() => company.close());

const thisMonth = monthOf(Date.now());
const visit = (community: string, month: UtcMonth = thisMonth): Visit => ({ community: communityKey(community), month });
const write = async (who: Who, ...visits: Visit[]): Promise<void> => company.as(who).addVisits((await company.actor(who)).key, visits);
/** What whoever publishes is told. */
async function published(): Promise<{ readonly visits: readonly PersonVisit[]; readonly ignored: number }> {
  const log = await readVisits(company.site('administrator'), () => undefined);
  return { visits: ['pumps', 'valves', 'seals'].flatMap(key => foldVisits(log.of(communityKey(key)))), ignored: log.ignored };
}
const rowsOf = (who: Who): Promise<{ Title: string; CommunityKey: string; CommunityMonth: string; Body: string }[]> =>
  company.site(who).sp.web.lists.getByTitle('Visits').items.select('Title', 'CommunityKey', 'CommunityMonth', 'Body')();

describe('Recording that somebody opened a community', () => {
  test('what was chosen is read, and is undefined until somebody chose', async () => {
    const administrator = company.as('administrator');
    expect(await company.as('employee').readVisitRecording()).toBeUndefined();
    await administrator.chooseVisitRecording(await administrator.readVisitSetting(), 'recorded');
    expect(await company.as('employee').readVisitRecording()).toBe('recorded');
  });

  test('leaves one row a person, community and month, which says no more than that', async () => {
    await write('employee', visit('pumps'), visit('valves'));
    await write('employee', visit('pumps'));
    const rows = await rowsOf('employee');
    expect(rows.map(({ CommunityKey }) => CommunityKey).sort()).toEqual(['pumps', 'valves']);
    expect(rows[0]).toMatchObject({ Title: 'visit', CommunityKey: 'pumps', CommunityMonth: `pumps|${thisMonth}`, Body: '{}' });
  });

  test('is seen by nobody else, and by whoever publishes as it counts', async () => {
    await write('colleague', visit('pumps'));
    expect(await rowsOf('colleague')).toHaveLength(1);
    expect(await rowsOf('leader')).toEqual([]);
    const { visits, ignored } = await published();
    const [employee, colleague] = [(await company.actor('employee')).key, (await company.actor('colleague')).key];
    expect(ignored).toBe(0);
    expect(visits.map(({ person, community, month }) => ({ person, community, month }))).toEqual([
      { person: employee, community: 'pumps', month: thisMonth },
      { person: colleague, community: 'pumps', month: thisMonth },
      { person: employee, community: 'valves', month: thisMonth }
    ]);
  });

  test('two devices that write at the same moment are one visit', async () => {
    await Promise.all([write('manager', visit('seals')), write('manager', visit('seals'))]);
    const { visits } = await published();
    expect(visits.filter(({ community }) => community === 'seals')).toHaveLength(1);
  });

  test('a month that the stamp denies does not count', async () => {
    await write('approver', visit('pumps', '2020-01' as UtcMonth));
    const { visits, ignored } = await published();
    expect(ignored).toBe(1);
    expect(visits.some(({ month }) => month !== thisMonth)).toBe(false);
  });

  test('whoever sees fewer rows than there are is refused, instead of being told half of them', async () => {
    const failure: unknown = await readVisits(company.site('employee'), () => undefined).catch((error: unknown) => error);
    expect(isFailure(failure, 'forbidden') && failure.message).toMatch(/^visits: 2 of \d rows can be read with these rights\.$/);
  });
});
