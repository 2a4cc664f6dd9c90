import fc from 'fast-check';
import { withdrawal } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { rowsThatCount } from '../../src/domain/log/rowsThatCount';
import { minute } from '../../src/domain/time';
import { askingBefore, attending, cancelling, changingOne, coming, offeringToHost, planning, recapping } from '../../src/domain/session/sessionRows';
import { fold, plan, said, startsOf, timesOf } from './sessionScene';
import { row } from './rows';

const planned = said(1, '3', '2026-03-10T10:00:00Z', planning(plan));
const ref = { session: 1, occurrence: 20260331 };
const second = { session: 1, occurrence: 20260324 };
const starts = ['2026-03-24T13:00', '2026-03-31T12:00', '2026-04-07T12:00'];

describe('A session', () => {
  test('is planned by a row, and stays at its hour when clocks are put', () => {
    const [session] = fold([planned]);
    expect(session).toMatchObject({ id: 1, author: '3', at: Date.parse('2026-03-10T10:00:00Z'), changedAt: Date.parse('2026-03-10T10:00:00Z'), sequence: 0, plan });
    expect(session).not.toHaveProperty('cancelled');
    expect(startsOf(fold([planned]))).toEqual(starts);
    const start = Date.parse('2026-03-24T13:00:00Z');
    expect(session?.occurrences[0]).toEqual({
      day: 20260324, start, end: start + 60 * minute, zone: 'Europe/Berlin', topic: 'Quotas', about: 'One year on.', place: 'Room 4', host: '9', isOfPlan: true, coming: [], attended: [], questions: []
    });
  });

  const planners: [who: string, by: string, at: string, counts: boolean][] = [
    ['the manager', '3', '2026-03-10T10:00:00Z', true],
    ['a deputy', '4', '2026-03-10T10:00:00Z', true],
    ['a host', '6', '2026-03-10T10:00:00Z', true],
    ['a host, from the very beginning', '6', '2026-03-02T00:00:00Z', true],
    ['somebody who is a host only later', '6', '2026-03-01T23:59:59Z', false],
    ['the sponsor', '5', '2026-03-10T10:00:00Z', false],
    ['the one whom it names as its host', '9', '2026-03-10T10:00:00Z', false],
    ['anybody else', '7', '2026-03-10T10:00:00Z', false]
  ];
  test.each(planners)('planned by %s (%s, %s) counts: %s', (_who, by, at, counts) => {
    expect(fold([said(1, by, at, planning(plan))])).toHaveLength(counts ? 1 : 0);
  });

  test('is not planned by a host whose time is over', () => {
    const later = { ...plan, days: [20260505] };
    expect(fold([said(1, '6', '2026-03-31T23:59:59Z', planning(later))])).toHaveLength(1);
    expect(fold([said(1, '6', '2026-04-01T00:00:00Z', planning(later))])).toHaveLength(0);
  });

  test('is not planned into the past, nor more than twelve months ahead', () => {
    const days = (at: string): readonly number[] => timesOf(fold([said(1, '3', at, planning({ ...plan, days: [20260324, 20270324, 20270331] }))])).map(({ day }) => day);
    expect(days('2026-03-24T12:59:59Z')).toEqual([20260324]);
    expect(days('2026-03-24T13:00:00Z')).toEqual([20270324]);
    expect(days('2026-04-01T00:00:00Z')).toEqual([20270324, 20270331]);
    expect(fold([said(1, '3', '2026-03-31T12:00:00Z', planning({ ...plan, days: [20260324] }))])).toEqual([]);
  });
});

