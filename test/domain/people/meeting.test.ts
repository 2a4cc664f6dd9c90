import fc from 'fast-check';
import { communityKey, departmentKey, personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { entryBody } from '../../../src/domain/contribution/entry';
import { pairKey } from '../../../src/domain/people/drawPairs';
import type { Fortnight } from '../../../src/domain/people/fortnight';
import { fortnightEnd, fortnightOf, fortnightStart } from '../../../src/domain/people/fortnight';
import { answerMeeting, answerOf, bothAgree, foldOpenness, meetingsOf, monthNeeded, openToMeet, openUntil, partnerOf, poolOf } from '../../../src/domain/people/meeting';
import { day } from '../../../src/domain/time';
import { row } from '../rows';

const community = communityKey('pumps');
const at = (fortnight: number, days = 1): string => new Date(fortnightStart(fortnight as Fortnight) + days * day).toISOString();
const meet = (by: string, fortnight: number, isOpen = true, extra: Readonly<Record<string, unknown>> = {}): LogRow => row({ kind: 'meet', by, at: at(fortnight), body: { isOpen, ...extra } });
const answer = (by: string, partner: string, fortnight: number, said: 'yes' | 'no' = 'yes', days = 1): LogRow =>
  row({ kind: 'meetAnswer', by, at: at(fortnight, days), body: { fortnight, with: partner, answer: said } });
const six = 6 as Fortnight;

describe('A fortnight', () => {
  test.each([
    ['2026-01-05T00:00:00Z', 0],
    ['2026-01-18T23:59:59.999Z', 0],
    ['2026-01-19T00:00:00Z', 1],
    ['2026-01-04T23:59:59Z', -1],
    ['2026-11-27T12:00:00Z', 23]
  ])('at %s is number %i', (instant, number) => {
    expect(fortnightOf(Date.parse(instant))).toBe(number);
  });

  test('goes from a Monday to a Monday, and the next begins where it ends', () => {
    expect(new Date(fortnightStart(1 as Fortnight)).toISOString()).toBe('2026-01-19T00:00:00.000Z');
    expect(fortnightEnd(1 as Fortnight)).toBe(fortnightStart(2 as Fortnight));
  });
});

describe('Who is open to meeting somebody', () => {
  test('is whoever said so last before the fortnight began', () => {
    const rows = [meet('1', 5), meet('2', 5), meet('2', 5, false), meet('3', 5, false), meet('3', 5), meet('4', 6), row({ kind: 'meet', by: '5', at: at(6, 0), body: { isOpen: true } }), row({ kind: 'join', by: '6', at: at(5) })];
    expect(poolOf(rows, six)).toEqual([{ person: '1' }, { person: '3' }]);
  });

  test.each([['no word', {}], ['a text', { isOpen: 'true' }], ['a number', { isOpen: 1 }]])('is not whoever says it with %s', (_what, body) => {
    expect(poolOf([row({ kind: 'meet', by: '1', at: at(5), body })], six)).toEqual([]);
  });

  test('stays so for six fortnights after the one in which it was said', () => {
    const rows = [meet('1', 5)];
    expect(poolOf(rows, 11 as Fortnight)).toEqual([{ person: '1' }]);
    expect(poolOf(rows, 12 as Fortnight)).toEqual([]);
    expect(openUntil(Date.parse(at(5)))).toBe(fortnightStart(12 as Fortnight));
  });

  test('may say the own department, to meet somebody from another', () => {
    const rows = [meet('1', 5, true, { department: 'it' }), meet('2', 5, true, { department: 'x'.repeat(81) })];
    expect(poolOf(rows, six)).toEqual([{ person: '1', department: 'it' }, { person: '2' }]);
    expect([...foldOpenness(rows, Infinity)][0]).toEqual(['1', { isOpen: true, at: Date.parse(at(5)), department: 'it' }]);
  });
});

describe('Who meets whom', () => {
  const open = (people: readonly string[], fortnight = 5): LogRow[] => people.map(each => meet(each, fortnight));

  test('is the same in any order of rows of different people, and with rows of strangers in between', () => {
    const people = ['1', '2', '3', '4', '5', '6', '7'];
    const rows = [...open(people), answer('1', '2', 5), answer('9', '1', 5, 'no')];
    const expected = meetingsOf(rows, community, six);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
        expect(meetingsOf([row({ kind: 'question', body: { isOpen: true } }), ...shuffled, meet('8', 6)], community, six)).toEqual(expected);
      })
    );
  });

  test('has no repeats within three fortnights, for five seasons', () => {
    const people = ['1', '2', '3', '4', '5', '6'];
    const rows: LogRow[] = [];
    const drawn: string[][] = [];
    for (let fortnight = 5; fortnight < 36; fortnight++) {
      const { pairs } = meetingsOf(rows, community, fortnight as Fortnight);
      drawn.push(pairs.map(pairKey));
      // Everybody stays open, and one of each pair answers.
      rows.push(...pairs.map(([one, other]) => answer(one, other, fortnight)), ...open(people, fortnight));
    }
    expect(drawn.flatMap((pairs, index) => pairs.filter(each => drawn.slice(Math.max(0, index - 2), index).flat().includes(each)))).toEqual([]);
    expect(drawn.slice(1).map(pairs => pairs.length)).toEqual(new Array(30).fill(3));
  });

  test('does not repeat within a season where nobody answered either', () => {
    const rows = open(['1', '2', '3', '4']);
    const drawn = [6, 7, 8].flatMap(each => meetingsOf(rows, community, each as Fortnight).pairs.map(pairKey));
    expect(new Set(drawn).size).toBe(6);
  });

  test('leaves over everybody once before anybody twice', () => {
    const rows = open(['1', '2', '3', '4', '5']);
    const left = [6, 7, 8, 9, 10].map(each => meetingsOf(rows, community, each as Fortnight).leftOver);
    expect([...left].sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  test('is drawn anew for each community', () => {
    const rows = open(Array.from({ length: 20 }, (_each, index) => String(index + 1)));
    expect(meetingsOf(rows, communityKey('seals'), six)).not.toEqual(meetingsOf(rows, community, six));
  });

  test('is mutual', () => {
    const meetings = meetingsOf(open(['1', '2', '3', '4', '5']), community, six);
    const partners = ['1', '2', '3', '4', '5'].map(each => [each, partnerOf(meetings, personKey(each))] as const);
    for (const [person, partner] of partners) expect(partner === undefined ? meetings.leftOver : partnerOf(meetings, partner)).toBe(person);
    expect(partnerOf(meetings, personKey('99'))).toBeUndefined();
  });

  test('needs rows of the month in which the season before the last one ended, and of none before', () => {
    const season = Date.parse('2026-09-14T00:00:00Z');
    expect(fortnightOf(season)).toBe(18);
    expect(monthNeeded(season)).toBe('2026-06');
    expect(monthNeeded(season + 83 * day)).toBe('2026-06');
    const rows = [...open(['1', '2', '3', '4'], 11), ...open(['5', '6'], 10)];
    expect(poolOf(rows, 18 as Fortnight)).toEqual([]);
    expect(poolOf(open(['1'], 12), 18 as Fortnight)).toEqual([{ person: '1' }]);
  });
});

describe('Two who were drawn see how to reach each other', () => {
  const pair = [personKey('1'), personKey('2')] as const;
  test.each([
    ['once both said yes', [answer('1', '2', 6), answer('2', '1', 6)], true],
    ['not while one is silent', [answer('1', '2', 6)], false],
    ['not where one said no', [answer('1', '2', 6), answer('2', '1', 6, 'no')], false],
    ['not where one took a yes back', [answer('1', '2', 6), answer('2', '1', 6), answer('1', '2', 6, 'no')], false],
    ['where one came to a yes', [answer('1', '2', 6, 'no'), answer('2', '1', 6), answer('1', '2', 6)], true],
    ['not by a yes for somebody else', [answer('1', '3', 6), answer('2', '1', 6)], false],
    ['not by a yes for another fortnight', [answer('1', '2', 6), answer('2', '1', 7)], false],
    ['not by a yes that was written once it was over', [answer('1', '2', 6), answer('2', '1', 6, 'yes', 14)], false],
    ['not by a yes that was written before it began', [answer('1', '2', 6), answer('2', '1', 6, 'yes', -1)], false],
    ['not by a yes of one for both', [answer('1', '2', 6), answer('1', '1', 6)], false]
  ])('%s', (_when, rows, agrees) => {
    expect(bothAgree(rows, six, pair)).toBe(agrees);
  });

  test('What one answered is known to that person', () => {
    const rows = [answer('1', '2', 6, 'no')];
    expect(answerOf(rows, six, pair[0], pair[1])).toBe(false);
    expect(answerOf(rows, six, pair[1], pair[0])).toBeUndefined();
  });
});

test('What is written is what is read', () => {
  const said = (entry: Parameters<typeof entryBody>[0], by: string, fortnight: number): LogRow => row({ kind: entry.kind, by, at: at(fortnight), body: entryBody(entry) });
  const rows = [said(openToMeet(true, departmentKey('it')), '1', 5), said(openToMeet(true), '2', 5), said(openToMeet(true), '3', 5), said(openToMeet(false, departmentKey('it')), '3', 5)];
  expect(poolOf(rows, six)).toEqual([{ person: '1', department: 'it' }, { person: '2' }]);
  expect(rows[3]?.body).toEqual({ isOpen: false });
  const answers = [said(answerMeeting(six, personKey('2'), true), '1', 6), said(answerMeeting(six, personKey('1'), false), '2', 6)];
  expect(answerOf(answers, six, personKey('1'), personKey('2'))).toBe(true);
  expect(answerOf(answers, six, personKey('2'), personKey('1'))).toBe(false);
  expect([openToMeet(true), openToMeet(false), answerMeeting(six, personKey('2'), true)].map(({ kind, summary }) => [kind, summary])).toEqual([
    ['meet', 'Would like to meet another member'],
    ['meet', 'Would rather not meet another member for now'],
    ['meetAnswer', 'Answered for a meeting']
  ]);
});

describe('An answer to a meeting', () => {
  const [one, other] = [personKey('1'), personKey('2')];
  const cases: [string, readonly LogRow[], boolean | undefined][] = [
    ['nothing', [], undefined],
    ['a yes', [answer('1', '2', 6)], true],
    ['a no', [answer('1', '2', 6, 'no')], false],
    ['the last of several', [answer('1', '2', 6), answer('1', '2', 6, 'no')], false],
    ['not what somebody else answered', [answer('3', '2', 6)], undefined],
    ['not what was answered about somebody else', [answer('1', '3', 6)], undefined],
    ['not what was answered for another fortnight', [row({ kind: 'meetAnswer', by: '1', at: at(6), body: { fortnight: 5, with: '2', answer: 'yes' } })], undefined],
    ['not what was written in another fortnight', [row({ kind: 'meetAnswer', by: '1', at: at(7), body: { fortnight: 6, with: '2', answer: 'yes' } })], undefined],
    ['not what another kind of row says', [row({ kind: 'meet', by: '1', at: at(6), body: { fortnight: 6, with: '2', answer: 'yes' } })], undefined],
    ['not what names nobody', [row({ kind: 'meetAnswer', by: '1', at: at(6), body: { fortnight: 6, answer: 'yes' } })], undefined],
    ['no yes in other words', [row({ kind: 'meetAnswer', by: '1', at: at(6), body: { fortnight: 6, with: '2', answer: 'of course' } })], false]
  ];
  test.each(cases)('is %s', (_what, rows, expected) => {
    expect(answerOf(rows, six, one, other)).toBe(expected);
  });

  test('is none where somebody names the own person', () => {
    expect(answerOf([answer('1', '1', 6)], six, one, one)).toBeUndefined();
  });

  test('agrees only where both said yes', () => {
    expect(bothAgree([answer('1', '2', 6), answer('2', '1', 6)], six, [one, other])).toBe(true);
    expect(bothAgree([answer('1', '2', 6)], six, [one, other])).toBe(false);
    expect(bothAgree([answer('1', '2', 6), answer('2', '1', 6, 'no')], six, [one, other])).toBe(false);
  });

  test('is added in these words', () => {
    expect(answerMeeting(six, other, true).says).toEqual({ fortnight: 6, with: '2', answer: 'yes' });
    expect(answerMeeting(six, other, false).says).toEqual({ fortnight: 6, with: '2', answer: 'no' });
    expect(Object.keys(openToMeet(true).says)).toEqual(['isOpen']);
    expect(openToMeet(true, departmentKey('it')).says).toEqual({ isOpen: true, department: 'it' });
    expect(openToMeet(false, departmentKey('it')).says).toEqual({ isOpen: false });
  });

  test('is about the other one of the pair', () => {
    const meetings = { pairs: [[one, other] as const], leftOver: undefined };
    expect([partnerOf(meetings, one), partnerOf(meetings, other), partnerOf(meetings, personKey('3'))]).toEqual(['2', '1', undefined]);
  });

  test('says of a department nothing where none was said', () => {
    const [[, openness] = []] = [...foldOpenness([meet('1', 5)], Infinity)];
    expect(Object.keys(openness ?? {})).toEqual(['isOpen', 'at']);
    expect(Object.keys(poolOf([meet('1', 5)], six)[0] ?? {})).toEqual(['person']);
  });
});
