import { quarterBefore } from '../period';
import type { Movement } from '../published';
import type { FilesSystem } from './filesSystem';
import type { Known } from './knowledge';

/**
 * Who came, came back and stayed away. `ever` are the people who ever acted up to the end of a quarter, which is not
 * published: each new person adds to it, and who returns is among those of before.
 */
export function addMovement(files: FilesSystem, file: string, movement: Movement, known: Known): void {
  const { system } = files;
  const last = quarterBefore(file);
  const most = known.headcount();
  // That nobody was there before the beginning is known without any publication.
  const mostBefore = known.isEmpty(last) ? 0 : most;
  const [people, added] = (['people', 'new'] as const).map((what) => files.publish({ file, what }, movement[what], most)) as [number, number];
  const [returning, before, retained, lapsed] = (['returning', 'before', 'retained', 'lapsed'] as const).map((what) =>
    files.publish({ file, what }, movement[what], mostBefore)
  ) as [number, number, number, number];
  system.isSum(people, [added, returning]);
  system.isSum(before, [retained, lapsed]);
  system.isAtMost(retained, [returning]);

  const peopleBefore = files.find(last, 'people');
  if (peopleBefore !== undefined) system.isSum(before, [peopleBefore]);

  const everBefore = files.find(last, 'ever') ?? system.add(0, mostBefore);
  const ever = files.imagine({ file, what: 'ever' }, most);
  system.isSum(ever, [everBefore, added]);
  // Who returns after a pause was not there in the quarter before.
  system.know([[returning, 1], [retained, -1], [before, 1], [everBefore, -1]], -Infinity, 0);
}
