import { seen } from './facts';
import type { KeptNumbers } from './keptNumbers';
import type { Movement, MovementCounts } from './movement';

/** The numbers of a movement, and of the people who ever took part by the end of the quarter, which are not published. */
export interface KnownMovement extends Readonly<Record<keyof MovementCounts, number>> {
  readonly ever: number;
}

/** `last`: of the quarter before. `isFirst`: nobody took part before the first quarter, as is known without any report. */
export function addMovement(numbers: KeptNumbers, counts: MovementCounts, published: Movement, last: KnownMovement | undefined, isFirst: boolean): KnownMovement {
  const { facts } = numbers;
  const mostBefore = isFirst ? 0 : Infinity;
  const add = (name: keyof MovementCounts, most?: number): number => numbers.add(counts[name], published[name], most);
  const movement = {
    people: add('people'),
    new: add('new'),
    returning: add('returning', mostBefore),
    before: add('before', mostBefore),
    retained: add('retained', mostBefore),
    lapsed: add('lapsed', mostBefore)
  };
  const everBefore = last?.ever ?? facts.add(0, seen.forGood);
  const ever = facts.add((facts.values[everBefore] as number) + counts.new, seen.not);
  facts.isSum(movement.people, [movement.new, movement.returning]);
  facts.isSum(movement.before, [movement.retained, movement.lapsed]);
  facts.isAtMost(movement.retained, [movement.returning]);
  if (last !== undefined) facts.isSum(movement.before, [last.people]);
  facts.isSum(ever, [everBefore, movement.new]);
  // Who returns after a pause was not there in the quarter before.
  facts.know([movement.returning, movement.retained, movement.before, everBefore], [1, -1, 1, -1], -Infinity);
  // All parts are shown or none, by a rule of their own.
  numbers.isLeftOut(Object.values(movement));
  return { ...movement, ever };
}

export function shownMovement(numbers: KeptNumbers, movement: KnownMovement): Movement {
  return {
    people: numbers.shown(movement.people),
    new: numbers.shown(movement.new),
    returning: numbers.shown(movement.returning),
    before: numbers.shown(movement.before),
    retained: numbers.shown(movement.retained),
    lapsed: numbers.shown(movement.lapsed)
  };
}
