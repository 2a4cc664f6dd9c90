import type { FieldProblems } from './communityDraft';
import { titleKey } from './charter';
import type { Cadence } from './cadence';
import type { CommunityType } from './communityType';
import type { PlanKind } from './plan';
import { planLimits } from './plan';
import type { Template } from './template';
import { templateLimits } from './template';
import { latinDigits } from '../typed/latinDigits';
import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.templates;

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
  ...words.start,
  type: 'community',
  cadence: 'monthly',
  checklist: [],
  healthy: []
};

/** What is wrong with a template, beside the field; for a line of the checklist under `checklist` and its key. */
export type TemplateProblems = FieldProblems<keyof TemplateDraft> & Readonly<Record<`line ${string}`, string>>;

const texts = [
  ['title', templateLimits.title, words.problems.title],
  ['about', templateLimits.about, words.problems.about],
  ['session', templateLimits.word, words.problems.session],
  ['ask', templateLimits.word, words.problems.ask],
  ['purpose', templateLimits.word, words.problems.purpose]
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
  if (problems.title === undefined && taken !== undefined) problems.title = words.problems.taken({ title: taken });
  const healthy = healthyProblem(draft.healthy);
  if (healthy !== undefined) problems.healthy = healthy;
  if (draft.checklist.length > templateLimits.items) problems.checklist = words.problems.manyLines({ limit: templateLimits.items });
  for (const line of draft.checklist) {
    const problem = lineProblem(line);
    if (problem !== undefined) problems[`line ${line.key}`] = problem;
  }
  return problems;
}

function healthyProblem(healthy: readonly string[]): string | undefined {
  const sentences = healthy.map(text => text.trim()).filter(Boolean);
  if (sentences.length > templateLimits.sentences) return words.problems.manySentences({ limit: templateLimits.sentences });
  const long = sentences.find(text => text.length > templateLimits.healthy);
  return long && tooLong(long, templateLimits.healthy);
}

function lineProblem({ title, week }: ChecklistDraft): string | undefined {
  const text = title.trim();
  if (text === '') return words.problems.emptyLine;
  if (text.length > planLimits.title) return tooLong(text, planLimits.title);
  return weekOf(week) === undefined ? words.problems.badWeek({ limit: templateLimits.weeks }) : undefined;
}

function tooLong(text: string, limit: number): string {
  return everyday.rules.tooLong.text({ length: text.length, limit });
}

function weekOf(text: string): number | undefined {
  const typed = latinDigits(text);
  const week = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
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
