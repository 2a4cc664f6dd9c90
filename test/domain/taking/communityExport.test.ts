import { newestAnnouncement } from '../../../src/domain/announcement/announcement';
import { operationId, personKey } from '../../../src/domain/identity';
import { communityExport } from '../../../src/domain/taking/communityExport';
import { acts, community, eva, names, omar, pumps, taken } from './takenScene';

describe('A community that is taken along', () => {
  test('says what it is, who runs it, and what it announced last', () => {
    expect(newestAnnouncement(acts, community.roles, community.practice.cadence)).toBeDefined();
    expect(taken.community).toEqual({
      key: 'pumps', unit: 'field', type: 'guild', title: 'Pumps', purpose: 'Keep pumps running.', audience: '', state: community.state, stateSince: '2026-03-01T09:00:00.000Z', founded: '2026-03-01T09:00:00.000Z',
      roles: [{ role: 'manager', person: { key: '3', name: 'Person 3' }, from: '2026-03-01T09:00:00.000Z' }],
      announcement: { row: 2, by: { key: '3', name: 'Ana' }, at: '2026-03-14T09:00:00.000Z', text: 'Come on Tuesday.' }
    });
  });

  test('has questions with their answers, and marks what keepers hid', () => {
    expect(taken.questions).toEqual([
      {
        row: 1, by: eva, at: '2026-03-10T09:00:00.000Z', title: '=Which seal?', text: 'It leaks,\nbadly.',
        answers: [
          { row: 2, by: omar, at: '2026-03-10T10:00:00.000Z', text: 'This one.', isAccepted: true },
          { row: 3, by: { key: '9', name: '' }, at: '2026-03-10T11:00:00.000Z', isHidden: true, text: 'Rude.', isAccepted: false }
        ]
      }
    ]);
  });

  test('has members, introductions, thanks, stories, resources and what was brought over', () => {
    expect(taken.members).toEqual([{ person: eva, since: '2026-03-02T00:00:00.000Z' }]);
    expect(taken.introductions).toEqual([{ row: 5, by: eva, at: '2026-03-11T09:00:00.000Z', text: 'I fit seals.' }]);
    expect(taken.thanks).toEqual([{ row: 6, by: eva, at: '2026-03-12T09:00:00.000Z', to: omar, for: { kind: 'answer', id: 2, title: 'Which seal?' }, text: 'It holds.' }]);
    expect(taken.stories).toEqual([
      { row: 7, by: omar, at: '2026-03-12T10:00:00.000Z', activity: 'Asked', learnt: 'Seals', did: 'Changed it', result: 'Dry', cycle: 'applied', benefit: 'time', consent: true, confirmations: [{ row: 8, by: eva, at: '2026-03-12T11:00:00.000Z', text: 'So it was.' }] }
    ]);
    expect(taken.resources).toEqual([{ row: 9, by: omar, at: '2026-03-13T09:00:00.000Z', title: 'Seals, a list', link: 'https://example.org/seals', why: 'All of them.', tags: ['seals', 'hot'], curator: omar }]);
    expect(taken.broughtOver).toEqual([{ kind: 'contribution', person: { key: 'past-0123456789ab', name: '' }, at: '2020-05-06T07:08:09.000Z' }]);
  });

  test('names somebody who was erased as such', () => {
    const history = [{ id: 4, kind: 'join' as const, person: personKey('erased-0123456789ab'), community: pumps, actedAt: 0, operation: operationId('h.1') }];
    const { broughtOver } = communityExport({ community, acts: [], contributions: [], members: [], history, names, readAt: 0 });
    expect(broughtOver[0]?.person).toEqual({ key: 'erased-0123456789ab', name: '(erased)' });
  });
});
