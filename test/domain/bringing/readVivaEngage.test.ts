import { communityFinder } from '../../../src/domain/bringing/findCommunity';
import type { ReadHistory } from '../../../src/domain/bringing/historyLine';
import { readRecords } from '../../../src/domain/bringing/readRecords';
import { missingVivaEngageColumns, readVivaEngage } from '../../../src/domain/bringing/readVivaEngage';
import { communityKey } from '../../../src/domain/identity';

const now = Date.parse('2026-11-28T12:00:00Z');
const groups = readRecords('id,name,description,private\n10,Pumps,"All, about pumps",false\n11,Board,,true\n12,Lunch,,false');
const users = readRecords('id,name,job_title,email,joined_at,deleted_at,state\n1,Eva Sol,Fitter,Eva@contoso.example,2020-01-01,,active\n2,Omar,,,2020-01-01,,suspended\n3,Bot,,not a mail,2020-01-01,,active');
const columns = 'id,replied_to_id,thread_id,group_id,sender_id,sender_email,body,created_at,deleted_at,in_private_conversation,message_type';
const read = (lines: readonly string[], withJoins = false): ReadHistory =>
  readVivaEngage({ messages: readRecords([columns, ...lines].join('\r\n')), groups, users }, {
    communityOf: communityFinder([{ key: communityKey('pumps'), title: 'Pumps' }, { key: communityKey('board'), title: 'Board' }]),
    withJoins,
    now
  });

describe('a data export of Viva Engage', () => {
  it('brings the beginning of a thread and an answer as contributions, by mail address', () => {
    const { lines, problems } = read([
      '100,,100,10,1,,"Which seal,\nfor ""hot"" water?",2021/05/04 07:08:09 +0000,,false,update',
      '101,100,100,10,2,omar@contoso.example,This one.,2021-05-04T08:00:00Z,,false,update'
    ]);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      { line: 2, kind: 'contribution', account: 'eva@contoso.example', community: 'pumps', actedAt: Date.parse('2021-05-04T07:08:09Z'), identity: 'message 100' },
      { line: 4, kind: 'contribution', account: 'omar@contoso.example', community: 'pumps', actedAt: Date.parse('2021-05-04T08:00:00Z'), identity: 'message 101' }
    ]);
  });

  it.each([
    ['of a group that is no community here', '100,,100,12,1,,Soup,2021-05-04T08:00:00Z,,false,update', 'otherGroup'],
    ['of no group', '100,,100,,1,,Soup,2021-05-04T08:00:00Z,,false,update', 'otherGroup'],
    ['that was deleted', '100,,100,10,1,,Soup,2021-05-04T08:00:00Z,2021-05-05T08:00:00Z,false,update', 'deleted'],
    ['of a private conversation', '100,,100,10,1,,Soup,2021-05-04T08:00:00Z,,true,update', 'private'],
    ['of a private group', '100,,100,11,1,,Soup,2021-05-04T08:00:00Z,,false,update', 'private'],
    ['that the system wrote', '100,,100,10,1,,Eva joined,2021-05-04T08:00:00Z,,false,system', 'system']
  ])('leaves out and counts a message %s', (_what, line, reason) => {
    const { lines, problems, leftOut } = read([line]);
    expect([lines, problems]).toEqual([[], []]);
    expect([...leftOut]).toEqual([[reason, 1]]);
  });

  it('takes “null” for not deleted', () => {
    expect(read(['100,,100,10,1,,Soup,2021-05-04T08:00:00Z,null,false,update']).lines).toHaveLength(1);
  });

  it.each([
    ['no moment', '100,,100,10,1,,Soup,,,false,update', 'noMoment', ''],
    ['a bad one', '100,,100,10,1,,Soup,May,,false,update', 'badMoment', 'May'],
    ['one to come', '100,,100,10,1,,Soup,2031-05-04T08:00:00Z,,false,update', 'inFuture', '2031-05-04T08:00:00Z'],
    ['a sender without an address', '100,,100,10,2,,Soup,2021-05-04T08:00:00Z,,false,update', 'noPerson', '2'],
    ['a sender with a bad one', '100,,100,10,3,,Soup,2021-05-04T08:00:00Z,,false,update', 'badPerson', 'not a mail'],
    ['a damaged record', '100,,100,10,3', 'damaged', '100,,100,10,3']
  ])('names the line of a message with %s', (_what, line, kind, said) => {
    expect(read([line]).problems).toEqual([{ line: 2, kind, said }]);
  });

  it('names a message that is there twice', () => {
    const line = '100,,100,10,1,,Soup,2021-05-04T08:00:00Z,,false,update';
    expect(read([line, line]).problems).toEqual([{ line: 3, kind: 'sameReference', said: '100', earlier: 2 }]);
  });

  it('tells on request that somebody joined with the earliest message in a group', () => {
    const { lines } = read(['101,,101,10,1,,b,2021-05-05T08:00:00Z,,false,update', '100,,100,10,1,,a,2021-05-04T08:00:00Z,,false,update'], true);
    expect(lines.map(({ kind, actedAt, identity }) => [kind, new Date(actedAt).toISOString().slice(0, 10), identity])).toEqual([
      ['join', '2021-05-04', 'join pumps eva@contoso.example'],
      ['contribution', '2021-05-05', 'message 101'],
      ['contribution', '2021-05-04', 'message 100']
    ]);
  });

  it('says which columns are missing', () => {
    const messages = readRecords(columns);
    expect(missingVivaEngageColumns({ messages, groups, users })).toEqual([]);
    expect(missingVivaEngageColumns({ messages: readRecords('id,body'), groups: readRecords('id'), users: readRecords('') })).toEqual([
      'Messages.csv: thread_id', 'Messages.csv: group_id', 'Messages.csv: sender_id', 'Messages.csv: created_at', 'Groups.csv: name', 'Users.csv: id', 'Users.csv: email'
    ]);
  });
});
