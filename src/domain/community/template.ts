import type { Body } from '../log/readBody';
import { asBody, readChoice, readCount, readList, readText } from '../log/readBody';
import type { Cadence } from './cadence';
import { cadences } from './cadence';
import type { CommunityType } from './communityType';
import { communityTypes } from './communityType';
import type { PlanKind } from './plan';
import { planKinds, planLimits } from './plan';

/** A line that a template puts into the plan of a new community. */
export interface ChecklistItem {
  readonly key: string;
  readonly kind: PlanKind;
  readonly title: string;
  /** In which week after the approval it is due; 1 is the first. */
  readonly week: number;
}

/** What a purpose sets for the communities that follow it. Administrators change templates, managers their own community. */
export interface Template {
  readonly key: string;
  readonly title: string;
  /** One line on its card. */
  readonly about: string;
  /** What its parts are called on screens. */
  readonly wording: {
    /** “Session”, “Review” … */
    readonly session: string;
    /** Invites to ask: “Ask the guild”. */
    readonly ask: string;
    /** The question that a purpose answers, above its field. */
    readonly purpose: string;
  };
  readonly type: CommunityType;
  readonly cadence: Cadence;
  readonly checklist: readonly ChecklistItem[];
  /** What healthy means here, a sentence each. */
  readonly healthy: readonly string[];
}

export const templateLimits = { key: 40, title: 60, about: 160, word: 80, healthy: 200, sentences: 5, items: 20, weeks: 26 } as const;

/**
 * The templates to choose from: those given, each replaced by what administrators keep under its key, and further ones
 * of theirs behind. What they keep in a shape that cannot be shown is left out.
 */
export function withKeptTemplates(given: readonly Template[], kept: readonly { readonly key: string; readonly body: unknown }[]): readonly Template[] {
  const byKey = new Map(given.map(template => [template.key, template]));
  for (const { key, body } of kept) {
    const template = readTemplate(key, asBody(body));
    if (template !== undefined) byKey.set(template.key, template);
  }
  return [...byKey.values()];
}

/** The template that a body states, or undefined where it states none. */
export function readTemplate(key: string, body: Body): Template | undefined {
  const title = readText(body, 'title', templateLimits.title);
  const about = readText(body, 'about', templateLimits.about);
  const type = readChoice(body, 'type', communityTypes);
  const cadence = readChoice(body, 'cadence', cadences);
  const wording = readWording(asBody(body.wording));
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(key) || title === undefined || about === undefined) return undefined;
  if (type === undefined || cadence === undefined || wording === undefined) return undefined;
  const healthy = readList(body, 'healthy').flatMap(text => readText({ text }, 'text', templateLimits.healthy) ?? []);
  const checklist = readList(body, 'checklist').flatMap(item => readItem(asBody(item)) ?? []);
  return {
    key,
    title,
    about,
    wording,
    type,
    cadence,
    checklist: checklist.slice(0, templateLimits.items),
    healthy: healthy.slice(0, templateLimits.sentences)
  };
}

function readWording(body: Body): Template['wording'] | undefined {
  const [session, ask, purpose] = ['session', 'ask', 'purpose'].map(name => readText(body, name, templateLimits.word));
  return session === undefined || ask === undefined || purpose === undefined ? undefined : { session, ask, purpose };
}

function readItem(body: Body): ChecklistItem | undefined {
  const key = readText(body, 'key', planLimits.key);
  const kind = readChoice(body, 'kind', planKinds);
  const title = readText(body, 'title', planLimits.title);
  const week = readCount(body, 'week', templateLimits.weeks);
  return key === undefined || kind === undefined || title === undefined || week === undefined ? undefined : { key, kind, title, week };
}

/** The template of a key; the first there is where an administrator took it away. */
export function templateOf(templates: readonly Template[], key: string): Template | undefined {
  return templates.find(template => template.key === key) ?? templates[0];
}