describe('A plan that is changed', () => {
  const anew = { ...plan, topic: 'Limits', host: personKey('8'), minute: 900, days: [20260331, 20260409] };

  test('changes what is still to come; what has begun stays as it was', () => {
    const sessions = fold([planned, said(2, '4', '2026-03-24T13:00:00Z', planning(anew, 1))]);
    expect(startsOf(sessions)).toEqual(['2026-03-24T13:00', '2026-03-31T13:00', '2026-04-09T13:00']);
    expect(timesOf(sessions).map(({ topic, host, isOfPlan }) => [topic, host, isOfPlan])).toEqual([['Quotas', '9', false], ['Limits', '8', true], ['Limits', '8', true]]);
    expect(sessions[0]).toMatchObject({ id: 1, sequence: 1, changedAt: Date.parse('2026-03-24T13:00:00Z'), plan: anew });
  });

  test('a moment before the first begins, changes that one too', () => {
    expect(startsOf(fold([planned, said(2, '3', '2026-03-24T12:59:59Z', planning(anew, 1))]))).toEqual(['2026-03-31T13:00', '2026-04-09T13:00']);
  });

  test('keeps what was said of a single one, and does not make a day twice', () => {
    const sessions = fold([planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, { topic: 'Special' })), said(3, '3', '2026-03-25T10:00:00Z', planning({ ...anew, days: [20260324, 20260331] }, 1))]);
    expect(timesOf(sessions).map(({ day, topic }) => [day, topic])).toEqual([[20260324, 'Quotas'], [20260331, 'Special']]);
  });

  test('does not go further than twelve months from the first row', () => {
    expect(timesOf(fold([planned, said(2, '3', '2026-03-20T10:00:00Z', planning({ ...anew, days: [20270309, 20270311] }, 1))])).map(({ day }) => day)).toEqual([20270309]);
  });

  const changers: [who: string, by: string, counts: boolean][] = [
    ['the manager', '3', true],
    ['a deputy', '4', true],
    ['whoever hosts it', '9', true],
    ['a host of the community who did not plan it', '6', false],
    ['the sponsor', '5', false],
    ['anybody else', '7', false]
  ];
  test.each(changers)('by %s (%s) counts: %s', (_who, by, counts) => {
    expect(fold([planned, said(2, by, '2026-03-11T10:00:00Z', planning(anew, 1))])[0]?.plan.topic).toBe(counts ? 'Limits' : 'Quotas');
  });

  test('counts by the host of the community who planned it, as long as that one hosts', () => {
    const own = said(1, '6', '2026-03-10T10:00:00Z', planning(plan));
    expect(fold([own, said(2, '6', '2026-03-31T23:00:00Z', planning(anew, 1))])[0]?.plan.topic).toBe('Limits');
    expect(fold([own, said(2, '6', '2026-04-01T00:00:00Z', planning(anew, 1))])[0]?.plan.topic).toBe('Quotas');
  });

  test.each([7, 'x', 0, null])('of %p, which is no session, changes nothing', corrects => {
    expect(fold([planned, row({ id: 2, by: '3', kind: 'session', at: '2026-03-11T10:00:00Z', body: { ...anew, corrects } })])).toEqual(fold([planned]));
  });

  test('in no known shape changes nothing', () => {
    expect(fold([planned, row({ id: 2, by: '3', kind: 'session', at: '2026-03-11T10:00:00Z', body: { ...anew, zone: 'Nowhere', corrects: 1 } })])).toEqual(fold([planned]));
  });
});

