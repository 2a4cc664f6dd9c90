import fc from 'fast-check';
import { entryBody, withdrawal } from '../../src/domain/contribution/entry';
import type { NamedPerson } from '../../src/domain/identity';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Behind, ThankedFor, Thanks } from '../../src/domain/thanks/thanks';
import { textProblem } from '../../src/domain/contribution/textProblem';
import { behindContributions, foldThanks, thankedKinds, thanking, thanksFor, thanksLimits } from '../../src/domain/thanks/thanks';
import { row } from './rows';

const tom: NamedPerson = { key: personKey('8'), name: 'Tom Okafor' };
const answer: ThankedFor = { kind: 'answer', id: 2, title: 'Which seal?' };
const unknown: Behind = () => undefined;
const thanked = (id: number, by = '7', to = tom, thing = answer, text = 'It holds.'): LogRow => {
  const { kind, ...entry } = thanking(to, thing, text);
  return row({ id, kind, by, body: entryBody({ kind, ...entry }) });
};
const ids = (thanks: readonly Thanks[]): number[] => thanks.map(({ id }) => id);
const fold = (rows: readonly LogRow[], behind = unknown): number[] => ids(foldThanks(rows, new Set(), behind));

describe('Thanks', () => {
  test('are for something, to somebody, in words', () => {
    expect(foldThanks([thanked(3)], new Set([3]), unknown).map(({ says, author, isHidden }) => ({ says, author, isHidden }))).toEqual([
      { author: '7', isHidden: true, says: { to: tom, for: answer, text: 'It holds.' } }
    ]);
  });

  test('are written in short lines', () => {
    expect(thanking({ ...tom, mail: 'ignored' } as NamedPerson, { ...answer, title: ` ${'x'.repeat(150)}\n${'y'.repeat(150)}` }, ' It holds. ')).toEqual({
      kind: 'thanks',
      summary: 'Thanked Tom Okafor',
      says: { to: tom, for: { kind: 'answer', id: 2, title: `${'x'.repeat(150)} ${'y'.repeat(49)}` }, text: 'It holds.' }
    });
  });

  test('are for every kind of thing that is something real', () => {
    expect(thankedKinds).toEqual(['answer', 'question', 'session', 'recap', 'resource', 'story']);
    expect(fold(thankedKinds.map((kind, index) => thanked(index + 10, '7', tom, { ...answer, kind })))).toEqual([10, 11, 12, 13, 14, 15]);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['nobody', { to: undefined }],
    ['nobody by key', { to: { name: 'Tom' } }],
    ['nobody who can have been stamped', { to: { key: 'x8', name: 'Tom' } }],
    ['nobody with half a number', { to: { key: '8x', name: 'Tom' } }],
    ['nothing', { for: undefined }],
    ['nothing that is one', { for: { ...answer, kind: 'smile' } }],
    ['nothing that has a row', { for: { ...answer, id: 0 } }],
    ['nothing that is called something', { for: { ...answer, title: ' ' } }],
    ['something called by more than 200 characters', { for: { ...answer, title: 'x'.repeat(201) } }],
    ['something without words', { text: ' ' }],
    ['something in more than 500 characters', { text: 'x'.repeat(501) }]
  ])('to or for %s are none', (_title, change) => {
    const body = { to: tom, for: answer, text: 'It holds.', ...change };
    expect(fold([row({ id: 3, kind: 'thanks', body })])).toEqual([]);
  });

  test('of 500 characters are some', () => {
    expect(fold([thanked(3, '7', tom, answer, 'x'.repeat(500))])).toEqual([3]);
  });

  test('are read to people with long keys, and titles in one line', () => {
    const to = { key: personKey('12345'), name: 'Lea' };
    expect(foldThanks([thanked(3, '7', to, { ...answer, title: 'Which   seal?' })], new Set(), unknown)[0]?.says).toStrictEqual({ to, for: answer, text: 'It holds.' });
  });

  test('say nothing of a time where there is none', () => {
    expect(thanking(tom, answer, 'So.').says).toStrictEqual({ to: tom, for: answer, text: 'So.' });
  });

  test('to oneself are none', () => {
    expect(fold([thanked(3, '8')])).toEqual([]);
  });

  test.each<[string, Behind, number[]]>([
    ['whoever is behind the thing', () => [personKey('9'), tom.key], [3]],
    ['nobody else', () => [personKey('9')], []],
    ['nobody where there is no such thing', () => [], []],
    ['anybody where it cannot be looked up', unknown, [3]]
  ])('go to %s', (_title, behind, counted) => {
    expect(fold([thanked(3)], behind)).toEqual(counted);
  });

  test('for the same once more say the same, unless by somebody else, to somebody else or for something else', () => {
    const lea = { key: personKey('9'), name: 'Lea' };
    expect(fold([thanked(3), thanked(4), thanked(5, '6'), thanked(6, '7', lea), thanked(7, '7', tom, { ...answer, id: 12 }), thanked(8, '7', tom, { ...answer, kind: 'recap' })])).toEqual([
      3, 5, 6, 7, 8
    ]);
  });

  test('for two times of a session that repeats are two', () => {
    const session = (occurrence?: unknown): ThankedFor => ({ kind: 'session', id: 2, title: 'Quotas', ...(occurrence !== undefined && { occurrence: occurrence as number }) });
    const all = foldThanks(
      [thanked(3, '7', tom, session()), thanked(4, '7', tom, session(20261103)), thanked(5, '7', tom, session(20261110)), thanked(6, '7', tom, session(20261110)), thanked(7, '7', tom, session(99991231))],
      new Set(),
      unknown
    );
    expect(all.map(({ id, says }) => [id, says.for])).toEqual([
      [3, session()],
      [4, session(20261103)],
      [5, session(20261110)],
      [7, session(99991231)]
    ]);
    expect(thanksFor(all, personKey('7'), session(20261110))?.id).toBe(5);
    expect(thanksFor(all, personKey('7'), session())?.id).toBe(3);
    expect(thanksFor(all, personKey('7'), session(20261117))).toBeUndefined();
  });

  test('for a time that is none are for the whole', () => {
    expect(foldThanks([thanked(3, '7', tom, { ...answer, occurrence: 99991232 })], new Set(), unknown)[0]?.says.for).toEqual(answer);
  });

  test('can be taken back, and said again', () => {
    const back = row({ id: 4, kind: 'withdraw', body: withdrawal(3).says });
    expect(fold([thanked(3), back])).toEqual([]);
    expect(fold([thanked(3), back, thanked(5)])).toEqual([5]);
  });

  test('by one person for one thing are found', () => {
    const all = foldThanks([thanked(3), thanked(4, '9')], new Set(), unknown);
    expect(thanksFor(all, personKey('9'), answer)?.id).toBe(4);
    expect(thanksFor(all, personKey('6'), answer)).toBeUndefined();
    expect(thanksFor(all, personKey('7'), { kind: 'answer', id: 5 })).toBeUndefined();
    expect(thanksFor(all, personKey('7'), { kind: 'story', id: 2 })).toBeUndefined();
  });

  test('need words, 500 characters at most', () => {
    expect([' ', ` ${'x'.repeat(500)} `, 'x'.repeat(501)].map(text => textProblem(text, thanksLimits.text))).toEqual(['missing', undefined, 'tooLong']);
  });
});

