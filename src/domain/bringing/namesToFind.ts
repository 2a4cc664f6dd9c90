import { titleKey } from '../community/charter';
import type { CommunityKey } from '../identity';

/** A name of a community as a file writes it first, and on how many lines it stands. */
export interface NamedLines {
  readonly name: string;
  readonly lines: number;
}

/**
 * Names, one a line, that mean no community here, so that somebody can say which they mean. Names that a finder takes for the
 * same are one; those on most lines come first. Lines without a name say nothing that could be chosen for.
 */
export function namesToFind(names: Iterable<string>, communityOf: (name: string) => CommunityKey | undefined): NamedLines[] {
  // Files repeat few names on many lines: each is looked for once.
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = new Map<string, NamedLines>();
  for (const [name, lines] of counts) {
    if (name === '' || communityOf(name) !== undefined) continue;
    const known = found.get(titleKey(name));
    found.set(titleKey(name), { name: known?.name ?? name, lines: (known?.lines ?? 0) + lines });
  }
  return [...found.values()].sort((a, b) => b.lines - a.lines);
}
