import type { CommunityType } from '../../src/domain/community/communityType';
import { charterLimits, titleKey } from '../../src/domain/community/charter';
import { plainText, shorten } from './plainText';
import type { SourceCommunity } from './source';

/** What the kinds of the source are here, and what is said of one that has no words of its own. */
const kinds: Readonly<Record<string, { readonly type: CommunityType; readonly purpose: (title: string) => string }>> = {
  // A special interest group keeps up a craft: those who know guide those who learn.
  'Special interest group': { type: 'guild', purpose: title => `People who work on ${title} learn from each other here.` },
  // A working group is a few people with one task.
  'Working group': { type: 'circle', purpose: title => `A few people work on ${title} together until the task is done.` },
  // A committee acts for everybody: it reaches across the whole organisation.
  Committee: { type: 'network', purpose: title => `Looks after ${title} across the company.` },
  // A user group is a place to ask, whatever one's craft.
  'User group': { type: 'community', purpose: title => `${title}: a place to ask and to compare notes.` }
};

function kindOf({ key, kind }: SourceCommunity): (typeof kinds)[string] {
  const found = kinds[kind];
  if (found === undefined) throw new Error(`${key}: “${kind}” is no kind that is known.`);
  return found;
}

export function typeOf(community: SourceCommunity): CommunityType {
  return kindOf(community).type;
}

/** A sentence that is true of every community of its kind. */
export function neutralPurpose(community: SourceCommunity): string {
  return kindOf(community).purpose(community.title);
}

/** The community's own words as plain text within the limit of a charter; undefined where it has none. */
export function ownPurpose({ mission }: SourceCommunity): string | undefined {
  return shorten(plainText(mission), charterLimits.purpose) || undefined;
}

/**
 * A title for every community by key. Where several read the same, special interest groups keep theirs and the others
 * add their kind: “Big Data”, “Big Data (user group)”.
 */
export function distinctTitles(communities: readonly SourceCommunity[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { title } of communities) count.set(titleKey(title), (count.get(titleKey(title)) ?? 0) + 1);
  return new Map(
    communities.map(({ key, title, kind }) => {
      const isAlone = count.get(titleKey(title)) === 1 || kind === 'Special interest group';
      return [key, shorten(isAlone ? title : `${title} (${kind.toLowerCase()})`, charterLimits.title)];
    })
  );
}