describe('Behind what was contributed', () => {
  const rows = [row({ id: 10, kind: 'answer', by: '8' }), row({ id: 11, kind: 'story', by: '9', body: {} }), row({ id: 12, kind: 'answer', by: '8', body: { corrects: 10 } })];
  const behind = behindContributions(rows);

  test.each<[string, Pick<ThankedFor, 'kind' | 'id'>, readonly string[] | undefined]>([
    ['is its author', { kind: 'answer', id: 10 }, ['8']],
    ['is its author, of each kind', { kind: 'story', id: 11 }, ['9']],
    ['is nobody where it is of another kind', { kind: 'answer', id: 11 }, []],
    ['is nobody where the row only corrects', { kind: 'answer', id: 12 }, []],
    ['is nobody where there is no such row', { kind: 'answer', id: 13 }, []],
    ['is unknown for what is older', { kind: 'answer', id: 9 }, undefined],
    ['is unknown for a session', { kind: 'session', id: 10 }, undefined],
    ['is unknown for a recap', { kind: 'recap', id: 10 }, undefined]
  ])('%s', (_title, thing, people) => {
    expect(behind(thing)).toEqual(people);
  });

  test('is unknown where nothing was read', () => {
    expect(behindContributions([])({ kind: 'answer', id: 10 })).toBeUndefined();
  });
});

test('Whatever stands in a body, thanks are read or left, and nobody thanks themselves', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ to: fc.oneof(fc.constant(tom), fc.anything()), for: fc.oneof(fc.constant(answer), fc.anything()), text: fc.oneof(fc.string(), fc.anything()) })), bodies => {
      const all = foldThanks(bodies.map((body, index) => row({ id: index + 1, kind: 'thanks', by: index % 2 === 0 ? '7' : '8', body })), new Set(), unknown);
      expect(all.filter(({ author, says }) => author === says.to.key)).toEqual([]);
    })
  );
});
