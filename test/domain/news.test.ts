import fc from 'fast-check';
import { announcing } from '../../src/domain/announcement/announcement';
import { defaultPractice } from '../../src/domain/community/practice';
import type { NewEntry } from '../../src/domain/contribution/entry';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import { hiding } from '../../src/domain/contribution/hidden';
import type { NewsRows, NewThing } from '../../src/domain/directory/news';
import { lastVisitIn, mostNews, newKinds, newsSince } from '../../src/domain/directory/news';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { answering, asking } from '../../src/domain/question/questionDraft';
import { askingBefore, cancelling, changingOne, planning, recapping } from '../../src/domain/session/sessionRows';
import { confirmStory } from '../../src/domain/story/confirmedStories';
import { thanking } from '../../src/domain/thanks/thanks';
import { minute } from '../../src/domain/time';
import { row } from './rows';
import { plan, roles, said } from './sessionScene';

const eva = personKey('7');
const since = Date.parse('2026-03-10T00:00:00Z');
const community = { roles, practice: defaultPractice };
const before = '2026-03-09T23:00:00Z';
const after = '2026-03-10T01:00:00Z';
const later = '2026-03-25T09:00:00Z';

const says = (id: number, by: string, at: string, kind: string, body: unknown): LogRow => row({ id, by, at, kind, body });
const question = (id: number, by: string, at = after, title = `Question ${id}`): LogRow => says(id, by, at, 'question', { title, text: '' });
const answer = (id: number, by: string, to: number, at = after): LogRow => says(id, by, at, 'answer', { question: to, text: 'So.' });
const thanks = (id: number, by: string, to: string, of: number, at = after): LogRow => says(id, by, at, 'thanks', { to: { key: to, name: 'x' }, for: { kind: 'answer', id: of, title: 'Why' }, text: 'Thank you.' });
const story = (id: number, by: string, at = after): LogRow => says(id, by, at, 'story', { activity: 'Asked', learnt: 'a', did: 'b', result: 'c', cycle: 'applied', benefit: 'time' });
const resource = (id: number, by: string, at = after): LogRow => says(id, by, at, 'resource', { title: 'Handbook', link: 'https://contoso.example/', why: 'Because.', tags: [] });
const join = (id: number, by: string, at = after, kind = 'join'): LogRow => row({ id, by, at, kind });
const announcement = (id: number, at: string, text: string): LogRow => said(id, '3', at, announcing(text));
const session = (id: number, at = after): LogRow => said(id, '3', at, planning(plan));
const first = { session: 1, occurrence: 20260324 };
const recap = { text: 'It went well.', highlights: [], questions: [] };

const told = ({ kind, id, title, people }: NewThing): string => [kind, id, title, ...(people === undefined ? [] : [people])].join(' ').trim();
const news = (rows: Partial<NewsRows>): string[] => newsSince(community, { contributions: [], acts: [], ...rows }, since, eva).map(told);

