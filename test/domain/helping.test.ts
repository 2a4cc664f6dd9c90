import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { UnitOf } from '../../src/domain/organisation/organisation';
import type { Answer } from '../../src/domain/report/activity';
import { countHelping, crossing } from '../../src/domain/report/helping';

/** Persons are named after their unit; from day 50 on, everybody called “field-moves…” works in Labs. Nothing is known of “x…”. */
const unitOf: UnitOf = (person, at) => {
  const [name] = person.split('-');
  if (person.startsWith('field-moves') && at >= 50) return unitKey('labs');
  return name?.startsWith('x') === true ? undefined : unitKey(name ?? '');
};
const answer = (asker: string, answerer: string, at = 10, asked = at - 1): Answer => ({
  community: communityKey('pumps'),
  asker: personKey(asker),
  answerer: personKey(answerer),
  asked,
  at
});
const units = ['field', 'labs', ''];
const help = (...answers: readonly Answer[]) => countHelping(answers, unitOf, units);

describe('Who helped whom', () => {
  test('is told by units that answered and units that asked', () => {
    const helped = help(answer('labs-1', 'field-1'), answer('labs-2', 'field-1'), answer('field-2', 'field-3'), answer('x1', 'labs-3'));
    expect(helped).toEqual({
      pairs: { rows: units, columns: units, cells: [1, 2, 0, 0, 0, 1, 0, 0, 0] },
      fewest: [1, 1, 0, 0, 0, 1, 0, 0, 0],
      fewestOfRow: [2, 1, 0],
      fewestOfColumn: [1, 1, 1],
      fewestOfAll: 3,
      answers: [1, 2, 0, 0, 0, 1, 0, 0, 0]
    });
  });

  test('counts a pair once, and each of its answers', () => {
    const { pairs, answers } = help(answer('labs-1', 'field-1'), answer('labs-1', 'field-1', 20), answer('field-1', 'labs-1'));
    expect([pairs.cells, answers]).toEqual([
      [0, 1, 0, 1, 0, 0, 0, 0, 0],
      [0, 2, 0, 1, 0, 0, 0, 0, 0]
    ]);
  });

  test('counts a pair where it stood at its last answer, so that cells add up', () => {
    const { pairs, answers } = help(answer('labs-1', 'field-moves'), answer('labs-1', 'field-moves', 60));
    expect([pairs.cells, answers]).toEqual([
      [0, 0, 0, 0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 2, 0, 0, 0, 0]
    ]);
  });

  test('counts who answered at the time of the answer, who asked at the time of the question', () => {
    expect(help(answer('field-moves-1', 'field-moves-2', 60, 40)).pairs.cells).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });

  test('takes a unit that is gone for an unknown one', () => {
    expect(help(answer('gone-1', 'field-1')).pairs.cells).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  test('tells of the smaller side how many different people it has', () => {
    const { fewest, fewestOfRow, fewestOfColumn, fewestOfAll } = help(
      ...[1, 2, 3].map(person => answer(`labs-${person}`, 'field-1')),
      answer('labs-1', 'field-2'),
      answer('field-9', 'field-2')
    );
    expect([fewest, fewestOfRow, fewestOfColumn, fewestOfAll]).toEqual([[1, 2, 0, 0, 0, 0, 0, 0, 0], [2, 0, 0], [1, 2, 0], 2]);
  });

  test('is nothing where nobody answered', () => {
    expect(help()).toEqual({
      pairs: { rows: units, columns: units, cells: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
      fewest: [0, 0, 0, 0, 0, 0, 0, 0, 0],
      fewestOfRow: [0, 0, 0],
      fewestOfColumn: [0, 0, 0],
      fewestOfAll: 0,
      answers: [0, 0, 0, 0, 0, 0, 0, 0, 0]
    });
  });
});

describe('How much answers cross units', () => {
  const helping = (answers: readonly number[], fewestOfAll = 5): Parameters<typeof crossing>[0] => {
    const size = Math.sqrt(answers.length);
    const names = Array.from({ length: size }, (_, at) => `u${at}`);
    return { answers, fewestOfAll, pairs: { rows: names, columns: names, cells: answers }, fewest: [], fewestOfRow: [], fewestOfColumn: [] };
  };
  const rows: [string, readonly number[], number | null][] = [
    ['as much as by chance', [10, 10, 10, 10], 1],
    ['as much as by chance, where one unit answers more', [20, 20, 10, 10], 1],
    // Chance would leave (100·70 + 50·80) / 150² of the answers within.
    ['by the sizes of both sides', [40, 60, 30, 20], 1.2],
    ['half as much as by chance', [15, 5, 5, 15], 0.5],
    ['nearly always', [3, 10, 10, 2], 1.6],
    ['among three units', [8, 1, 1, 1, 8, 1, 1, 1, 8], 0.3],
    ['where just enough crossed', [15, 5, 0, 0], 1],
    ['where four crossed: nobody can tell zero from few', [15, 2, 2, 15], null],
    ['where none did: likewise', [15, 0, 0, 15], null],
    ['where four stayed within: likewise', [2, 15, 15, 2], null],
    ['where everything comes from one unit', [9, 0, 0, 0], null],
    ['where nobody answered', [0, 0, 0, 0], null]
  ];
  test.each(rows)('is %s', (_what, answers, expected) => {
    expect(crossing(helping(answers), 5)).toBe(expected);
  });

  test.each([
    [4, null],
    [5, 1]
  ])('with %i people on the smaller side of everything is %s', (fewest, expected) => {
    expect(crossing(helping([10, 10, 10, 10], fewest), 5)).toBe(expected);
  });
});
