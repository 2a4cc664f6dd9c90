import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import type { OneWay, PeriodCounts } from '../../src/domain/report/counting/periodCounts';

/** SHA-256 of everything that was counted: the same for the same counts, whoever counted them. */
export function hashCounts({ units, communities, months, quarters, years, before, unknown }: PeriodCounts): string {
  const hash = createHash('sha256');
  say(hash, { units, communities, before, unknown });
  for (const { month, sinceQuarter, people, contributors, readers } of months) {
    say(hash, [month, sinceQuarter]);
    for (const oneWay of [people, contributors, readers]) addOneWay(hash, oneWay);
  }
  for (const { quarter, people, sinceYear, movement } of quarters) {
    say(hash, [quarter, movement.people, movement.new, movement.returning, movement.before, movement.retained, movement.lapsed]);
    addTable(hash, people);
    hash.update(sinceYear);
  }
  for (const { year, people } of years) {
    say(hash, year);
    addTable(hash, people);
  }
  return hash.digest('hex');
}

function say(hash: Hash, value: unknown): void {
  hash.update(`${JSON.stringify(value)}\n`);
}

function addOneWay(hash: Hash, { company, units, communities }: OneWay): void {
  say(hash, [company, units.length, communities.length]);
  hash.update(units).update(communities);
}

function addTable(hash: Hash, { rows, columns, cells }: CountedTable): void {
  say(hash, [rows, columns]);
  hash.update(Uint32Array.from(cells));
}
