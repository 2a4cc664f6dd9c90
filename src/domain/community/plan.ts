import type { NamedPerson } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readInstant, readText } from '../log/readBody';
import { readPerson } from '../person/readPerson';
import type { UtcInstant } from '../time';

/** What a plan holds: something people meet for, something to talk about, something to do. */
export const planKinds = ['session', 'prompt', 'task'] as const;
export type PlanKind = (typeof planKinds)[number];

/** One line of a community's plan. */
export interface PlanItem {
  /** Names the line: a later row with the same key rewrites it. */
  readonly key: string;
  readonly kind: PlanKind;
  readonly title: string;
  /** Whose it is; absent while nobody's. */
  readonly person?: NamedPerson;
  /** When it is, or is due. */
  readonly due?: UtcInstant;
  readonly isDone: boolean;
}

export const planLimits = { key: 40, title: 120, items: 60 } as const;

/** The line that a body states, or `removed` with its key; undefined where it states none. */
export function readPlanItem(body: Body): PlanItem | { readonly removed: string } | undefined {
  const key = readText(body, 'key', planLimits.key);
  if (key === undefined) return undefined;
  if (body.removed === true) return { removed: key };
  const kind = readChoice(body, 'kind', planKinds);
  const title = readText(body, 'title', planLimits.title);
  if (kind === undefined || title === undefined) return undefined;
  const person = readPerson(asBody(body.person));
  const due = readInstant(body, 'due');
  return {
    key,
    kind,
    title,
    ...(person !== undefined && { person }),
    ...(due !== undefined && { due }),
    isDone: body.isDone === true
  };
}

/** A plan with a line added, rewritten or removed. A full plan takes no new line. */
export function withPlanItem(
  plan: readonly PlanItem[],
  change: PlanItem | { readonly removed: string }
): readonly PlanItem[] {
  if ('removed' in change) return plan.filter(({ key }) => key !== change.removed);
  if (plan.some(({ key }) => key === change.key)) return plan.map(item => (item.key === change.key ? change : item));
  return plan.length < planLimits.items ? [...plan, change] : plan;
}
