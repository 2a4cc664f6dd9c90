import { attackFiles, numbersOfFiles, rangesOfFiles, type AttackOptions } from './links';
import { monthAsSeen, monthsAsSeen, quarterAsSeen, tableAsSeen, yearAsSeen } from './asSeen';
import { makeCompany, type CompanyPlan } from './company';
import { countCompany } from './countCompany';
import { generateTable, generateTables, tableKinds } from './generate';
import { judgeTable } from './judgeTable';
import { LinearSystem } from './linearSystem';
import { keyOf } from './links/filesSystem';
import { placeInWords, seenIn } from './place';
import type { PublishedFiles } from './published';
import { publishEverything, publishFiles } from './publishFiles';
import { rangesOfSystem } from './rangesOfSystem';
import { mostAt, rangesOfTable, type TableKnowledge } from './rangesOfTable';
import { systemOfTable } from './systemOfTable';
import { thresholdOnly } from './thresholdOnly';

type Table = ReturnType<typeof tableAsSeen>;
const h = null;

/** "r1 × c2: 0 to 4" for every left-out number. */
function found(table: Table, knowledge: Partial<TableKnowledge> = {}): readonly string[] {
  return rangesOfTable(table, { minimum: 5, ...knowledge }).map(({ place, low, high }) => `${placeInWords(table, place)}: ${low} to ${high}`);
}

describe('A reader of one table', () => {
  it.each<[string, Table, readonly string[], Partial<TableKnowledge>?]>([
    ['a single left-out cell of a row, from its total', tableAsSeen([[7, h, 10], [8, 9, 17], [15, h, 27]]), ['r1 × c2: 3 to 3', 'all × c2: 12 to 12']],
    ['a left-out row total, from the grand total', tableAsSeen([[h, h, h], [8, 9, 17], [h, h, 19]]), ['r1 × c1: 0 to 2', 'r1 × c2: 0 to 2', 'r1 × all: 2 to 2', 'all × c1: 8 to 10', 'all × c2: 9 to 11']],
    ['two cells that share too little to hide four people', tableAsSeen([[h, h, 9, 12], [h, h, 8, 30], [15, 10, 17, 42]]), ['r1 × c1: 0 to 3', 'r1 × c2: 0 to 3', 'r2 × c1: 12 to 15', 'r2 × c2: 7 to 10']],
    ['cells that are left out one after the other, without a ring', tableAsSeen([[h, h, 6, 14], [7, h, 9, 18], [8, 9, 5, 22], [18, 14, 20, 54].map((n, i) => (i === 1 ? 15 : i === 3 ? 54 : n))]), []],
    ['a pair of cells, from a headcount', tableAsSeen([[h, h, 7], [h, h, 40], [20, 27, 47]]), ['r1 × c1: 2 to 5', 'r1 × c2: 2 to 5', 'r2 × c1: 15 to 18', 'r2 × c2: 22 to 25'], { bounds: [5, null] }],
    ['the one cell of a row, from the total of the row', tableAsSeen([[h, 3], [8, 8], [h, 11]]), ['r1 × c1: 3 to 3', 'all × c1: 11 to 11']],
    ['the larger one of a pair, and so the smaller', tableAsSeen([[h, h, 20], [h, h, 6], [6, 20, 26]]), ['r1 × c1: 0 to 6', 'r1 × c2: 14 to 20', 'r2 × c1: 0 to 6', 'r2 × c2: 0 to 6']],
    ['that a number without any neighbour is below the minimum', tableAsSeen([[h, h, h], [9, 8, 17], [h, h, h]]).rows.length > 0 ? tableAsSeen([[h, h], [h, h]]) : tableAsSeen([[h, h], [h, h]]), ['r1 × c1: 0 to Infinity', 'r1 × all: 0 to Infinity', 'all × c1: 0 to Infinity', 'all × all: 0 to Infinity']],
  ])('finds %s', (_, table, expected, knowledge) => {
    expect(found(table, knowledge)).toEqual(expected);
  });
});
void [attackFiles, numbersOfFiles, rangesOfFiles, monthAsSeen, monthsAsSeen, quarterAsSeen, yearAsSeen, makeCompany, countCompany, generateTable, generateTables, tableKinds, judgeTable, LinearSystem, keyOf, seenIn, publishEverything, publishFiles, rangesOfSystem, mostAt, systemOfTable, thresholdOnly];
type U = AttackOptions & CompanyPlan & PublishedFiles; export type { U };
