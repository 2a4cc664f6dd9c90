import type { CommunityKey, DepartmentKey } from '../identity';
import type { MonthReport } from '../report/monthReport';
import type { YearReport } from '../report/tableReport';
import type { Directory } from './directory';
import type { Present } from './life';

/**
 * The directory with the departments that the newest report of a year shows in each community. A cell that is shown is told to
 * leadership with its number; that it is shown tells everybody less than that, so nothing new is given away.
 */
export function withPresent(directory: Directory, newest: YearReport | undefined): Directory {
  if (newest === undefined) return directory;
  const shown = departmentsIn(newest);
  const entries = directory.entries.map(entry => {
    const present: Present = { year: newest.year, departments: shown.get(entry.key) ?? [] };
    return { ...entry, life: { ...entry.life, present } };
  });
  return { ...directory, entries };
}

/**
 * The directory with how many opened each community's space in the newest published month, where the report shows it: the number that leadership
 * reads, and nothing where it is left out or visits are not recorded.
 */
export function withReaders(directory: Directory, newest: MonthReport | undefined): Directory {
  if (newest?.readers === undefined) return directory;
  const { month, communities, readers } = newest;
  const shown = new Map(communities.map(({ key }, at) => [key, readers.communities[at] ?? null]));
  const entries = directory.entries.map(entry => {
    const people = shown.get(entry.key) ?? null;
    return people === null ? entry : { ...entry, life: { ...entry.life, readers: { month, people } } };
  });
  return { ...directory, entries };
}

function departmentsIn({ departments, communities, people }: YearReport): ReadonlyMap<CommunityKey, readonly DepartmentKey[]> {
  const found = new Map<CommunityKey, DepartmentKey[]>();
  for (const [row, column] of people.shown) {
    const department = departments[row]?.key ?? '';
    const community = communities[column]?.key;
    if (department === '' || community === undefined) continue;
    found.set(community, [...(found.get(community) ?? []), department].sort());
  }
  return found;
}
