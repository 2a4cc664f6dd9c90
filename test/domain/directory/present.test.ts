import { withPresent, withReaders } from '../../../src/domain/directory/present';
import { withNewerRows } from '../../../src/domain/directory/directory';
import type { Directory } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
import type { MonthReport } from '../../../src/domain/report/monthReport';
import type { YearReport } from '../../../src/domain/report/tableReport';
import { communityEntry } from '../../ui/communityEntry';

const communities = ['safety', 'pumps'].map(key => ({ key, title: key, unit: 'wells' })) as unknown as YearReport['communities'];
const departments = ['geology', 'drilling', ''].map(key => ({ key, title: key, unit: 'wells', headcount: 20 })) as unknown as YearReport['departments'];

/** A report that shows these cells: department, community, people. */
function report(year: string, shown: readonly (readonly [number, number, number])[]): YearReport {
  const people = { rows: ['geology', 'drilling', ''], columns: ['safety', 'pumps'], shown, rowTotals: [null, null, null], columnTotals: [null, null], total: null };
  return { schema: 2, year, minimum: 5, departments, communities, people } as unknown as YearReport;
}

const directory: Directory = { ...emptyDirectory, entries: [communityEntry({ key: 'safety', life: { waiting: 2 } }), communityEntry({ key: 'pumps' }), communityEntry({ key: 'new' })] };
const presentIn = ({ entries }: Directory) => entries.map(({ key, life }) => [key, life?.present?.year, life?.present?.departments]);

test('Departments are present where the newest report of a year shows a number of them, “unknown” never', () => {
  const told = withPresent(directory, report('2025', [[0, 0, 6], [1, 0, 7], [2, 1, 9]]));
  expect(presentIn(told)).toEqual([['safety', '2025', ['drilling', 'geology']], ['pumps', '2025', []], ['new', '2025', []]]);
  expect(told.entries[0]?.life?.waiting).toBe(2);
});

describe('How many opened a space', () => {
  const month = (readers: readonly (number | null)[] | undefined): MonthReport =>
    ({ month: '2026-10', communities, ...(readers !== undefined && { readers: { company: null, units: [], communities: readers } }) }) as unknown as MonthReport;
  const readersIn = ({ entries }: Directory) => entries.map(({ key, life }) => [key, life?.readers]);

  test('is told where the newest report of a month shows it, and of nobody else', () => {
    const told = withReaders(directory, month([7, null]));
    expect(readersIn(told)).toEqual([['safety', { month: '2026-10', people: 7 }], ['pumps', undefined], ['new', undefined]]);
    expect(told.entries[0]?.life?.waiting).toBe(2);
  });

  test('is not told where visits are not recorded, or nothing is published', () => {
    expect(withReaders(directory, month(undefined))).toBe(directory);
    expect(withReaders(directory, undefined)).toBe(directory);
  });
});

test('Without a report of a year nothing is said', () => {
  expect(withPresent(directory, undefined)).toBe(directory);
});

test('What is present outlasts newer rows', () => {
  const newer = withNewerRows(withPresent(directory, report('2025', [[0, 0, 6]])), { decisions: [], acts: [], memberships: [], proposals: [] });
  expect(presentIn(newer)[0]).toEqual(['safety', '2025', ['geology']]);
});
