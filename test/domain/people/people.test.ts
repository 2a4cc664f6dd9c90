import fc from 'fast-check';
import { entryBody } from '../../../src/domain/contribution/entry';
import { communityKey, personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { foldIntroductions, introduce, introductionLimit, newcomers, newFor, twoLines } from '../../../src/domain/people/introductions';
import { foldWelcome, isWelcomed, welcomedFor, welcomeLimit, welcomeWith } from '../../../src/domain/people/welcome';
import { day } from '../../../src/domain/time';
import { row } from '../rows';

const nothingHidden = new Set<number>();
const introduction = (id: number, by: string, text: unknown, extra: Readonly<Record<string, unknown>> = {}): LogRow => row({ id, kind: 'introduction', by, body: { text, ...extra } });
const textsOf = (rows: readonly LogRow[], hidden: ReadonlySet<number> = nothingHidden): unknown[] => [...foldIntroductions(rows, hidden)].map(([person, { says, isHidden }]) => [person, says.text, isHidden]);

describe('Introductions', () => {
  test('are one a person: the newest, corrected by its author only, gone where taken back', () => {
    expect(textsOf([introduction(1, '7', 'First.'), introduction(2, '7', 'Second.')])).toEqual([['7', 'Second.', false]]);
    expect(textsOf([introduction(1, '7', 'First.'), introduction(2, '7', 'Better.', { corrects: 1 })])).toEqual([['7', 'Better.', false]]);
    expect(textsOf([introduction(1, '7', 'First.'), introduction(2, '8', 'Mine.', { corrects: 1 })])).toEqual([['7', 'First.', false]]);
    expect(textsOf([introduction(1, '7', 'First.'), row({ id: 2, kind: 'withdraw', by: '7', body: { row: 1 } })])).toEqual([]);
    expect(textsOf([introduction(1, '7', 'First.')], new Set([1]))).toEqual([['7', 'First.', true]]);
  });

  test.each([['nothing', ''], ['spaces', '  '], ['a number', 7], ['more than the limit', 'a'.repeat(introductionLimit + 1)]])('of %s say nothing', (_what, text) => {
    expect(textsOf([introduction(1, '7', text)])).toEqual([]);
  });

  test('of exactly the limit are taken', () => {
    expect(textsOf([introduction(1, '7', 'a'.repeat(introductionLimit))])).toHaveLength(1);
  });

  test.each([
    ['One.', 'One.'],
    [' One.\n\n Two. \n', 'One.\nTwo.'],
    ['One.\nTwo.\nThree.\r\nFour.', 'One.\nTwo. Three. Four.'],
    ['', '']
  ])('have two lines: %j', (text, lines) => {
    expect(twoLines(text)).toBe(lines);
  });

  test('are written as they are read', () => {
    expect(introduce('One.\nTwo.\nThree.')).toEqual({ kind: 'introduction', summary: 'Introduction', says: { text: 'One.\nTwo. Three.' } });
    expect(entryBody(introduce('One.', 5))).toEqual({ text: 'One.', corrects: 5 });
    expect(introduce('One.', 5).summary).toBe('Corrected introduction');
  });
});

test('Newcomers are those who joined within thirty days, the newest first', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const joined = (person: string, since: number) => ({ community: communityKey('pumps'), person: personKey(person), since });
  const joiners = [joined('1', now - newFor), joined('2', now - newFor + 1), joined('3', now), joined('4', now + 1), joined('6', now - day), joined('5', now - day)];
  expect(newcomers(joiners, now).map(({ person }) => person)).toEqual(['3', '5', '6', '2']);
  expect(newFor).toBe(30 * day);
});

describe('The welcome', () => {
  const ana = { role: 'manager' as const, person: { key: personKey('3'), name: 'Ana Ruiz' }, from: Date.parse('2026-03-01T00:00:00Z'), until: Date.parse('2026-06-01T00:00:00Z') };
  const welcome = (by: string, text: unknown, at = '2026-03-10T12:00:00Z'): LogRow => row({ kind: 'welcome', by, at, body: { text } });
  const textOf = (rows: readonly LogRow[]): string | undefined => foldWelcome(rows, [ana])?.text;

  test('is the newest of whoever kept the community then', () => {
    const rows = [welcome('3', 'Hello.'), welcome('3', ' Welcome! '), welcome('7', 'I welcome you.'), welcome('3', 'Too late.', '2026-06-01T00:00:00Z'), welcome('3', 'Too early.', '2026-02-01T00:00:00Z'), row({ kind: 'host', by: '3', body: { text: 'No welcome.' } })];
    expect(foldWelcome(rows, [ana])).toEqual({ text: 'Welcome!', author: '3', at: Date.parse('2026-03-10T12:00:00Z') });
    expect(foldWelcome(rows, [])).toBeUndefined();
    expect(foldWelcome([], [ana])).toBeUndefined();
  });

  test('of a sponsor does not count', () => {
    expect(foldWelcome([welcome('3', 'Hello.')], [{ ...ana, role: 'sponsor' }])).toBeUndefined();
  });

  test('is taken away by an empty one, and by one that is too long', () => {
    expect(textOf([welcome('3', 'Hello.'), welcome('3', ' ')])).toBeUndefined();
    expect(textOf([welcome('3', 'Hello.'), welcome('3', 'a'.repeat(welcomeLimit + 1))])).toBeUndefined();
    expect(textOf([welcome('3', 'a'.repeat(welcomeLimit))])).toHaveLength(600);
  });

  test('says nothing that strangers write, wherever it stands', () => {
    const strangers = fc.array(fc.tuple(fc.constantFrom('7', '8'), fc.string()).map(([by, text]) => welcome(by, text)), { maxLength: 5 });
    fc.assert(fc.property(strangers, strangers, (before, after) => expect(textOf([...before, welcome('3', 'Hello.'), ...after])).toBe('Hello.')));
  });

  test('is written as it is read', () => {
    expect(welcomeWith(' Hello. ')).toEqual({ kind: 'welcome', summary: 'Welcome to newcomers', says: { text: 'Hello.' } });
    expect(welcomeWith('  ')).toEqual({ kind: 'welcome', summary: 'Took the welcome away', says: { text: '' } });
  });

  test('is for fourteen days after somebody joined', () => {
    expect(welcomedFor).toBe(14 * day);
    expect([[0, 0], [0, 14 * day - 1], [0, 14 * day], [1, 0]].map(([joined = 0, now = 0]) => isWelcomed(joined, now))).toEqual([true, true, false, false]);
  });
});
