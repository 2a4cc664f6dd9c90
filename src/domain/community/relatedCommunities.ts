import type { CommunityKey } from '../identity';
import type { Community } from './community';
import { partsOf } from './nesting';

/** How another community has to do with one, the closest first. */
export const relations = ['whole', 'part', 'similar', 'sameKind'] as const;
export type Relation = (typeof relations)[number];

export interface Related<T> {
  readonly community: T;
  readonly relation: Relation;
}

/** Most communities of each relation: founders are looked for near by, and each costs a reading. */
const limits: Readonly<Record<Relation, number>> = { whole: 1, part: 3, similar: 3, sameKind: 2 };

/**
 * The communities that have to do with one: that of which it is a part, its parts, those `similar` by their words, and
 * those of the same template in the same unit. Ended ones too: whoever ran them knows the topic. Each once, by its
 * closest relation.
 */
export function relatedCommunities<T extends Pick<Community, 'key' | 'unit' | 'practice'>>(
  community: Pick<Community, 'key' | 'unit' | 'practice'>,
  all: readonly T[],
  similar: readonly CommunityKey[]
): readonly Related<T>[] {
  const byRelation: Readonly<Record<Relation, readonly T[]>> = {
    whole: all.filter(({ key }) => key === community.practice.parent),
    part: partsOf(community.key, all),
    similar: similar.flatMap(key => all.find(each => each.key === key) ?? []),
    sameKind: all.filter(({ unit, practice }) => unit === community.unit && practice.template === community.practice.template)
  };
  const seen = new Set([community.key]);
  return relations.flatMap(relation => {
    const found = byRelation[relation].filter(({ key }) => !seen.has(key)).slice(0, limits[relation]);
    for (const { key } of found) seen.add(key);
    return found.map(each => ({ community: each, relation }));
  });
}
