import type { UtcInstant } from '../time';
import { day } from '../time';
import type { Community } from './community';
import type { PlanItem } from './plan';
import type { Template } from './template';

/** A line of the plan for the first weeks. */
export interface LaunchLine extends PlanItem {
  /** Whether it stands in the template's checklist and nobody has touched it. */
  readonly isGiven: boolean;
}

export type Planned = Pick<Community, 'decided' | 'plan' | 'unplanned'>;

const week = 7 * day;

/**
 * The plan of a community's first weeks, by date: what its keepers wrote, and the lines of the checklist that they have
 * neither rewritten nor taken out, each due that many weeks after the seeding began. What was due before, in an earlier
 * life of a community that was revived, is history and no plan.
 */
export function launchPlan({ decided, plan = [], unplanned = [] }: Planned, template: Template | undefined): readonly LaunchLine[] {
  const written = plan.filter(({ due }) => due === undefined || due >= decided.since);
  const settled = new Set([...written.map(({ key }) => key), ...unplanned]);
  const given = (template?.checklist ?? [])
    .filter(({ key }) => !settled.has(key))
    .map(({ key, kind, title, week: weeks }) => ({ key, kind, title, due: decided.since + weeks * week, isDone: false, isGiven: true }));
  return [...written.map(item => ({ ...item, isGiven: false })), ...given].sort(byDate);
}

/** What is due first comes first; what has no date comes last. */
function byDate(a: PlanItem, b: PlanItem): number {
  return dateOf(a) - dateOf(b) || (a.key < b.key ? -1 : 1);
}

function dateOf({ due }: PlanItem): UtcInstant {
  return due ?? Number.MAX_SAFE_INTEGER;
}

/** A line as keepers write it; a line of the checklist that is written is theirs from then on. */
export function writtenLine({ isGiven: _given, ...item }: LaunchLine): PlanItem {
  return item;
}
