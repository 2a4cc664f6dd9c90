import { monthsOf, quartersOf } from '../period';
import type { QuarterFile, YearFile } from '../published';
import type { FilesSystem } from './filesSystem';
import type { Known } from './knowledge';
import { linkParts } from './quarterFacts';

/** Numbers of who helped whom stand beside those of people, under names of their own. */
export const ofHelping = 'helping: ';

const allPairs = `${ofHelping}all × all`;

/** Pairs of a quarter, by unit; a row of which a number is told has at least the minimum of different people who answered, and so took part. */
export function addHelpingOfQuarter(files: FilesSystem, { quarter: file, minimum, people, helping }: QuarterFile, known: Known): void {
  if (helping === undefined) return;
  files.publishTable(file, helping, () => Infinity, ofHelping);
  if (known.isStill(monthsOf(file))) addAnswering(files, { file, minimum, people, helping });
}

/** Pairs of a year, by department. Those of two units together are at least as many as in each quarter, and at most as in all of them. */
export function addHelpingOfYear(files: FilesSystem, { year: file, minimum, people, helping, unitOf }: YearFile, known: Known): void {
  if (helping === undefined) return;
  const table = files.publishTable(file, helping, () => Infinity, ofHelping);
  const quarters = quartersOf(file);
  const months = monthsOf(file);
  if (known.isStill(months)) addAnswering(files, { file, minimum, people, helping });
  linkParts(files, { file, what: allPairs }, quarters.map((quarter) => ({ file: quarter, what: allPairs })), known);
  const units = [...new Set(helping.rows.map((key) => unitOf[key] ?? ''))];
  const placesOf = (unit: string): readonly number[] => helping.rows.flatMap((key, at) => ((unitOf[key] ?? '') === unit ? [at] : []));
  for (const answering of units) {
    for (const asking of units) {
      const what = `${ofHelping}${answering} × ${asking}`;
      const pairs = files.imagine({ file, what: `of units: ${what}` }, Infinity);
      files.system.isSum(pairs, placesOf(answering).flatMap((row) => placesOf(asking).map((column) => table.cell(row, column))));
      if (!known.isStill(months, ['departments'])) continue;
      quarters.forEach((quarter, at) => {
        const part = files.find(quarter, what);
        if (part !== undefined && known.isStill(quarters.slice(at).flatMap(monthsOf))) files.system.isAtMost(part, [pairs]);
      });
      // A pair stands where it stood at its last answer, which is the last of its quarter, too.
      const parts = files.findAll(quarters.filter((quarter) => !known.isEmpty(quarter)).map((quarter) => ({ file: quarter, what })));
      if (parts !== undefined) files.system.isAtMost(pairs, parts);
    }
  }
}

function addAnswering(files: FilesSystem, { file, minimum, people, helping }: Required<Pick<QuarterFile, 'minimum' | 'people' | 'helping'>> & { readonly file: string }): void {
  const told = new Set(helping.shown.map(([row]) => helping.rows[row]!));
  for (const key of told) {
    const cells = files.findAll(people.columns.map((community) => ({ file, what: `${key} × ${community}` })));
    if (cells !== undefined) files.system.know(cells.map((cell) => [cell, 1] as const), minimum, Infinity);
    const everybody = files.find(file, `people of ${key}`);
    if (everybody !== undefined) files.system.know([[everybody, 1]], minimum, Infinity);
  }
}
