import { everyday } from '../../words/everyday';
import type { CommunityKey } from '../identity';
import { typedTags } from '../typed/typedTags';
import type { Cadence } from './cadence';
import type { FieldProblems } from './communityDraft';
import type { Community } from './community';
import { hasEnded } from './communityState';
import { wouldCircle } from './nesting';
import type { Access, Practice } from './practice';
import { isGoodLink, practiceLimits } from './practice';
import type { Section } from './sections';

const words = everyday.rules;

/** How a community works, as its keepers fill it in. */
export interface PracticeDraft {
  readonly cadence: Cadence;
  readonly access: Access;
  readonly link: string;
  readonly welcome: string;
  /** As typed: words between commas of any language. */
  readonly tags: string;
  readonly notFor: string;
  readonly parent: CommunityKey | undefined;
  readonly sectionsOff: readonly Section[];
}

export function practiceDraftOf({ cadence, access, link, welcome, tags, notFor, parent, sectionsOff = [] }: Practice): PracticeDraft {
  return { cadence, access, link, welcome, tags: tags.join(', '), notFor, parent, sectionsOff };
}

/** The practice that a draft without problems says; the template stays. */
export function toPractice({ template }: Practice, { parent, tags, ...draft }: PracticeDraft): Practice {
  return {
    template,
    cadence: draft.cadence,
    access: draft.access,
    link: draft.link.trim(),
    welcome: draft.welcome.trim(),
    notFor: draft.notFor.trim(),
    tags: typedTags(tags),
    ...(parent !== undefined && { parent }),
    ...(draft.sectionsOff.length > 0 && { sectionsOff: draft.sectionsOff })
  };
}

/** What is wrong with a draft, beside the field it concerns. `all`: every community, by key. */
export function practiceProblems(
  self: CommunityKey,
  draft: PracticeDraft,
  all: ReadonlyMap<CommunityKey, Pick<Community, 'key' | 'practice' | 'state'>>
): FieldProblems<keyof PracticeDraft> {
  const problems: { -readonly [field in keyof PracticeDraft]?: string } = {};
  const link = draft.link.trim();
  if (link.length > practiceLimits.link) problems.link = words.tooLong.address({ length: link.length, limit: practiceLimits.link });
  else if (link !== '' && !isGoodLink(link)) problems.link = words.practice.badLink;
  for (const part of ['welcome', 'notFor'] as const) {
    const { length } = draft[part].trim();
    const limit = practiceLimits[part];
    if (length > limit) problems[part] = words.tooLong.text({ length, limit });
  }
  const tags = tagsProblem(typedTags(draft.tags));
  if (tags !== undefined) problems.tags = tags;
  const parent = draft.parent === undefined ? undefined : parentProblem(self, draft.parent, all);
  if (parent !== undefined) problems.parent = parent;
  return problems;
}

function parentProblem(self: CommunityKey, parent: CommunityKey, all: Parameters<typeof practiceProblems>[2]): string | undefined {
  if (wouldCircle(self, parent, all)) return words.practice.ownPart;
  const larger = all.get(parent);
  return larger === undefined || hasEnded(larger.state) ? words.practice.parentEnded : undefined;
}

/** What is wrong with the tags of a community; undefined where nothing is. */
export function tagsProblem(tags: readonly string[]): string | undefined {
  if (tags.length > practiceLimits.tags) return words.practice.manyTags({ limit: practiceLimits.tags });
  const long = tags.find(tag => tag.length > practiceLimits.tag);
  return long && words.practice.longTag({ tag: long.slice(0, practiceLimits.tag), limit: practiceLimits.tag });
}
