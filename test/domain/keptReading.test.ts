import { communityKey } from '../../src/domain/identity';
import type { KeptReading, Visit } from '../../src/domain/reading/keptReading';
import { nothingKept, readKeptReading, visitsToWrite, withOpening, withWritten } from '../../src/domain/reading/keptReading';
import type { UtcMonth } from '../../src/domain/time';

const at = (text: string): number => Date.parse(`${text}Z`);
const opening = (community: string, when: string): KeptReading['openings'][number] => ({ community: communityKey(community), at: at(when) });
const visit = (community: string, month: string): Visit => ({ community: communityKey(community), month: month as UtcMonth });

describe('What a device keeps of reading', () => {
  const noon = '2026-03-10T12:00:00';

  test('is the first opening of a community in a month, and nothing of those after it', () => {
    const first = withOpening(nothingKept, communityKey('pumps'), at(noon));
    expect(first).toEqual({ openings: [opening('pumps', noon)], written: [] });
    expect(withOpening(first, communityKey('pumps'), at('2026-03-28T08:00:00'))).toEqual(first);
    expect(withOpening(first, communityKey('valves'), at('2026-03-11T08:00:00')).openings).toEqual([opening('pumps', noon), opening('valves', '2026-03-11T08:00:00')]);
  });

  test('is nothing of what is written already in this month', () => {
    const kept = { openings: [], written: [visit('pumps', '2026-03')] };
    expect(withOpening(kept, communityKey('pumps'), at(noon))).toEqual(kept);
  });

  test('begins anew in another month', () => {
    const kept = { openings: [], written: [visit('pumps', '2026-03')] };
    expect(withOpening(kept, communityKey('pumps'), at('2026-04-10T12:00:00'))).toEqual({ openings: [opening('pumps', '2026-04-10T12:00:00')], written: [] });
  });

  test.each<[string, string, string, boolean, readonly Visit[]]>([
    ['a moment ago waits', noon, '2026-03-10T12:09:59', false, []],
    ['ten minutes ago is written', noon, '2026-03-10T12:10:00', false, [visit('pumps', '2026-03')]],
    ['a moment ago is written where the page goes out of sight', noon, '2026-03-10T12:00:01', true, [visit('pumps', '2026-03')]],
    ['in the last month is written within a day of it', '2026-03-31T23:00:00', '2026-04-01T22:59:59', false, [visit('pumps', '2026-03')]],
    ['in the last month is given up after that', '2026-03-31T23:00:00', '2026-04-02T00:00:00', true, []],
    ['in the future, by a clock set back since, waits no longer', noon, '2026-03-10T09:00:00', false, [visit('pumps', '2026-03')]],
    ['in a month to come, by a clock set back since, is given up', '2026-05-10T12:00:00', noon, true, []]
  ])('what was opened %s', (_when, opened, now, isLeaving, due) => {
    expect(visitsToWrite({ openings: [opening('pumps', opened)], written: [] }, at(now), isLeaving)).toEqual(due);
  });

  test('goes from kept to written, and is not written twice in a month', () => {
    const kept = { openings: [opening('pumps', noon), opening('valves', '2026-03-10T12:30:00')], written: [visit('seals', '2026-03')] };
    const after = withWritten(kept, [visit('pumps', '2026-03')], at('2026-03-10T12:31:00'));
    expect(after).toEqual({ openings: [opening('valves', '2026-03-10T12:30:00')], written: [visit('seals', '2026-03'), visit('pumps', '2026-03')] });
    expect(withWritten(after, [visit('pumps', '2026-03')], at('2026-03-10T12:31:00'))).toEqual({ ...after, written: [visit('seals', '2026-03'), visit('pumps', '2026-03')] });
  });

  test('forgets what is written of months that are over', () => {
    expect(withWritten({ openings: [], written: [visit('seals', '2026-01')] }, [], at(noon)).written).toEqual([]);
  });

  test('is read back from its text', () => {
    const kept = { openings: [opening('pumps', noon)], written: [visit('seals', '2026-03')] };
    expect(readKeptReading(JSON.stringify(kept))).toEqual(kept);
  });

  test.each([
    [null],
    [''],
    ['{'],
    ['7'],
    ['{"openings":7,"written":"x"}'],
    ['{"openings":[7,{"community":"pumps"},{"community":"pumps","at":-1},{"community":"pumps","at":1e300},{"at":5}],"written":[null,{"community":"pumps"},{"month":"2026-03"}]}']
  ])('is nothing where somebody wrote %j there', text => {
    expect(readKeptReading(text)).toEqual(nothingKept);
  });
});
