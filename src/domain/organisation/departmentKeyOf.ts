import type { DepartmentKey } from '../identity';
import { departmentKey } from '../identity';
import { plainKey } from './plainKey';

/** Longest key of a department, in characters: what somebody who supports a proposal may say of a department. */
const keyLimit = 60;
const tailLength = 8;

/**
 * A key made of the name of a department; empty where the name holds no letter or digit. A letter of another script takes
 * five characters, so names in such a script are soon too long: what is cut off is then told apart by a sum of all of it.
 */
export function departmentKeyOf(title: string): DepartmentKey {
  const whole = plainKey(title, Number.POSITIVE_INFINITY);
  if (whole.length <= keyLimit) return departmentKey(whole);
  return departmentKey(`${plainKey(title, keyLimit - tailLength)}-${sumOf(whole)}`);
}

/** FNV-1a over 32 bits, in at most seven characters. Source: Fowler, Noll, Vo; IETF draft-eastlake-fnv. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
