import { monthsOf } from '../period';
import type { QuarterFile } from '../published';
import type { FileNumber, FilesSystem } from './filesSystem';
import type { Known } from './knowledge';
import { pairInMonth } from './monthFacts';
import { addMovement } from './movementFacts';

/** A quarter and how its months bound it: whoever counts in a month counts once in the quarter, and nobody else does. */
export function addQuarter(files: FilesSystem, { quarter: file, people: table, movement }: QuarterFile, known: Known): void {
  const months = monthsOf(file);
  const isStill = known.isStill(months);
  files.publishTable(file, table, ({ row, column }) => {
    if (row !== null) return column !== null ? known.mostOfUnit(table.rows[row]!, months) : Infinity;
    return column === null ? Infinity : known.headcount();
  });
  addMovement(files, file, movement, known);
  for (const community of table.columns) {
    for (const unit of table.rows) linkCell(files, file, unit, community, known);
    linkParts(files, { file, what: `all × ${community}` }, monthsOf(file).map((month) => ({ file: month, what: `community ${community}` })), known);
    // A community's people are people of the company.
    files.system.isAtMost(files.find(file, `all × ${community}`)!, [files.find(file, 'people')!]);
  }
  files.system.isAtMost(files.find(file, 'people')!, [files.find(file, 'all × all')!]);
  linkParts(files, { file, what: 'people' }, monthsOf(file).map((month) => ({ file: month, what: 'company' })), known);
  if (isStill) addUnits(files, file, table.rows, table.columns, known);
}

/** Distinct people of a period are at least those of each part, and at most those of all parts, if every part is known. */
export function linkParts(files: FilesSystem, whole: FileNumber, parts: readonly FileNumber[], known: Known): void {
  const variable = files.find(whole.file, whole.what)!;
  for (const { file, what } of parts) {
    const part = files.find(file, what);
    if (part !== undefined) files.system.isAtMost(part, [variable]);
  }
  const all = files.findAll(parts.filter((part) => !known.isEmpty(part.file) && !isNotThere(files, part)));
  if (all !== undefined) files.system.isAtMost(variable, all);
}

/** A file without this number, though it has others: a community that was not founded yet. */
export function isNotThere(files: FilesSystem, { file, what }: FileNumber): boolean {
  return files.find(file, what) === undefined && files.has(file);
}

/**
 * Whoever counts in a cell acted there, in that unit, in some month. The other way round only if nobody moved after that
 * month: the last act of the quarter decides.
 */
function linkCell(files: FilesSystem, file: string, unit: string, community: string, known: Known): void {
  const cell = files.find(file, `${unit} × ${community}`)!;
  const months = monthsOf(file);
  const what = pairInMonth(unit, community);
  months.forEach((month, index) => {
    const pair = files.find(month, what);
    if (pair !== undefined && known.isStill(months.slice(index))) files.system.isAtMost(pair, [cell]);
  });
  const pairs = files.findAll(months.map((month) => ({ file: month, what })).filter((pair) => !known.isEmpty(pair.file) && !isNotThere(files, pair)));
  // Where departments moved the units of the quarter are those of its end, also for acts before.
  if (pairs !== undefined && known.isStill(months, ['departments'])) files.system.isAtMost(cell, pairs);
}

/** Where nobody moved, the distinct people of each unit, which are not published, add up to those of the company. */
function addUnits(files: FilesSystem, file: string, units: readonly string[], communities: readonly string[], known: Known): void {
  const { system } = files;
  const people = units.map((unit) => {
    const variable = files.imagine({ file, what: `people of ${unit}` }, known.headcountOfUnit(unit, monthsOf(file)));
    for (const community of communities) system.isAtMost(files.find(file, `${unit} × ${community}`)!, [variable]);
    system.isAtMost(variable, [files.find(file, `${unit} × all`)!]);
    linkParts(files, { file, what: `people of ${unit}` }, monthsOf(file).map((month) => ({ file: month, what: `unit ${unit}` })), known);
    return variable;
  });
  system.isSum(files.find(file, 'people')!, people);
}