describe('A single time of a session', () => {
  test('is renamed, moved and handed to somebody else', () => {
    const change = { topic: 'Limits', about: 'New.', place: 'Room 5', host: personKey('8'), moved: { day: 20260401, minute: 600 }, length: 90 };
    const sessions = fold([planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, change))]);
    const start = Date.parse('2026-04-01T08:00:00Z');
    expect(timesOf(sessions)[1]).toMatchObject({ day: 20260331, start, end: start + 90 * minute, topic: 'Limits', about: 'New.', place: 'Room 5', host: '8', change, isOfPlan: true });
    expect(sessions[0]).toMatchObject({ sequence: 1, plan });
  });

  test('is listed where it was moved to', () => {
    expect(timesOf(fold([planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(second, { moved: { day: 20260420, minute: 0 } }))])).map(({ day }) => day)).toEqual([20260331, 20260407, 20260324]);
  });

  test('is what the newest row says of it, all of it', () => {
    const rows = [planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, { topic: 'Limits', cancelled: 'Ill.' })), said(3, '3', '2026-03-12T10:00:00Z', changingOne(ref, { place: 'Room 6' }))];
    expect(timesOf(fold(rows.slice(0, 2)))[1]).toMatchObject({ topic: 'Limits', cancelled: 'Ill.' });
    expect(timesOf(fold(rows))[1]).toMatchObject({ topic: 'Quotas', place: 'Room 6' });
    expect(timesOf(fold(rows))[1]).not.toHaveProperty('cancelled');
    expect(fold(rows)[0]?.sequence).toBe(2);
  });

  test('that has begun is not moved any more, but may be renamed', () => {
    const at = (time: string): unknown => timesOf(fold([planned, said(2, '3', time, changingOne(second, { topic: 'Limits', moved: { day: 20260410, minute: 0 }, length: 90 }))])).find(({ day }) => day === 20260324);
    expect(at('2026-03-24T13:00:00Z')).toMatchObject({ topic: 'Limits', start: Date.parse('2026-03-24T13:00:00Z'), end: Date.parse('2026-03-24T14:00:00Z') });
    expect(at('2026-03-24T12:59:59Z')).toMatchObject({ topic: 'Limits', start: Date.parse('2026-04-09T22:00:00Z'), end: Date.parse('2026-04-09T23:30:00Z') });
  });

  test('that was moved and has begun stays where it was moved to', () => {
    const rows = [planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(second, { moved: { day: 20260325, minute: 600 }, length: 30 })), said(3, '3', '2026-03-26T10:00:00Z', changingOne(second, { topic: 'Limits' }))];
    expect(timesOf(fold(rows))[0]).toMatchObject({ topic: 'Limits', start: Date.parse('2026-03-25T09:00:00Z'), end: Date.parse('2026-03-25T09:30:00Z') });
  });

  test.each([['into the past', { day: 20260310, minute: 600 }], ['too far ahead', { day: 20270311, minute: 600 }]])('is not moved %s', (_where, moved) => {
    expect(startsOf(fold([planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, { moved }))]))).toEqual(starts);
  });

  test('that hosts somebody else is changed by that one, and its series is not', () => {
    const handed = said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, { host: personKey('8') }));
    expect(timesOf(fold([planned, handed, said(3, '8', '2026-03-12T10:00:00Z', changingOne(ref, { topic: 'Mine', host: personKey('8') }))]))[1]?.topic).toBe('Mine');
    expect(timesOf(fold([planned, handed, said(3, '8', '2026-03-12T10:00:00Z', changingOne(second, { topic: 'Mine' }))]))[0]?.topic).toBe('Quotas');
    expect(fold([planned, handed, said(3, '8', '2026-03-12T10:00:00Z', cancelling(1, true, 'No.'))])[0]).not.toHaveProperty('cancelled');
  });

  const nothing: [string, LogRow][] = [
    ['of another day', said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260401 }, { topic: 'X' }))],
    ['of another session', said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 9, occurrence: 20260331 }, { topic: 'X' }))],
    ['by anybody else', said(2, '7', '2026-03-11T10:00:00Z', changingOne(ref, { topic: 'X' }))],
    ['of no day', row({ id: 2, by: '3', kind: 'occurrence', at: '2026-03-11T10:00:00Z', body: { session: 1, topic: 'X' } })],
    ['by a withdrawal', row({ id: 2, by: '3', kind: 'withdraw', at: '2026-03-11T10:00:00Z', body: withdrawal(1).says })],
    ['by a row of another kind', row({ id: 2, by: '3', kind: 'toString', at: '2026-03-11T10:00:00Z', body: { session: 1 } })]
  ];
  test.each(nothing)('is not changed by a row %s', (_why, other) => {
    expect(fold([planned, other])).toEqual(fold([planned]));
  });
});

describe('A session that is cancelled', () => {
  const cancelled = said(2, '9', '2026-03-26T10:00:00Z', cancelling(1, true, ' Nobody has time. '));

  test('does not take place from then on, with the reason', () => {
    const sessions = fold([planned, cancelled]);
    expect(sessions[0]).toMatchObject({ cancelled: { at: Date.parse('2026-03-26T10:00:00Z'), reason: 'Nobody has time.' }, sequence: 1 });
    expect(timesOf(sessions).map(each => each.cancelled)).toEqual([undefined, 'Nobody has time.', 'Nobody has time.']);
  });

  test('without a reason is not cancelled', () => {
    expect(fold([planned, said(2, '3', '2026-03-26T10:00:00Z', cancelling(1, true, ' '))])).toEqual(fold([planned]));
  });

  test('takes place after all where that is taken back', () => {
    const sessions = fold([planned, cancelled, said(3, '3', '2026-03-27T10:00:00Z', cancelling(1, false, ''))]);
    expect(sessions[0]).not.toHaveProperty('cancelled');
    expect(timesOf(sessions).every(each => each.cancelled === undefined)).toBe(true);
    expect(sessions[0]?.sequence).toBe(2);
  });

  test('says of a single one why that one does not take place', () => {
    expect(timesOf(fold([planned, said(2, '3', '2026-03-11T10:00:00Z', changingOne(ref, { cancelled: 'Ill.' })), cancelled]))[1]?.cancelled).toBe('Ill.');
  });

  test('is not cancelled by anybody else', () => {
    expect(fold([planned, said(2, '7', '2026-03-26T10:00:00Z', cancelling(1, true, 'No.'))])).toEqual(fold([planned]));
  });
});

