import { hasEnded } from '../community/communityState';
import { ancestorsOf } from '../community/nesting';
import type { CommunityKey } from '../identity';
import type { DirectoryEntry } from './directory';
import type { Listed } from './findInDirectory';

/** A community in a list where parts stand beneath what they are a part of. */
export interface NestedEntry extends Listed {
  /** 0 where it stands on its own; no deeper than `deepest` is drawn. */
  readonly depth: number;
  /** Whether parts of it stand beneath it. */
  readonly hasParts: boolean;
}

/** A circle in a club in a community in a network: further in, indenting says nothing more. */
export const deepest = 3;

/**
 * Communities with their parts beneath them, as far as both are listed and both are open or both ended. A family stands
 * where the first of it stood, parts in their own order. Two of which each is a part of the other stand together, and
 * each community comes once, whatever its managers tied to what.
 */
export function nestedEntries(listed: readonly Listed[]): readonly NestedEntry[] {
  const byKey = new Map(listed.map(({ entry }) => [entry.key, entry]));
  const tied = new Map(listed.map(({ entry }) => [entry.key, tiedTo(entry, byKey)]));
  const parts = new Map<CommunityKey, Listed[]>();
  for (const each of listed) {
    const { parent } = tied.get(each.entry.key)?.practice ?? {};
    if (parent === undefined) continue;
    const before = parts.get(parent);
    if (before === undefined) parts.set(parent, [each]);
    else before.push(each);
  }
  const listedOf = new Map(listed.map(each => [each.entry.key, each]));
  const drawn = new Map<CommunityKey, NestedEntry>();
  const draw = (each: Listed, depth: number): void => {
    const { key } = each.entry;
    if (drawn.has(key)) return;
    const beneath = parts.get(key)?.filter(part => !drawn.has(part.entry.key)) ?? [];
    drawn.set(key, { ...each, depth: Math.min(depth, deepest), hasParts: beneath.length > 0 });
    for (const part of beneath) draw(part, depth + 1);
  };
  for (const each of listed) {
    const top = ancestorsOf(each.entry.key, tied).slice(-1)[0];
    draw((top && listedOf.get(top.key)) ?? each, 0);
  }
  return [...drawn.values()];
}

type Tied = Pick<DirectoryEntry, 'key'> & { readonly practice: { readonly parent?: CommunityKey } };

/** The tie of a community to what it stands beneath, if it does. */
function tiedTo({ key, state, practice }: DirectoryEntry, byKey: ReadonlyMap<CommunityKey, DirectoryEntry>): Tied {
  const whole = practice.parent === undefined ? undefined : byKey.get(practice.parent);
  const isBeneath = whole !== undefined && whole.key !== key && hasEnded(whole.state) === hasEnded(state);
  return { key, practice: isBeneath ? { parent: whole.key } : {} };
}
