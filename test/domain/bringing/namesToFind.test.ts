import { communityFinder } from '../../../src/domain/bringing/findCommunity';
import { namesToFind } from '../../../src/domain/bringing/namesToFind';
import { communitiesToFind } from '../../../src/domain/bringing/readHistoryFile';
import { readRecords } from '../../../src/domain/bringing/readRecords';
import { groupsToFind } from '../../../src/domain/bringing/readVivaEngage';
import { communityKey } from '../../../src/domain/identity';

const find = communityFinder([{ key: communityKey('pumps'), title: 'Pumps & seals' }]);

describe('names that somebody has to find a community for', () => {
  it.each([
    ['none that is a title or a key here', ['Pumps & Seals', 'pumps', 'PUMPS'], []],
    ['no empty one', ['', ''], []],
    ['one for all ways to write it, as it was written first', ['Old Pumps', 'old-pumps', 'Óld  pumps', 'Old Pumps'], [{ name: 'Old Pumps', lines: 4 }]],
    ['those on most lines first, as many in their order', ['b', 'c', 'c', 'a'], [{ name: 'c', lines: 2 }, { name: 'b', lines: 1 }, { name: 'a', lines: 1 }]]
  ])('are %s', (_what, names, found) => {
    expect(namesToFind(names, find)).toEqual(found);
  });

  it('stand in the column that is mapped, and in none where none is', () => {
    const records = readRecords('who,club\neva,Welding\nomar,pumps\nkim,Welding');
    expect(communitiesToFind(records, { community: 1 }, find)).toEqual([{ name: 'Welding', lines: 2 }]);
    expect(communitiesToFind(records, {}, find)).toEqual([]);
  });

  it('are those of groups whose messages would come if somebody found it', () => {
    const groups = readRecords('id,name,private\n1,Welding,false\n2,Board,true\n3,Lunch,false\n4,Pumps & seals,false');
    const messages = readRecords(['id,group_id,deleted_at,message_type', '1,1,,', '2,2,,', '3,3,2021-05-05,', '4,4,,', '5,1,,system', '6,1,,', '7,9,,'].join('\n'));
    expect(groupsToFind({ messages, groups }, find)).toEqual([{ name: 'Welding', lines: 2 }]);
  });
});
