import { textOf, views, type View } from '../seen';
import type { Attempt } from './attempt';
import { sendAttempt, type Answered } from './sendAttempt';
import type { Scene } from './scene';

/** How an attempt ended in one tenant. */
export interface Verdict {
  readonly succeeded: boolean;
  /** For the table: what was seen to change, or why nothing was. */
  readonly words: string;
}

/** A tenant with what everybody sees in it while nobody attempts anything. */
export interface Watched {
  readonly scene: Scene;
  /** To the moment before any attempt. */
  readonly rewind: () => void;
  readonly lastView: View;
  readonly unharmed: ReadonlyMap<string, string>;
}

/** `lastView`: publishing, which costs most and is looked at only where nothing else has changed. */
export async function watch(scene: Scene, rewind: () => void, lastView: View): Promise<Watched> {
  rewind();
  const unharmed = new Map<string, string>();
  for (const view of [...views, lastView]) unharmed.set(view.name, await textOf(view, scene.stage));
  rewind();
  return { scene, rewind, lastView, unharmed };
}

/** The first view that is no longer what it was, those of the attempted list looked at first. */
async function firstChange({ scene, lastView, unharmed }: Watched, list?: string): Promise<string | undefined> {
  const isOfList = ({ of = [] }: View): boolean => of.some(name => list !== undefined && list.startsWith(name));
  for (const view of [...views.filter(isOfList), ...views.filter(one => !isOfList(one)), lastView]) {
    if ((await textOf(view, scene.stage)) !== unharmed.get(view.name)) return view.name;
  }
  return undefined;
}

/**
 * Tries the attempts of a group one after the other and then looks once: where nobody sees a difference, none of them
 * did any harm. Where somebody does, the tenant is wound back and both halves are tried for themselves, down to the
 * attempt that did it. What an answer tells is judged at once. A group none of whose writes was accepted needs no
 * looking: a request that is refused leaves the service's file as it was.
 */
export async function judge(tenant: Watched, group: readonly Attempt[]): Promise<Map<Attempt, Verdict>> {
  const answers = new Map<Attempt, Answered>();
  for (const attempt of group) answers.set(attempt, await sendAttempt(tenant.scene, attempt, attempt.actor, attempt.steps));
  const wrote = [...answers.values()].some(answer => answer.wrote);
  const changed = wrote ? await firstChange(tenant, group.length === 1 ? group[0]?.list : undefined) : undefined;
  if (wrote) tenant.rewind();
  if (changed !== undefined && group.length > 1) {
    const half = Math.ceil(group.length / 2);
    return new Map([...(await judge(tenant, group.slice(0, half))), ...(await judge(tenant, group.slice(half)))]);
  }
  return new Map([...answers].map(([attempt, answer]) => [attempt, verdict(answer, changed)]));
}

function verdict({ told, words }: Answered, changed: string | undefined): Verdict {
  if (told) return { succeeded: true, words: 'reads it' };
  return changed === undefined ? { succeeded: false, words } : { succeeded: true, words: `changes ${changed}` };
}

/** Whether the same act by somebody with the right does what the attempt did not. */
export async function worksRightly(tenant: Watched, attempt: Attempt): Promise<Verdict> {
  const { by = 'administrator', steps = attempt.steps } = attempt.rightly ?? {};
  const answer = await sendAttempt(tenant.scene, attempt, by, steps);
  const changed = answer.wrote ? await firstChange(tenant, attempt.list) : undefined;
  if (answer.wrote) tenant.rewind();
  return verdict(answer, changed);
}