describe('A recap', () => {
  const words = { text: 'We agreed on limits.', highlights: ['Limits per team', 'A page that explains them'], questions: ['Who pays?'] };
  const at = (time: string, by = '9', change: object = {}): LogRow => said(5, by, time, recapping(second, { ...words, ...change }));

  test('is said by whoever hosted, from its beginning on', () => {
    expect(timesOf(fold([planned, at('2026-03-24T13:00:00Z')]))[0]?.recap).toEqual({ id: 5, author: '9', at: Date.parse('2026-03-24T13:00:00Z'), ...words });
    expect(timesOf(fold([planned, at('2026-03-24T12:59:59Z')]))[0]).not.toHaveProperty('recap');
  });

  test('is what the newest row says, under the name of the first', () => {
    expect(timesOf(fold([planned, at('2026-03-24T14:00:00Z'), said(6, '3', '2026-03-25T10:00:00Z', recapping(second, { text: 'Better.', highlights: [], questions: [] }))]))[0]?.recap).toEqual({
      id: 5, author: '3', at: Date.parse('2026-03-25T10:00:00Z'), text: 'Better.', highlights: [], questions: []
    });
  });

  test('does not count from anybody else, nor without words', () => {
    expect(fold([planned, at('2026-03-24T14:00:00Z', '7')])).toEqual(fold([planned]));
    expect(fold([planned, at('2026-03-24T14:00:00Z', '9', { text: 'x'.repeat(4001) })])).toEqual(fold([planned]));
    expect(timesOf(fold([planned, at('2026-03-24T14:00:00Z', '9', { text: 'x'.repeat(4000) })]))[0]?.recap?.text).toHaveLength(4000);
  });

  test('has at most five highlights and five questions, of what can be shown', () => {
    const lines = ['a', '', 'b'.repeat(301), 'd', 'e', 'f'];
    expect(timesOf(fold([planned, at('2026-03-24T14:00:00Z', '9', { highlights: lines, questions: ['q'.repeat(300), 7] })]))[0]?.recap).toMatchObject({ highlights: ['a', 'd', 'e'], questions: ['q'.repeat(300)] });
  });

  test('is no change for calendars', () => {
    expect(fold([planned, at('2026-03-24T14:00:00Z')])[0]?.sequence).toBe(0);
  });
});

describe('What people say to a session', () => {
  const says = (id: number, by: string, time: string, isYes = true): LogRow => said(id, by, time, coming(second, isYes));
  const comers = (...rows: LogRow[]): unknown => timesOf(fold([planned], rows))[0]?.coming;

  test('is that they come, in the order in which they said so, until it is over', () => {
    expect(comers(says(20, '8', '2026-03-11T10:00:00Z'), says(21, '7', '2026-03-12T10:00:00Z'), says(22, '8', '2026-03-13T10:00:00Z'))).toEqual(['8', '7']);
    expect(comers(says(20, '8', '2026-03-24T13:59:59Z'))).toEqual(['8']);
    expect(comers(says(20, '8', '2026-03-24T14:00:00Z'))).toEqual([]);
  });

  test('is that they do not come after all', () => {
    expect(comers(says(20, '8', '2026-03-11T10:00:00Z'), says(21, '8', '2026-03-12T10:00:00Z', false))).toEqual([]);
    expect(comers(says(20, '8', '2026-03-11T10:00:00Z'), says(21, '7', '2026-03-11T11:00:00Z'), says(22, '8', '2026-03-12T10:00:00Z', false), says(23, '8', '2026-03-13T10:00:00Z'))).toEqual(['7', '8']);
  });

  test('is that they were there, from its beginning until fourteen days after', () => {
    const there = (time: string, wasThere = true): unknown => timesOf(fold([planned], [said(20, '8', time, attending(second, wasThere))]))[0]?.attended;
    expect(there('2026-03-24T12:59:59Z')).toEqual([]);
    expect(there('2026-03-24T13:00:00Z')).toEqual(['8']);
    expect(there('2026-04-07T12:59:59Z')).toEqual(['8']);
    expect(there('2026-04-07T13:00:00Z')).toEqual([]);
    expect(there('2026-03-24T13:00:00Z', false)).toEqual([]);
  });

  test('is a question beforehand, corrected and taken back by whoever asked, hidden by keepers', () => {
    const asked = said(20, '8', '2026-03-11T10:00:00Z', askingBefore({ ...second, text: 'Who pays?' }));
    const questions = (rows: LogRow[], hidden?: ReadonlySet<number>): unknown => timesOf(fold([planned], [asked, ...rows], hidden))[0]?.questions;
    expect(questions([])).toMatchObject([{ id: 20, author: '8', isHidden: false, says: { text: 'Who pays?' } }]);
    expect(questions([said(21, '8', '2026-03-12T10:00:00Z', askingBefore({ ...second, text: 'Who decides?' }, 20))])).toMatchObject([{ id: 20, says: { text: 'Who decides?' } }]);
    expect(questions([said(21, '7', '2026-03-12T10:00:00Z', askingBefore({ ...second, text: 'Mine.' }, 20))])).toMatchObject([{ id: 20, says: { text: 'Who pays?' } }]);
    expect(questions([said(21, '8', '2026-03-12T10:00:00Z', withdrawal(20))])).toEqual([]);
    expect(questions([], new Set([20]))).toMatchObject([{ id: 20, isHidden: true }]);
  });

  test('is no question once it is over, or too long, or to no session', () => {
    const asks = (time: string, text: string, occurrence = 20260324): unknown =>
      fold([planned], [said(20, '8', time, askingBefore({ session: 1, occurrence, text }))]).flatMap(({ occurrences }) => occurrences.flatMap(({ questions }) => questions.length));
    expect(asks('2026-03-24T13:59:59Z', 'x'.repeat(500))).toEqual([1, 0, 0]);
    expect(asks('2026-03-24T14:00:00Z', 'x')).toEqual([0, 0, 0]);
    expect(asks('2026-03-11T10:00:00Z', 'x'.repeat(501))).toEqual([0, 0, 0]);
    expect(asks('2026-03-11T10:00:00Z', 'x', 20260325)).toEqual([0, 0, 0]);
  });

  test('is nothing where it names no session, and is of that one alone', () => {
    for (const body of [{}, null, { session: 1 }, { session: 9, occurrence: 20260324, isComing: true }, { session: 1, occurrence: 20260401, isComing: true }, { session: 1, occurrence: 20260324, isComing: 'yes' }]) {
      expect(fold([planned], [row({ id: 20, by: '8', kind: 'coming', at: '2026-03-11T10:00:00Z', body })])).toEqual(fold([planned]));
    }
    expect(timesOf(fold([planned], [says(20, '8', '2026-03-11T10:00:00Z')])).map(each => each.coming)).toEqual([['8'], [], []]);
    expect(timesOf(fold([planned], [said(20, '8', '2026-03-11T10:00:00Z', offeringToHost('Me.'))])).map(each => each.coming)).toEqual([[], [], []]);
  });
});

