import { communityLives } from '../../../src/domain/survival/communityLives';
import { foundedBody, row } from '../rows';

const at = (text: string): number => Date.parse(text);
const founding = (id: number, extra: Readonly<Record<string, unknown>> = {}, community = 'pumps', when = '2026-01-10T09:00:00Z') =>
  row({ id, kind: 'founded', by: '2', community, folder: 'field', at: when, body: foundedBody(community, '7', extra) });
const state = (id: number, when: string, body: Readonly<Record<string, unknown>>, community = 'pumps') =>
  row({ id, kind: 'state', by: '2', community, folder: 'field', at: when, body: { reason: 'Done.', recap: 'It was good.', ...body } });

describe('The lives of communities', () => {
  test('begin with a founding and are open until they end', () => {
    expect(communityLives([founding(1)])).toEqual([
      { key: 'pumps', founded: at('2026-01-10T09:00:00Z'), recordBegins: at('2026-01-10T09:00:00Z'), purpose: 'craft', unit: 'field', foundedIn: 2026, seeded: false }
    ]);
  });

  test('are written down later than they began where a community was brought over', () => {
    expect(communityLives([founding(1, { founded: at('2019-12-31T23:00:00Z'), template: 'learn' })])).toMatchObject([
      { founded: at('2019-12-31T23:00:00Z'), recordBegins: at('2026-01-10T09:00:00Z'), foundedIn: 2019, purpose: 'learn' }
    ]);
  });

  test.each([
    ['as it came, where its source was kept from the beginning and has those that ended', { recorded: at('2019-12-31T23:00:00Z') }, '2019-12-31T23:00:00Z'],
    ['late, where its source began later', { recorded: at('2021-03-01T00:00:00Z') }, '2021-03-01T00:00:00Z'],
    ['when its row came, where the source claims to begin after that', { recorded: at('2030-01-01T00:00:00Z') }, '2026-01-10T09:00:00Z'],
    ['when its row came, where the source says it in no known shape', { recorded: '2019-12-31' }, '2026-01-10T09:00:00Z']
  ])('are on record %s', (_since, said, recordBegins) => {
    expect(communityLives([founding(1, { founded: at('2019-12-31T23:00:00Z'), ...said })])[0]?.recordBegins).toBe(at(recordBegins));
  });

  test('are on record since the revival where a community that was brought over is revived', () => {
    const rows = [
      founding(1, { founded: at('2019-01-01T00:00:00Z'), recorded: at('2019-01-01T00:00:00Z') }),
      state(2, '2026-05-01T09:00:00Z', { state: 'closed' }),
      state(3, '2026-06-01T09:00:00Z', { state: 'seeding', recorded: at('2019-01-01T00:00:00Z') })
    ];
    expect(communityLives(rows).map(({ recordBegins }) => recordBegins)).toEqual([at('2019-01-01T00:00:00Z'), at('2026-06-01T09:00:00Z')]);
  });

  test.each(['closed', 'completed'])('end where somebody decides that it is %s', how => {
    const [life] = communityLives([founding(1, { state: 'seeding' }), state(2, '2026-05-01T09:00:00Z', { state: how })]);
    expect(life).toMatchObject({ seeded: true, ended: { at: at('2026-05-01T09:00:00Z'), how } });
  });

  test('end by merging into another that is open', () => {
    const lives = communityLives([founding(1), founding(2, {}, 'valves'), state(3, '2026-05-01T09:00:00Z', { state: 'merged', into: 'valves' })]);
    expect(lives.map(({ key, ended }) => [key, ended?.how])).toEqual([['pumps', 'merged'], ['valves', undefined]]);
  });

  test('do not end by a move that does not count', () => {
    const rows = [founding(1), state(2, '2026-05-01T09:00:00Z', { state: 'closed', recap: '' }), state(3, '2026-05-02T09:00:00Z', { state: 'merged', into: 'nowhere' })];
    expect(communityLives(rows)[0]).not.toHaveProperty('ended');
  });

  test('are not begun by a row about a community that was never founded', () => {
    expect(communityLives([state(1, '2026-05-01T09:00:00Z', { state: 'closed' })])).toEqual([]);
  });

  test('are left alone by decisions that neither end nor revive', () => {
    const review = (id: number) => row({ id, kind: 'reviewed', by: '2', folder: 'field', at: '2026-06-01T09:00:00Z', body: { note: 'Goes on.' } });
    expect(communityLives([founding(1), review(2)])).toEqual(communityLives([founding(1)]));
    const closed = [founding(1), state(2, '2026-05-01T09:00:00Z', { state: 'closed' })];
    expect(communityLives([...closed, review(3), state(4, '2026-07-01T09:00:00Z', { state: 'completed' })])).toEqual(communityLives(closed));
  });

  test('are those of each community, however their rows lie between each other', () => {
    const lives = communityLives([founding(1), founding(2, {}, 'valves'), state(3, '2026-05-01T09:00:00Z', { state: 'closed' }), state(4, '2026-06-01T09:00:00Z', { state: 'seeding' })]);
    expect(lives.map(({ key, ended }) => [key, ended?.how])).toEqual([['pumps', 'closed'], ['pumps', undefined], ['valves', undefined]]);
  });

  test('end on the day that the decision names', () => {
    const rows = [founding(1), state(2, '2026-05-01T09:00:00Z', { state: 'closed', since: at('2026-04-01T00:00:00Z') })];
    expect(communityLives(rows)[0]?.ended).toEqual({ at: at('2026-04-01T00:00:00Z'), how: 'closed' });
  });

  test('are two where a community is revived: the first keeps its end, the second counts from the revival', () => {
    const rows = [
      founding(1, {}, 'pumps', '2024-01-10T09:00:00Z'),
      state(2, '2025-05-01T09:00:00Z', { state: 'closed' }),
      state(3, '2026-02-01T09:00:00Z', { state: 'seeding' }),
      state(4, '2026-06-01T09:00:00Z', { state: 'completed' })
    ];
    expect(communityLives(rows)).toMatchObject([
      { founded: at('2024-01-10T09:00:00Z'), foundedIn: 2024, seeded: false, ended: { at: at('2025-05-01T09:00:00Z'), how: 'closed' } },
      { founded: at('2026-02-01T09:00:00Z'), recordBegins: at('2026-02-01T09:00:00Z'), foundedIn: 2026, seeded: true, ended: { at: at('2026-06-01T09:00:00Z'), how: 'completed' } }
    ]);
    expect(communityLives([...rows].reverse())).toEqual(communityLives(rows));
  });
});
