import { departmentKey, personKey } from '../../src/domain/identity';
import type { HistoryEntry } from '../../src/domain/log/history';
import type { LogRow } from '../../src/domain/log/logRow';
import { lineOfHistory, lineOfLog, lineOfPeople } from '../../src/domain/report/hashedLine';
import { row } from './rows';

describe('The line of a row', () => {
  const changes: Partial<LogRow>[] = [
    { id: 2 }, { kind: 'leave' }, { person: '9' as LogRow['person'] }, { community: 'valves' as LogRow['community'] }, { communityMonth: 'pumps|2026-04' },
    { operation: 'other' as LogRow['operation'] }, { body: { title: 'Else' } }, { folder: 'field' }, { author: '9' as LogRow['author'] },
    { editor: '9' as LogRow['editor'] }, { created: 1 }, { modified: 1 }, { version: 2 }
  ];
  test.each(changes)('of a log is another where it is changed: %j', change => {
    const one = row({ id: 1, operation: 'op-1' });
    expect(lineOfLog({ ...one, ...change })).not.toBe(lineOfLog(one));
  });

  test('of a log that says nothing has its place', () => {
    expect(lineOfLog({ ...row({ id: 1 }), body: undefined })).toBe(lineOfLog({ ...row({ id: 1 }), body: null }));
  });

  test('of what was brought over holds everything that it is believed for', () => {
    expect(lineOfHistory({ id: 3, kind: 'join', person: '7', community: 'pumps', actedAt: 5, operation: 'old-1' } as HistoryEntry)).toBe('[3,"join","7","pumps",5,"old-1"]');
  });

  test('of People holds who worked where since when, with what nobody can guess who does not read it; not until when, which is set later', () => {
    const assignment = { id: 3, guid: 'f00d', person: personKey('7'), department: departmentKey('works'), from: 5, until: 9 };
    expect(lineOfPeople(assignment)).toBe('[3,"f00d","7","works",5]');
  });
});
