import { announcing } from '../../../src/domain/announcement/announcement';
import { foldCommunities, nothingDecided } from '../../../src/domain/community/foldCommunities';
import type { Community } from '../../../src/domain/community/community';
import { hiding } from '../../../src/domain/contribution/hidden';
import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import { introduce } from '../../../src/domain/people/introductions';
import { accepting, answering, asking } from '../../../src/domain/question/questionDraft';
import { communityExport } from '../../../src/domain/taking/communityExport';
import { confirmStory } from '../../../src/domain/story/confirmedStories';
import { thanking } from '../../../src/domain/thanks/thanks';
import { foundedBody, row } from '../rows';
import { said } from '../sessionScene';

export const pumps = communityKey('pumps');
const founding = row({ id: 1, kind: 'founded', by: '2', folder: 'field', at: '2026-03-01T09:00:00Z', body: foundedBody('Pumps', '3') });
export const community = foldCommunities(nothingDecided, [founding], []).communities.get(pumps) as Community;
export const names = new Map([['3', 'Ana'], ['7', 'Eva'], ['8', 'Omar']].map(([key, name]) => [personKey(key ?? ''), name ?? '']));
export const eva = { key: '7', name: 'Eva' };
export const omar = { key: '8', name: 'Omar' };

const contributions = [
  said(1, '7', '2026-03-10T09:00:00Z', asking({ title: '=Which seal?', text: 'It leaks,\nbadly.' })),
  said(2, '8', '2026-03-10T10:00:00Z', answering(1, { text: 'This one.' })),
  said(3, '9', '2026-03-10T11:00:00Z', answering(1, { text: 'Rude.' })),
  said(4, '7', '2026-03-10T12:00:00Z', accepting(2, true)),
  said(5, '7', '2026-03-11T09:00:00Z', introduce('I fit seals.')),
  said(6, '7', '2026-03-12T09:00:00Z', thanking({ key: personKey('8'), name: 'Omar' }, { kind: 'answer', id: 2, title: 'Which seal?' }, 'It holds.')),
  row({ id: 7, by: '8', at: '2026-03-12T10:00:00Z', kind: 'story', body: { activity: 'Asked', learnt: 'Seals', did: 'Changed it', result: 'Dry', cycle: 'applied', benefit: 'time', consent: true } }),
  said(8, '7', '2026-03-12T11:00:00Z', confirmStory(7, 'So it was.')),
  row({ id: 9, by: '8', at: '2026-03-13T09:00:00Z', kind: 'resource', body: { title: 'Seals, a list', link: 'https://example.org/seals', why: 'All of them.', tags: ['seals', 'hot'] } })
];
export const acts = [said(1, '3', '2026-03-10T13:00:00Z', hiding(3, true, 'Rude.')), said(2, '3', '2026-03-14T09:00:00Z', announcing('Come on Tuesday.'))];
/** The community Pumps, in which Eva and Omar said something of every kind, as it is taken along. */
export const taken = communityExport({
  community,
  acts,
  contributions,
  members: [{ community: pumps, person: personKey('7'), since: Date.parse('2026-03-02T00:00:00Z') }],
  history: [{ id: 4, kind: 'contribution', person: personKey('past-0123456789ab'), community: pumps, actedAt: Date.parse('2020-05-06T07:08:09Z'), operation: operationId('h.1') }],
  names,
  readAt: Date.parse('2026-03-20T12:00:00Z')
});