test('Sessions are the same in any order of arrival, doubled, and whatever strangers add', () => {
  const acts = [
    planned,
    said(2, '6', '2026-03-10T11:00:00Z', planning({ ...plan, topic: 'Queues' })),
    said(3, '9', '2026-03-11T10:00:00Z', changingOne(ref, { moved: { day: 20260402, minute: 600 } })),
    said(4, '4', '2026-03-25T10:00:00Z', planning({ ...plan, minute: 900 }, 1)),
    said(5, '9', '2026-03-26T10:00:00Z', recapping(second, { text: 'Good.', highlights: [], questions: [] })),
    said(6, '3', '2026-03-27T10:00:00Z', cancelling(2, true, 'Too many.'))
  ];
  const contributions = [said(50, '8', '2026-03-11T10:00:00Z', coming(second, true)), said(51, '8', '2026-03-12T10:00:00Z', coming(second, false)), said(52, '7', '2026-03-25T10:00:00Z', attending(second, true))];
  const expected = fold(acts, contributions);
  const body = fc.oneof(fc.constant({ ...plan, corrects: 1 }), fc.constant({ ...plan }), fc.constant({ ...ref, cancelled: 'No.' }), fc.constant({ session: 1, isCancelled: true, reason: 'No.' }), fc.constant({ ...second, text: 'Bad.' }), fc.constant({ row: 1 }), fc.anything());
  const junk = fc.uniqueArray(fc.record({ id: fc.integer({ min: 100, max: 900 }), body, kind: fc.constantFrom('session', 'occurrence', 'cancelSession', 'recap', 'withdraw', 'constructor') }), { maxLength: 6, selector: ({ id }) => id });
  fc.assert(
    fc.property(fc.shuffledSubarray(acts, { minLength: 6 }), fc.subarray(acts), junk, fc.shuffledSubarray(contributions, { minLength: 3 }), (shuffled, doubled, strangers, others) => {
      const added = strangers.map(each => row({ ...each, by: '77', at: '2026-03-20T10:00:00Z' }));
      expect(fold(rowsThatCount([...added, ...shuffled, ...doubled]).rows, rowsThatCount([...others, ...others]).rows)).toEqual(expected);
    }),
    { numRuns: 60 }
  );
});
