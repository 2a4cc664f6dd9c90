import { everyday } from '../../words/everyday';
import type { CommunityKey, OperationId } from '../identity';
import { communityKey } from '../identity';
import type { Charter } from './charter';
import { charterLimits, titleKey } from './charter';

const words = everyday.rules;

/** One sentence per field that needs another look; empty where the draft is good. */
export type FieldProblems<Field extends string> = Readonly<Partial<Record<Field, string>>>;

export interface TakenTitle {
  readonly key: CommunityKey;
  readonly title: string;
}

/**
 * What is wrong with the words of a charter. A title is taken if people would read it as the same, whatever its case,
 * accents and punctuation.
 */
export function charterProblems(
  charter: Charter,
  others: Iterable<TakenTitle>,
  self?: CommunityKey
): FieldProblems<keyof Charter> {
  const problems: { -readonly [part in keyof Charter]?: string } = {};
  const title = charter.title.trim();
  if (title === '') problems.title = words.charter.noTitle;
  else if (title.length > charterLimits.title) problems.title = words.tooLong.name({ length: title.length, limit: charterLimits.title });
  else if (titleKey(title) === '') problems.title = words.charter.noLetter;
  else {
    const key = titleKey(title);
    const taken = [...others].find(other => other.key !== self && titleKey(other.title) === key);
    if (taken !== undefined) problems.title = words.charter.taken({ title: taken.title });
  }
  const purpose = charter.purpose.trim();
  if (purpose === '') problems.purpose = words.charter.noPurpose;
  else if (purpose.length > charterLimits.purpose)
    problems.purpose = words.tooLong.purpose({ length: purpose.length, limit: charterLimits.purpose });
  const audience = charter.audience.trim();
  if (audience.length > charterLimits.audience)
    problems.audience = words.tooLong.text({ length: audience.length, limit: charterLimits.audience });
  return problems;
}

export function isGood(problems: FieldProblems<string>): boolean {
  return Object.keys(problems).length === 0;
}

/** Longest readable part of a community key, in characters. */
const slugLimit = 40;

/** A key for a new community: its title in plain letters, made unique by the operation that founds it. */
export function newCommunityKey(title: string, operation: OperationId): CommunityKey {
  const slug = titleKey(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugLimit)
    .replace(/^-|-$/g, '');
  const tail = operation.replace(/[^0-9a-z]/gi, '').slice(0, 8);
  return communityKey(slug === '' ? tail : `${slug}-${tail}`);
}
