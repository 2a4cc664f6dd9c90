import type { CommunityKey } from '../identity';
import type { Cadence } from './cadence';
import type { FieldProblems } from './communityDraft';
import type { Community } from './community';
import { hasEnded } from './communityState';
import { wouldCircle } from './nesting';
import type { Access, Practice } from './practice';
import { isGoodLink, practiceLimits } from './practice';
import type { Section } from './sections';

/** How a community works, as its keepers fill it in. */
export interface PracticeDraft {
  readonly cadence: Cadence;
  readonly access: Access;
  readonly link: string;
  readonly welcome: string;
  /** As typed: words between commas. */
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
    tags: tagsIn(tags),
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
  if (link.length > practiceLimits.link) problems.link = tooLong('address', link, practiceLimits.link);
  else if (link !== '' && !isGoodLink(link)) problems.link = 'Paste the whole address. It begins with https://';
  for (const part of ['welcome', 'notFor'] as const) {
    const text = draft[part].trim();
    if (text.length > practiceLimits[part]) problems[part] = tooLong('text', text, practiceLimits[part]);
  }
  const tags = tagsProblem(tagsIn(draft.tags));
  if (tags !== undefined) problems.tags = tags;
  const parent = draft.parent === undefined ? undefined : parentProblem(self, draft.parent, all);
  if (parent !== undefined) problems.parent = parent;
  return problems;
}

function parentProblem(self: CommunityKey, parent: CommunityKey, all: Parameters<typeof practiceProblems>[2]): string | undefined {
  if (wouldCircle(self, parent, all)) return 'That community is itself a part of this one. Choose another, or none.';
  const larger = all.get(parent);
  return larger === undefined || hasEnded(larger.state) ? 'That community has ended. Choose another, or none.' : undefined;
}

function tagsIn(text: string): readonly string[] {
  return [...new Set(text.split(',').map(tag => tag.trim()).filter(Boolean))];
}

function tagsProblem(tags: readonly string[]): string | undefined {
  if (tags.length > practiceLimits.tags) return `Keep it to ${practiceLimits.tags} tags.`;
  const long = tags.find(tag => tag.length > practiceLimits.tag);
  return long && `“${long.slice(0, practiceLimits.tag)}…” is long for a tag. Keep each to ${practiceLimits.tag} characters.`;
}

function tooLong(what: string, { length }: string, max: number): string {
  return `This ${what} has ${length} characters. Keep it to ${max}.`;
}
