import { entryBody } from '../../../src/domain/contribution/entry';
import { communityKey, personKey } from '../../../src/domain/identity';
import type { LogRow } from '../../../src/domain/log/logRow';
import { foldIntroductions, introduce, introductionLimit, newcomers, newFor, twoLines } from '../../../src/domain/people/introductions';
import { isWelcomed, welcomedFor } from '../../../src/domain/people/welcome';
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

test('The welcome is for fourteen days after somebody joined', () => {
  expect(welcomedFor).toBe(14 * day);
  expect([[0, 0], [0, 14 * day - 1], [0, 14 * day], [1, 0]].map(([joined = 0, now = 0]) => isWelcomed(joined, now))).toEqual([true, true, false, false]);
});
