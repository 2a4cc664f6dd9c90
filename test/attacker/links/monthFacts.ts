import type { MonthFile } from '../published';
import type { FilesSystem } from './filesSystem';
import type { Known } from './knowledge';

/** The number of people of a unit in a community in a month, which is not published. */
export function pairInMonth(unit: string, community: string): string {
  return `people of ${unit} in ${community}`;
}

/**
 * People of the company are those of its units. Behind the counts of units and of communities stands a table of both, which
 * is not published: its columns add up to communities, no cell is above its unit, and no unit above the sum of its cells.
 */
export function addMonth(files: FilesSystem, { month: file, company, units, communities }: MonthFile, known: Known): void {
  const { system } = files;
  const whole = files.publish({ file, what: 'company' }, company, known.headcount());
  const people = units.map(({ key, headcount, people: count }) => files.publish({ file, what: `unit ${key}` }, count, headcount ?? Infinity));
  const inCommunities = communities.map(({ key, people: count }) => files.publish({ file, what: `community ${key}` }, count, known.headcount()));
  system.isSum(whole, people);
  const pairs = units.map((unit) => communities.map(({ key }) => files.imagine({ file, what: pairInMonth(unit.key, key) }, unit.headcount ?? Infinity)));
  inCommunities.forEach((community, column) => system.isSum(community, pairs.map((row) => row[column]!)));
  pairs.forEach((row, index) => {
    for (const pair of row) system.isAtMost(pair, [people[index]!]);
    system.isAtMost(people[index]!, row);
  });
}
