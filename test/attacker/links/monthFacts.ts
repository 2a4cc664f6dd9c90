import type { Measure, MonthFile } from '../published';
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
export function addMonth(files: FilesSystem, month: MonthFile, known: Known): void {
  addMeasure(files, month, month, known, '');
  if (month.readers !== undefined) addMeasure(files, month, month.readers, known, 'readers: ');
  if (month.contributors === undefined) return;
  addMeasure(files, month, month.contributors, known, 'contributors: ');
  const names = ['company', ...month.units.map(({ key }) => `unit ${key}`), ...month.communities.map(({ key }) => `community ${key}`)];
  const pairs = month.units.flatMap((unit) => month.communities.map((community) => pairInMonth(unit.key, community.key)));
  for (const name of [...names, ...pairs]) files.system.isAtMost(files.find(month.month, `contributors: ${name}`)!, [files.find(month.month, name)!]);
}

function addMeasure(files: FilesSystem, { month: file, units: sizes }: MonthFile, { company, units, communities }: Measure, known: Known, of: string): void {
  const { system } = files;
  const headcountOf = new Map(sizes.map(({ key, headcount }) => [key, headcount ?? Infinity]));
  const whole = files.publish({ file, what: `${of}company` }, company, known.headcount());
  const people = units.map(({ key, people: count }) => files.publish({ file, what: `${of}unit ${key}` }, count, headcountOf.get(key)!));
  const inCommunities = communities.map(({ key, people: count }) => files.publish({ file, what: `${of}community ${key}` }, count, known.headcount()));
  system.isSum(whole, people);
  const pairs = units.map((unit) => communities.map(({ key }) => files.imagine({ file, what: `${of}${pairInMonth(unit.key, key)}` }, headcountOf.get(unit.key)!)));
  inCommunities.forEach((community, column) => system.isSum(community, pairs.map((row) => row[column]!)));
  pairs.forEach((row, index) => {
    for (const pair of row) system.isAtMost(pair, [people[index]!]);
    system.isAtMost(people[index]!, row);
  });
}
