import { withPresent } from '../../../src/domain/directory/present';
import { withNewerRows } from '../../../src/domain/directory/directory';
import type { Directory } from '../../../src/domain/directory/directory';
import { emptyDirectory } from '../../../src/domain/directory/directory';
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

test('Without a report of a year nothing is said', () => {
  expect(withPresent(directory, undefined)).toBe(directory);
});

test('What is present outlasts newer rows', () => {
  const newer = withNewerRows(withPresent(directory, report('2025', [[0, 0, 6]])), { decisions: [], acts: [], memberships: [], proposals: [] });
  expect(presentIn(newer)[0]).toEqual(['safety', '2025', ['geology']]);
});
