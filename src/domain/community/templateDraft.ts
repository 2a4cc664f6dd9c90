import type { FieldProblems } from './communityDraft';
import { titleKey } from './charter';
import type { Cadence } from './cadence';
import type { CommunityType } from './communityType';
import type { PlanKind } from './plan';
import { planLimits } from './plan';
import type { Template } from './template';
import { templateLimits } from './template';

/** A line of the checklist while it is written. */
export interface ChecklistDraft {
  readonly key: string;
  readonly kind: PlanKind;
  readonly title: string;
  /** As typed. */
  readonly week: string;
}

/** A template as an administrator writes it. */
export interface TemplateDraft {
  readonly title: string;
  readonly about: string;
  readonly session: string;
  readonly ask: string;
  readonly purpose: string;
  readonly type: CommunityType;
  readonly cadence: Cadence;
  readonly checklist: readonly ChecklistDraft[];
  /** What healthy means, a sentence each. */
  readonly healthy: readonly string[];
}

export function toTemplateDraft({ title, about, wording, type, cadence, checklist, healthy }: Template): TemplateDraft {
  return { title, about, ...wording, type, cadence, healthy, checklist: checklist.map(item => ({ ...item, week: String(item.week) })) };
}

export const emptyTemplateDraft: TemplateDraft = {
  title: '',
  about: '',
  session: 'Session',
  ask: 'Ask the community',
  purpose: 'What is it for?',
  type: 'community',
  cadence: 'monthly',
  checklist: [],
  healthy: []
};

/** What is wrong with a template, beside the field; for a line of the checklist under `checklist` and its key. */
export type TemplateProblems = FieldProblems<keyof TemplateDraft> & Readonly<Record<`line ${string}`, string>>;

const texts = [
  ['title', templateLimits.title, 'Give the template a name.'],
  ['about', templateLimits.about, 'Say in a line who it is for.'],
  ['session', templateLimits.word, 'Say what people meet for.'],
  ['ask', templateLimits.word, 'Say what invites to ask.'],
  ['purpose', templateLimits.word, 'Ask the question that a purpose answers.']
] as const;

/** `others`: the titles of all other templates, of which none may read the same. */
export function templateProblems(draft: TemplateDraft, others: readonly string[]): TemplateProblems {
  const problems: Record<string, string> = {};
  for (const [field, limit, missing] of texts) {
    const text = draft[field].trim();
    if (text === '') problems[field] = missing;
    else if (text.length > limit) problems[field] = tooLong(text, limit);
  }
  const taken = others.find(title => titleKey(title) === titleKey(draft.title));
  if (problems.title === undefined && taken !== undefined) problems.title = `“${taken}” exists already. Choose another name.`;
  const healthy = healthyProblem(draft.healthy);
  if (healthy !== undefined) problems.healthy = healthy;
  if (draft.checklist.length > templateLimits.items) problems.checklist = `Keep it to ${templateLimits.items} lines.`;
  for (const line of draft.checklist) {
    const problem = lineProblem(line);
    if (problem !== undefined) problems[`line ${line.key}`] = problem;
  }
  return problems;
}

function healthyProblem(healthy: readonly string[]): string | undefined {
  const sentences = healthy.map(text => text.trim()).filter(Boolean);
  if (sentences.length > templateLimits.sentences) return `Keep it to ${templateLimits.sentences} sentences.`;
  const long = sentences.find(text => text.length > templateLimits.healthy);
  return long && tooLong(long, templateLimits.healthy);
}

function lineProblem({ title, week }: ChecklistDraft): string | undefined {
  const text = title.trim();
  if (text === '') return 'Say what is to be done, or take the line out.';
  if (text.length > planLimits.title) return tooLong(text, planLimits.title);
  return weekOf(week) === undefined ? `Write the week as a whole number from 1 to ${templateLimits.weeks}.` : undefined;
}

function tooLong(text: string, limit: number): string {
  return `This text has ${text.length} characters. Keep it to ${limit}.`;
}

function weekOf(text: string): number | undefined {
  const week = /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : 0;
  return week >= 1 && week <= templateLimits.weeks ? week : undefined;
}

/** The template that a draft without problems says. */
export function fromTemplateDraft(key: string, draft: TemplateDraft): Template {
  const { type, cadence } = draft;
  const [title = '', about = '', session = '', ask = '', purpose = ''] = texts.map(([field]) => draft[field].trim());
  return {
    key,
    title,
    about,
    wording: { session, ask, purpose },
    type,
    cadence,
    checklist: draft.checklist.map(({ key: line, kind, title: words, week }) => ({ key: line, kind, title: words.trim(), week: weekOf(week) ?? 1 })),
    healthy: draft.healthy.map(text => text.trim()).filter(Boolean)
  };
}

/** A key for a new template: its title in plain letters, unlike those there are. */
export function newTemplateKey(title: string, taken: readonly string[]): string {
  const slug = titleKey(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, templateLimits.key - 3);
  const base = slug === '' ? 'template' : slug;
  const free = [base, ...Array.from({ length: 99 }, (_each, index) => `${base}-${index + 2}`)];
  return free.find(key => !taken.includes(key)) ?? base;
}
