import type { Body } from '../log/readBody';
import { asBody, readCount } from '../log/readBody';

/** A part of a screen as a page shows it, and what else the page says of it. */
export interface PlacedPart<Key extends string> {
  readonly key: Key;
  readonly said: Body;
}

/**
 * The parts that a page shows, in its order. `value` is what the page says about them, by key: `{ isOff, place }`, each only
 * where it was chosen; whatever is in no known shape says nothing. Places count from 1; parts that share one stand in the
 * usual order, which is that of `keys`.
 */
export function placedParts<Key extends string>(keys: readonly Key[], value: unknown): readonly PlacedPart<Key>[] {
  const all = asBody(value);
  return keys
    .map((key, index) => {
      const said = asBody(all[key]);
      return { key, said, place: readCount(said, 'place', keys.length) ?? index + 1 };
    })
    .filter(({ said }) => said.isOff !== true)
    .sort((a, b) => a.place - b.place)
    .map(({ key, said }) => ({ key, said }));
}
