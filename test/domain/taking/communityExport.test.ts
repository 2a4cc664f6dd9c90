import { newestAnnouncement, announcing } from '../../../src/domain/announcement/announcement';
import { foldCommunities, nothingDecided } from '../../../src/domain/community/foldCommunities';
import type { Community } from '../../../src/domain/community/community';
import { hiding } from '../../../src/domain/contribution/hidden';
import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import { introduce } from '../../../src/domain/people/introductions';
import { accepting, answering, asking } from '../../../src/domain/question/questionDraft';
import { communityExport } from '../../../src/domain/taking/communityExport';
import { communityFiles } from '../../../src/domain/taking/communityFiles';
import { peopleIn } from '../../../src/domain/taking/takenCommunity';
import { confirmStory } from '../../../src/domain/story/confirmedStories';
import { thanking } from '../../../src/domain/thanks/thanks';
import { foundedBody, row } from '../rows';
import { said } from '../sessionScene';

const pumps = communityKey('pumps');
const founding = row({ id: 1, kind: 'founded', by: '2', folder: 'field', at: '2026-03-01T09:00:00Z', body: foundedBody('Pumps', '3') });
const community = foldCommunities(nothingDecided, [founding], []).communities.get(pumps) as Community;
const names = new Map([['3', 'Ana'], ['7', 'Eva'], ['8', 'Omar']].map(([key, name]) => [personKey(key ?? ''), name ?? '']));
const eva = { key: '7', name: 'Eva' };
const omar = { key: '8', name: 'Omar' };

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
const acts = [said(1, '3', '2026-03-10T13:00:00Z', hiding(3, true, 'Rude.')), said(2, '3', '2026-03-14T09:00:00Z', announcing('Come on Tuesday.'))];
const taken = communityExport({
  community,
  acts,
  contributions,
  members: [{ community: pumps, person: personKey('7'), since: Date.parse('2026-03-02T00:00:00Z') }],
  history: [{ id: 4, kind: 'contribution', person: personKey('past-0123456789ab'), community: pumps, actedAt: Date.parse('2020-05-06T07:08:09Z'), operation: operationId('h.1') }],
  names,
  readAt: Date.parse('2026-03-20T12:00:00Z')
});

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

  test('tells who stands in it', () => {
    expect([...peopleIn(taken)].sort()).toEqual(['3', '7', '8', '9', 'past-0123456789ab']);
  });
});

describe('Its files', () => {
  const files = communityFiles(taken);
  const lines = (name: string): readonly string[] => files.find(file => file.name === name)?.text.slice(1).split('\r\n') ?? [];

  test('are all of it as JSON, and a table for each list', () => {
    expect(files.map(({ name }) => name)).toEqual(['pumps.json', ...['members', 'introductions', 'questions', 'answers', 'sessions', 'resources', 'stories', 'thanks', 'brought-over'].map(name => `pumps-${name}.csv`)]);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(taken)));
  });

  test.each([
    ['pumps-members.csv', ['personKey,person,since', '7,Eva,2026-03-02T00:00:00.000Z', '']],
    ['pumps-questions.csv', ['row,at,personKey,person,hidden,title,text', '1,2026-03-10T09:00:00.000Z,7,Eva,,\'=Which seal?,"It leaks,\nbadly."', '']],
    ['pumps-answers.csv', ['row,at,personKey,person,hidden,question,text,accepted', '2,2026-03-10T10:00:00.000Z,8,Omar,,1,This one.,yes', '3,2026-03-10T11:00:00.000Z,9,,yes,1,Rude.,', '']],
    ['pumps-sessions.csv', ['row,start,end,topic,about,place,hostKey,host,cancelled,coming,attended,recap', '']],
    ['pumps-resources.csv', ['row,at,personKey,person,hidden,title,link,why,tags,curatorKey,curator', '9,2026-03-13T09:00:00.000Z,8,Omar,,"Seals, a list",https://example.org/seals,All of them.,"seals, hot",8,Omar', '']],
    ['pumps-stories.csv', ['row,at,personKey,person,hidden,activity,learnt,did,result,cycle,benefit,forLeadership,confirmedBy', '7,2026-03-12T10:00:00.000Z,8,Omar,,Asked,Seals,Changed it,Dry,applied,time,yes,Eva', '']],
    ['pumps-thanks.csv', ['row,at,personKey,person,hidden,toKey,to,for,title,text', '6,2026-03-12T09:00:00.000Z,7,Eva,,8,Omar,answer,Which seal?,It holds.', '']],
    ['pumps-brought-over.csv', ['at,kind,personKey,person', '2020-05-06T07:08:09.000Z,contribution,past-0123456789ab,', '']]
  ])('%s', (name, expected) => {
    expect(lines(name)).toEqual(expected);
  });
});