describe('What is new in a community', () => {
  const cases: [string, Partial<NewsRows>, string[]][] = [
    ['a question', { contributions: [question(1, '8')] }, ['question 1 Question 1']],
    ['nothing that was there before', { contributions: [question(1, '8', before), resource(2, '8', before), story(3, '8', before)], acts: [session(1, before), announcement(2, before, 'Hello.')] }, []],
    ['not one’s own question, but an answer to it', { contributions: [question(1, '7', before), answer(2, '8', 1)] }, ['answer 2 Question 1']],
    ['not one’s own answer', { contributions: [question(1, '7', before), answer(2, '7', 1)] }, []],
    ['not an answer to somebody else', { contributions: [question(1, '8', before), answer(2, '9', 1)] }, []],
    ['thanks to the person', { contributions: [answer(1, '7', 99, before), thanks(2, '8', '7', 1)] }, ['thanks 2 Why']],
    ['not thanks to somebody else', { contributions: [answer(1, '9', 99, before), thanks(2, '8', '9', 1)] }, []],
    ['not thanks for what somebody else did', { contributions: [answer(1, '9', 99, before), thanks(2, '8', '7', 1)] }, []],
    ['a link on the shelf', { contributions: [resource(1, '8')] }, ['resource 1 Handbook']],
    ['a story', { contributions: [story(1, '8')] }, ['story 1 Asked']],
    ['not one’s own link and story', { contributions: [resource(1, '7'), story(2, '7')] }, []],
    ['a session that is planned', { acts: [session(1)] }, ['session 1 Quotas']],
    ['not one that was cancelled', { acts: [session(1), said(2, '3', after, cancelling(1, true, 'Ill.'))] }, []],
    ['not one by somebody who may not plan', { acts: [said(1, '8', after, planning(plan))] }, []],
    ['a recap', { acts: [session(1, before), said(2, '3', later, recapping(first, recap))] }, ['recap 2 Quotas']],
    ['an announcement, by its first line', { acts: [announcement(1, after, 'We move.\nTo Tuesdays.')] }, ['announcement 1 We move.']],
    ['the start of a long one', { acts: [announcement(1, after, 'a'.repeat(121))] }, [`announcement 1 ${'a'.repeat(119)}…`]],
    ['the start of a long one in whole words', { acts: [announcement(1, after, `${'word '.repeat(24)}longer`)] }, [`announcement 1 ${'word '.repeat(22)}word…`]],
    ['all of one that fits', { acts: [announcement(1, after, 'a'.repeat(120))] }, [`announcement 1 ${'a'.repeat(120)}`]],
    ['nothing that was taken back', { contributions: [question(1, '8'), said(2, '8', after, withdrawal(1))] }, []],
    ['nothing that keepers hid', { contributions: [question(1, '8'), story(2, '8'), resource(3, '8'), question(4, '7'), answer(5, '8', 4), thanks(6, '8', '7', 1)], acts: [1, 2, 3, 5, 6].map(id => said(id, '3', later, hiding(id, true, 'Rude.'))) }, []],
    ['what somebody who may not wanted to hide', { contributions: [question(1, '8')], acts: [said(1, '9', later, hiding(1, true, 'Rude.'))] }, ['question 1 Question 1']],
    ['those who joined, as one', { memberships: [join(1, '8'), join(2, '9')] }, ['joined 2  2']],
    ['not oneself, nor whoever left again, nor whoever was there before', { memberships: [join(1, '9', before), join(2, '7'), join(3, '8'), join(4, '8', after, 'leave')] }, []],
    ['whoever joined twice once', { memberships: [join(1, '8'), join(2, '8')] }, ['joined 1  1']],
    ['nothing of a kind that is not known', { contributions: [says(1, '8', after, 'poem', { title: 'x' })] }, []],
    ['nothing that says it in no known shape', { contributions: [says(1, '8', after, 'question', { title: 7 }), says(2, '8', after, 'story', 'x'), says(3, '8', after, 'thanks', null)] }, []]
  ];
  test.each(cases)('%s', (_what, rows, expected) => {
    expect(news(rows)).toEqual(expected);
  });

  const forEva = (id: number, by: string, { kind, ...entry }: NewEntry, mentions = [{ key: eva, name: 'Eva' }]): LogRow => says(id, by, after, kind, entryBody({ kind, ...entry, mentions }));
  const confirming = confirmStory(1, 'So it was.');
  const askingOf = askingBefore({ ...first, occurrence: 20260324, text: 'Which quotas?' });
  const mentionedIn = (rows: Partial<NewsRows>): readonly unknown[] =>
    newsSince(community, { contributions: [], acts: [], ...rows }, since, eva).map(({ isForYou, ...thing }) => [told(thing), isForYou, thing.shownBy]);

  test.each<[string, Partial<NewsRows>, unknown[]]>([
    ['a question', { contributions: [forEva(1, '8', asking({ title: 'Which?', text: '' }))] }, [['question 1 Which?', true, undefined]]],
    ['an answer to somebody else', { contributions: [question(1, '8', before), forEva(2, '9', answering(1, { text: 'So.' }))] }, [['answer 2 Question 1', true, { kind: 'question', row: 1 }]]],
    ['thanks to somebody else', { contributions: [answer(1, '9', 99, before), forEva(2, '8', thanking({ key: personKey('9'), name: 'x' }, { kind: 'answer', id: 1, title: 'Why' }, 'Thank you.'))] }, [['thanks 2 Why', true, undefined]]],
    ['what confirms a story', { contributions: [story(1, '8', before), forEva(2, '9', confirming)] }, [['story 2 Asked', true, undefined]]],
    ['a question before a session', { acts: [session(1, before)], contributions: [forEva(2, '9', askingOf)] }, [['question 2 Quotas', true, { kind: 'session', row: 1 }]]],
    ['a recap', { acts: [session(1, before), { ...forEva(2, '3', recapping(first, recap)), created: Date.parse(later) }] }, [['recap 2 Quotas', true, undefined]]],
    ['an announcement', { acts: [forEva(1, '3', announcing('We move.'))] }, [['announcement 1 We move.', true, undefined]]]
  ])('says that the person is mentioned in %s', (_what, rows, expected) => {
    expect(mentionedIn(rows)).toEqual(expected);
  });

  test.each<[string, Partial<NewsRows>]>([
    ['a confirmation that mentions nobody', { contributions: [story(1, '8', before), forEva(2, '9', confirming, [])] }],
    ['a question before a session that mentions nobody', { acts: [session(1, before)], contributions: [forEva(2, '9', askingOf, [])] }],
    ['an answer that mentions somebody else', { contributions: [question(1, '8', before), forEva(2, '9', answering(1, { text: 'So.' }), [{ key: personKey('70'), name: 'Eva' }])] }],
    ['a mention that keepers hid', { contributions: [question(1, '8', before), forEva(2, '9', answering(1, { text: 'So.' })), story(3, '8', before), forEva(4, '9', confirmStory(3, 'So.'))], acts: [2, 4].map(id => said(id, '3', later, hiding(id, true, 'Rude.'))) }],
    ['a mention by oneself', { contributions: [question(1, '8', before), forEva(2, '7', answering(1, { text: 'So.' }))] }]
  ])('does not tell %s', (_what, rows) => {
    expect(news(rows)).toEqual([]);
  });

  test('says by whom, when, and when a session takes place', () => {
    expect(newsSince(community, { contributions: [], acts: [session(1)] }, since, eva)).toEqual([
      { kind: 'session', id: 1, at: Date.parse(after), by: '3', title: 'Quotas', start: Date.parse('2026-03-24T13:00:00Z') }
    ]);
  });

  test('tells a series by the first time that takes place, and not at all where none does', () => {
    const series = said(1, '3', after, planning({ ...plan, days: [20260324, 20260331] }));
    const off = (id: number, occurrence: number): LogRow => said(id, '3', after, changingOne({ session: 1, occurrence }, { cancelled: 'Ill.' }));
    const startsOf = (acts: readonly LogRow[]): unknown => newsSince(community, { contributions: [], acts }, since, eva).map(({ kind, start }) => [kind, start]);
    expect(startsOf([series])).toEqual([['session', Date.parse('2026-03-24T13:00:00Z')]]);
    expect(startsOf([series, off(2, 20260324)])).toEqual([['session', Date.parse('2026-03-31T12:00:00Z')]]);
    expect(startsOf([series, off(2, 20260324), off(3, 20260331)])).toEqual([]);
  });

  test('tells of those who joined by the last of them, without those who only asked or came at the very moment', () => {
    const moment = new Date(since).toISOString();
    const rows = [join(5, '9'), join(2, '8', '2026-03-10T02:00:00Z'), join(6, '10', moment), join(7, '11', after, 'request')];
    expect(newsSince(community, { contributions: [], acts: [], memberships: rows }, since, eva)).toEqual([
      { kind: 'joined', id: 5, at: Date.parse(after), by: '9', title: '', people: 2 }
    ]);
    expect(news({ contributions: [question(1, '8', moment)] })).toEqual([]);
  });

  test('tells an announcement without what surrounds it', () => {
    expect(news({ acts: [announcement(1, after, '\n  We move.  \nTo Tuesdays.')] })).toEqual(['announcement 1 We move.']);
    expect(news({ acts: [announcement(1, after, `${'a'.repeat(118)}  ${'b'.repeat(9)}`)] })).toEqual([`announcement 1 ${'a'.repeat(118)}…`]);
  });

  test('comes with the newest first, then by what matters more, then by row', () => {
    const rows = {
      contributions: [question(1, '8', '2026-03-12T00:00:00Z'), question(2, '8'), story(3, '8'), question(4, '8')],
      acts: [announcement(1, after, 'Hello.')],
      memberships: [join(1, '8', '2026-03-13T00:00:00Z')]
    };
    expect(news(rows)).toEqual(['joined 1  1', 'question 1 Question 1', 'announcement 1 Hello.', 'question 4 Question 4', 'question 2 Question 2', 'story 3 Asked']);
    expect(newKinds).toEqual(['announcement', 'answer', 'thanks', 'question', 'session', 'recap', 'resource', 'story', 'joined']);
  });

  test('is told of twenty things at most, the newest', () => {
    const many = Array.from({ length: 30 }, (_, index) => says(index + 1, '8', new Date(since + (index + 1) * minute).toISOString(), 'question', { title: `Q${index + 1}`, text: '' }));
    expect(news({ contributions: many })).toHaveLength(20);
    expect(news({ contributions: many })[0]).toBe('question 30 Q30');
    expect(newsSince(community, { contributions: many, acts: [] }, since, eva, 2).map(({ id }) => id)).toEqual([30, 29]);
    expect(mostNews).toBe(20);
  });

  test('whatever strangers write, nothing is told of the person’s own acts, and each thing once', () => {
    const kinds = fc.constantFrom('question', 'answer', 'thanks', 'story', 'resource', 'withdraw', 'confirm', 'join');
    const bodies = fc.constantFrom<unknown>({ title: 'x', text: 'y', question: 1, row: 2 }, { corrects: 1, title: 'z', text: '' }, null, 'x', { to: { key: '7', name: 'x' }, for: { kind: 'answer', id: 2, title: 't' }, text: 'y' });
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.constantFrom('7', '8', '9'), bodies), { maxLength: 12 }), sketches => {
        const contributions = sketches.map(([kind, by, body], index) => ({ ...says(index + 1, by, after, kind, body), body: body === null ? undefined : entryBodyOf(body) }));
        const things = newsSince(community, { contributions, acts: [], memberships: contributions }, since, eva);
        expect(things.every(({ by }) => by !== eva)).toBe(true);
        expect(new Set(things.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(things.length);
      })
    );
  });
});

function entryBodyOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? entryBody({ kind: '', summary: '', says: body as Record<string, unknown> }) : body;
}

describe('The last visit', () => {
  const now = Date.parse('2026-03-12T00:00:00Z');
  test.each<[string, string | undefined, number | undefined]>([
    ['is the instant that was kept', '2026-03-10T00:00:00.000Z', since],
    ['may be now', '2026-03-12T00:00:00Z', now],
    ['is none in the future', '2026-03-12T00:00:01Z', undefined],
    ['is none where nothing was kept', undefined, undefined],
    ['is none where no instant was kept', 'yesterday', undefined]
  ])('%s', (_what, text, expected) => {
    expect(lastVisitIn(text, now)).toBe(expected);
  });
});
