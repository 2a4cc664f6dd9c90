import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { CountedFiles, CountedMovement } from './countCompany';
import type { Movement, PublishedFiles } from './published';
import { thresholdOnly } from './thresholdOnly';

/** Protects one table; `bounds` are the headcounts of its rows, where they are known. */
export type Protect = (table: CountedTable, options: { readonly minimum: number; readonly bounds?: readonly number[] }) => ProtectedTable;

/** Leaves out single numbers below the minimum, and protects each table by itself, as whoever does not think of the other files would. */
export function publishFiles(counted: CountedFiles, minimum: number, protect: Protect): PublishedFiles {
  const left = (count: number): number | null => (count < minimum ? null : count);
  const movementOf = (movement: CountedMovement): Movement => ({
    people: left(movement.people),
    new: left(movement.new),
    returning: left(movement.returning),
    before: left(movement.before),
    retained: left(movement.retained),
    lapsed: left(movement.lapsed)
  });
  return {
    months: counted.months.map(({ contributors: _contributors, readers: _readers, ...file }) => ({
      ...file,
      minimum,
      company: left(file.company),
      units: file.units.map((unit) => ({ ...unit, people: left(unit.people) })),
      communities: file.communities.map((community) => ({ ...community, people: left(community.people) }))
    })),
    quarters: counted.quarters.map((file) => ({ ...file, minimum, people: protect(file.people, { minimum }), movement: movementOf(file.movement) })),
    years: counted.years.map((file) => ({ ...file, minimum, people: protect(file.people, { minimum }) }))
  };
}

/** The same files with nothing left out: the truth to judge by. */
export function publishEverything(counted: CountedFiles): PublishedFiles {
  return publishFiles(counted, 0, thresholdOnly);
}
