import type { DepartmentKey, PersonKey } from '../identity';

/** Two people who may meet; the order says nothing. */
export type Pair = readonly [PersonKey, PersonKey];

/** Those among whom pairs are drawn; each person once, in any order. */
export type Pool = readonly { readonly person: PersonKey; readonly department?: DepartmentKey }[];

export interface Before {
  /** Keys (`pairKey`) of pairs that met lately. */
  readonly met: ReadonlySet<string>;
  /** Who was left over before, each as often as it happened. */
  readonly leftOver: readonly PersonKey[];
}

export interface Drawn {
  readonly pairs: readonly Pair[];
  readonly leftOver: PersonKey | undefined;
}

/** The same for both orders of a pair. */
export function pairKey([one, other]: Pair): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

type Drawable = Pool[number];

/** How often the search for a draw without repeats may try before it takes one with as few as it can. */
const patience = 5_000;

/**
 * Draws pairs: everybody at most once, by chance that depends on `seed` and the people alone, so that everybody who
 * draws gets the same. Nobody meets again whom they met lately, where that can be helped; people of different departments come
 * first. With an odd number, one is left over who was left over the fewest times before.
 */
export function drawPairs(pool: Pool, seed: string, { met, leftOver }: Before): Drawn {
  const order = hardestFirst(shuffled(pool, seed));
  if (order.length < 2) return { pairs: [], leftOver: order[0]?.person };
  if (order.length % 2 === 0) return { pairs: match(order, met, { left: patience }) ?? matchAnyhow(order, met), leftOver: undefined };
  const tries = { left: patience };
  const turns = [...order].reverse().sort((one, other) => timesIn(leftOver, one) - timesIn(leftOver, other));
  for (const out of turns) {
    const pairs = match(order.filter(each => each !== out), met, tries);
    if (pairs !== undefined) return { pairs, leftOver: out.person };
  }
  const [out] = turns;
  return { pairs: matchAnyhow(order.filter(each => each !== out), met), leftOver: out?.person };
}

function timesIn(people: readonly PersonKey[], { person }: Drawable): number {
  return people.filter(each => each === person).length;
}

/** Everybody with somebody new; undefined where there is no such way, or none that is found in so many tries. */
function match(people: readonly Drawable[], met: ReadonlySet<string>, tries: { left: number }): readonly Pair[] | undefined {
  const [first, ...others] = people;
  if (first === undefined) return [];
  for (const other of byDepartment(first, others)) {
    if (met.has(pairKey([first.person, other.person]))) continue;
    if (tries.left-- <= 0) return undefined;
    const rest = match(others.filter(each => each !== other), met, tries);
    if (rest !== undefined) return [[first.person, other.person], ...rest];
  }
  return undefined;
}

/** Everybody with somebody new while that lasts, and then with whoever is there. */
function matchAnyhow(people: readonly Drawable[], met: ReadonlySet<string>): readonly Pair[] {
  const [first, ...others] = people;
  if (first === undefined) return [];
  const wanted = byDepartment(first, others);
  const other = wanted.find(each => !met.has(pairKey([first.person, each.person]))) ?? wanted[0];
  return other === undefined ? [] : [[first.person, other.person], ...matchAnyhow(others.filter(each => each !== other), met)];
}

/** Those of the largest department choose first: they have the fewest to choose among. Chance decides within one. */
function hardestFirst(people: readonly Drawable[]): readonly Drawable[] {
  const size = ({ department }: Drawable): number => (department === undefined ? 0 : people.filter(each => each.department === department).length);
  return people.map(each => ({ each, size: size(each) })).sort((one, other) => other.size - one.size).map(({ each }) => each);
}

/** Those of another department first, then those of whom that is not known, then those of the same. */
function byDepartment({ department }: Drawable, others: readonly Drawable[]): readonly Drawable[] {
  const rank = (other: Drawable): number => {
    if (department === undefined || other.department === undefined) return 1;
    return department === other.department ? 2 : 0;
  };
  return [...others].sort((one, other) => rank(one) - rank(other));
}

/** In an order of chance; by key where two chances are the same. */
function shuffled(pool: Pool, seed: string): readonly Drawable[] {
  return pool
    .map(each => ({ each, chance: hashOf(`${seed} ${each.person}`) }))
    .sort((one, other) => one.chance - other.chance || (one.each.person < other.each.person ? -1 : 1))
    .map(({ each }) => each);
}

/** A number from 0 to 2^32 that looks like chance. Source: FNV-1a, with the last mixing of MurmurHash3, both in the public domain. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
