import type { UnitKey } from '../identity';
import { unitKey } from '../identity';
import { plainKey } from './plainKey';

/** Longest key of a unit, in characters: it names a folder and a group, and stands in indexes. */
const keyLimit = 40;

/** A key made of the title: small letters, digits, hyphens; empty where the title holds no letter or digit. */
export function unitKeyOf(title: string): UnitKey {
  return unitKey(plainKey(title, keyLimit));
}
