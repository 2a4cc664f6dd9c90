import { entryBody } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { OccurrenceChange, SessionPlan } from '../../src/domain/session/session';
import { askingBefore, attending, cancelling, changingOne, coming, offeringToHost, planning, readChange, readPlan, readQuestion, readRecap, readRef, recapping } from '../../src/domain/session/sessionRows';
import { plan } from './sessionScene';

const ref = { session: 1, occurrence: 20260331 };
const through = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

describe('A plan', () => {
  const { repeats, ...once } = plan;
  const plans: SessionPlan[] = [plan, { ...once, days: [20260324] }, { ...plan, about: '', place: '', minute: 0, length: 5 }, { ...plan, minute: 1439, length: 720, repeats: { every: 'quarterly', ends: { on: 20261231 } } }];
  test.each(plans)('is read as it was written: %j', written => {
    expect(readPlan(through(entryBody(planning(written))))).toEqual(written);
  });

  test('is told in the list by its topic, and names what it corrects', () => {
    expect(planning(plan)).toEqual({ kind: 'session', summary: 'Planned “Quotas”', says: { ...plan } });
    expect(planning(plan, 7)).toMatchObject({ corrects: 7 });
  });

  test('has its days in order, each once, and one where it does not repeat', () => {
    expect(readPlan({ ...plan, days: [20260407, 20260324, 20260407] })?.days).toEqual([20260324, 20260407]);
    expect(readPlan({ ...once, days: [20260407, 20260324] })?.days).toEqual([20260324]);
    expect(readPlan({ ...plan, repeats: { every: 'daily' } })).not.toHaveProperty('repeats');
  });

  test('is trimmed, and leaves out what is too long to be said of it', () => {
    expect(readPlan({ ...plan, topic: ' T ', about: 'x'.repeat(2001), place: 'x'.repeat(501) })).toMatchObject({ topic: 'T', about: '', place: '' });
    expect(readPlan({ ...plan, topic: 'x'.repeat(120), about: 'x'.repeat(2000), place: 'x'.repeat(500) })).toMatchObject({ topic: 'x'.repeat(120), about: 'x'.repeat(2000), place: 'x'.repeat(500) });
  });

  const none: [string, unknown][] = [
    ['topic', ''], ['topic', 'x'.repeat(121)], ['topic', 7], ['host', undefined], ['host', '1'.repeat(21)], ['zone', 'Nowhere'], ['zone', undefined], ['zone', '+01:00'],
    ['minute', -1], ['minute', 1440], ['minute', 1.5], ['minute', '840'], ['length', 4], ['length', 721], ['length', undefined], ['days', []], ['days', undefined],
    ['days', [20260324, 20260230]], ['days', ['20260324']], ['days', Array.from({ length: 401 }, () => 20260324)]
  ];
  test.each(none)('with %s %j is none', (part, value) => {
    expect(readPlan({ ...plan, [part]: value })).toBeUndefined();
  });
});

describe('What is different about one time', () => {
  const changes: OccurrenceChange[] = [{}, { topic: 'T', about: 'A', place: 'P', host: personKey('8'), moved: { day: 20260401, minute: 0 }, length: 30 }, { cancelled: 'Ill.' }];
  test.each(changes)('is read as it was written: %j', change => {
    const { kind, says } = changingOne(ref, change);
    expect([kind, readRef(through(says)), readChange(through(says))]).toEqual(['occurrence', ref, change]);
  });

  test('is nothing in no known shape', () => {
    const body = { topic: 'x'.repeat(121), about: '', place: 7, host: {}, length: 3, cancelled: 'x'.repeat(501), moved: { day: 20260401 } };
    expect(readChange(body)).toEqual({});
    for (const moved of [{ minute: 5 }, { day: 20260230, minute: 5 }, { day: 20260401, minute: 1440 }, 'tomorrow', null]) expect(readChange({ moved })).toEqual({});
  });
});

test('A row names a time of a session, or none', () => {
  expect(readRef({ session: 1, occurrence: 20260331, more: 1 })).toEqual(ref);
  for (const body of [{}, { session: 1 }, { occurrence: 20260331 }, { session: 0, occurrence: 20260331 }, { session: 1, occurrence: 20260231 }, { session: '1', occurrence: 20260331 }]) expect(readRef(body)).toBeUndefined();
});

test('Every other row says what it is, and is read as it was written', () => {
  expect(cancelling(1, true, 'Ill.')).toEqual({ kind: 'cancelSession', summary: 'Cancelled session 1', says: { session: 1, isCancelled: true, reason: 'Ill.' } });
  expect(cancelling(1, false, '').summary).toBe('Took up session 1');
  expect(coming(ref, true)).toEqual({ kind: 'coming', summary: 'Comes to session 1 on 20260331', says: { ...ref, isComing: true } });
  expect(coming(ref, false)).toMatchObject({ summary: 'Does not come to session 1 on 20260331', says: { isComing: false } });
  expect(attending(ref, true)).toEqual({ kind: 'attended', summary: 'Was at session 1 on 20260331', says: { ...ref, wasThere: true } });
  expect(attending(ref, false)).toMatchObject({ summary: 'Was not at session 1 on 20260331' });
  expect(offeringToHost('Me.')).toEqual({ kind: 'offerHost', summary: 'Offered to host a session', says: { text: 'Me.' } });
  expect(askingBefore({ ...ref, text: 'Who?' }, 3)).toEqual({ kind: 'sessionQuestion', summary: 'Asked for session 1 on 20260331', says: { ...ref, text: 'Who?' }, corrects: 3 });
  expect(askingBefore({ ...ref, text: 'Who?' })).not.toHaveProperty('corrects');
  expect(readQuestion(through(askingBefore({ ...ref, text: 'Who?' }).says))).toEqual({ ...ref, text: 'Who?' });
  const recap = { text: 'Good.', highlights: ['a'], questions: ['b'] };
  expect(recapping(ref, recap)).toEqual({ kind: 'recap', summary: 'Recap of session 1 on 20260331', says: { ...ref, ...recap } });
  expect(readRecap(through(recapping(ref, recap).says))).toEqual(recap);
  expect(changingOne(ref, {}).summary).toBe('Changed session 1 on 20260331');
});
