import type { LaunchLine } from '../community/launchPlan';
import { launchPlan } from '../community/launchPlan';
import type { WeekFacts } from './weekFacts';

/**
 * The lines of a community's plan that are due and not done, the first due first. Where it is active, sessions have a rule of
 * their own; the checklist of the template is the plan of who begins.
 */
export function duePlan({ entry, template, now }: Pick<WeekFacts, 'entry' | 'template' | 'now'>): readonly LaunchLine[] {
  const begins = entry.state === 'seeding';
  return launchPlan(entry, begins ? template : undefined).filter(
    ({ kind, due, isDone }) => !isDone && due !== undefined && due <= now && (begins || kind !== 'session')
  );
}
