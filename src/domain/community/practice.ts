import type { CommunityKey } from '../identity';
import { communityKey } from '../identity';
import type { Body } from '../log/readBody';
import { readChoice, readList, readText } from '../log/readBody';
import type { Cadence } from './cadence';
import { cadences } from './cadence';
import { goodCommunityKey } from './goodCommunityKey';
import type { Section } from './sections';
import { readSections } from './sections';

/** Whether people join a community by themselves, or ask its managers. */
export const accesses = ['open', 'onRequest'] as const;
export type Access = (typeof accesses)[number];

/** How a community works, beside the words of its charter: its rhythm, its doors, its ties to other places. */
export interface Practice {
  /** Key of the purpose template it follows, see `Template`. */
  readonly template: string;
  /** Who should look elsewhere; may be empty. */
  readonly notFor: string;
  readonly tags: readonly string[];
  readonly cadence: Cadence;
  readonly access: Access;
  /** Address of its Teams channel or Engage community; empty where it has none. */
  readonly link: string;
  /** What newcomers are greeted with; may be empty. */
  readonly welcome: string;
  /** The community it is a part of. */
  readonly parent?: CommunityKey;
  /** Sections of its space that it does without; absent where it has all. */
  readonly sectionsOff?: readonly Section[];
}

/** Most characters of each text, and most tags. */
export const practiceLimits = { template: 40, notFor: 300, tag: 30, tags: 5, link: 400, welcome: 1000 } as const;

export const defaultPractice: Practice = {
  template: 'craft',
  notFor: '',
  tags: [],
  cadence: 'monthly',
  access: 'open',
  link: '',
  welcome: ''
};

/** `parent: ''` takes the tie to a larger community away. */
export type PracticeChange = Partial<Omit<Practice, 'parent'>> & { readonly parent?: CommunityKey | '' };

/** The parts of a practice that a body holds in a shape that can be shown; others are left out. */
export function readPracticeChange(body: Body): PracticeChange {
  const change: { -readonly [part in keyof PracticeChange]: PracticeChange[part] } = {};
  const template = readText(body, 'template', practiceLimits.template);
  if (template !== undefined) change.template = template;
  for (const part of ['notFor', 'welcome'] as const) {
    const text = body[part] === '' ? '' : readText(body, part, practiceLimits[part]);
    if (text !== undefined) change[part] = text;
  }
  const link = body.link === '' ? '' : readText(body, 'link', practiceLimits.link);
  if (link !== undefined && (link === '' || isGoodLink(link))) change.link = link;
  if (Array.isArray(body.tags)) change.tags = readTags(body);
  if (Array.isArray(body.sectionsOff)) change.sectionsOff = readSections(body.sectionsOff);
  const cadence = readChoice(body, 'cadence', cadences);
  if (cadence !== undefined) change.cadence = cadence;
  const access = readChoice(body, 'access', accesses);
  if (access !== undefined) change.access = access;
  if (body.parent === '') change.parent = '';
  else if (typeof body.parent === 'string' && goodCommunityKey.test(body.parent)) change.parent = communityKey(body.parent);
  return change;
}

/** A practice with some parts changed. */
export function changedPractice(practice: Practice, { parent, ...change }: PracticeChange): Practice {
  const { parent: before, ...rest } = practice;
  const after = parent === undefined ? before : parent === '' ? undefined : parent;
  return { ...rest, ...change, ...(after !== undefined && { parent: after }) };
}

/** The parts of `next` that differ from `now`. */
export function practiceChange(now: Practice, next: Practice): PracticeChange {
  const change: { -readonly [part in keyof PracticeChange]: PracticeChange[part] } = {};
  for (const part of ['template', 'notFor', 'link', 'welcome'] as const) if (now[part] !== next[part]) change[part] = next[part];
  if (now.tags.join('\n') !== next.tags.join('\n')) change.tags = next.tags;
  if ((now.sectionsOff ?? []).join() !== (next.sectionsOff ?? []).join()) change.sectionsOff = next.sectionsOff ?? [];
  if (now.cadence !== next.cadence) change.cadence = next.cadence;
  if (now.access !== next.access) change.access = next.access;
  if (now.parent !== next.parent) change.parent = next.parent ?? '';
  return change;
}

function readTags(body: Body): readonly string[] {
  const tags = readList(body, 'tags').flatMap(tag => readText({ tag }, 'tag', practiceLimits.tag) ?? []);
  return [...new Set(tags)].slice(0, practiceLimits.tags);
}

/** Whether a link can be shown: an https address, never a script. */
export function isGoodLink(link: string): boolean {
  try {
    return new URL(link).protocol === 'https:';
  } catch {
    return false;
  }
}
