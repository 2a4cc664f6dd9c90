import { monthsOf, quartersOf } from '../period';
import type { YearFile } from '../published';
import type { FilesSystem } from './filesSystem';
import type { Known } from './knowledge';
import { isNotThere, linkParts } from './quarterFacts';

/**
 * A year and how its quarters bound it. Behind each quarter stands a table of departments by communities, which is not
 * published: departments of a unit add up to the unit's cells of the quarter, and each of its cells to at most the year's.
 */
export function addYear(files: FilesSystem, { year: file, people: table, unitOf, headcounts }: YearFile, known: Known): void {
  files.publishTable(file, table, ({ row, column }) => {
    if (row !== null) return column !== null ? known.headcountOfDepartment(table.rows[row]!, headcounts) : Infinity;
    return column === null ? Infinity : known.headcount();
  });
  for (const community of table.columns) {
    const [months, quarters] = [monthsOf(file), quartersOf(file)];
    linkParts(files, { file, what: `all × ${community}` }, months.map((month) => ({ file: month, what: `community ${community}` })), known);
    linkParts(files, { file, what: `all × ${community}` }, quarters.map((quarter) => ({ file: quarter, what: `all × ${community}` })), known);
    for (const quarter of quarters) addDepartments(files, quarter, { year: file, people: table, unitOf, headcounts }, community, known);
    for (const department of table.rows) linkCell(files, file, department, community, known);
  }
}

type YearTable = Pick<YearFile, 'year' | 'people' | 'unitOf' | 'headcounts'>;

function addDepartments(files: FilesSystem, quarter: string, { year, people, unitOf, headcounts }: YearTable, community: string, known: Known): void {
  const whole = files.find(quarter, `all × ${community}`);
  if (whole === undefined) return;
  const parts = people.rows.map((department) => files.imagine({ file: quarter, what: pairInQuarter(department, community) }, known.headcountOfDepartment(department, headcounts)));
  files.system.isSum(whole, parts);
  // The units are those of the end of the year, and of a quarter only if no department moved after its beginning.
  const since = monthsOf(year).slice(monthsOf(year).indexOf(monthsOf(quarter)[0]!));
  if (!known.isStill(since, ['departments'])) return;
  for (const unit of new Set(Object.values(unitOf))) {
    const cell = files.find(quarter, `${unit} × ${community}`);
    if (cell !== undefined) files.system.isSum(cell, parts.filter((_, row) => unitOf[people.rows[row]!] === unit));
  }
}

/** As a cell of a quarter and its months. */
function linkCell(files: FilesSystem, file: string, department: string, community: string, known: Known): void {
  const cell = files.find(file, `${department} × ${community}`)!;
  const quarters = quartersOf(file);
  const what = pairInQuarter(department, community);
  quarters.forEach((quarter, index) => {
    const pair = files.find(quarter, what);
    const sinceItsLastMonth = quarters.slice(index).flatMap(monthsOf).slice(2);
    if (pair !== undefined && known.isStill(sinceItsLastMonth, ['people'])) files.system.isAtMost(pair, [cell]);
  });
  const pairs = files.findAll(quarters.map((quarter) => ({ file: quarter, what })).filter((pair) => !known.isEmpty(pair.file) && !isNotThere(files, pair)));
  if (pairs !== undefined) files.system.isAtMost(cell, pairs);
}

function pairInQuarter(department: string, community: string): string {
  return `people of ${department} in ${community}`;
}
