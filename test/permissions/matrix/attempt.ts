import type { Who } from '../../data/guildhallTenant';
import type { RawRequest } from '../rawRest';
import type { Scene } from './scene';

/** Everybody whom no table of the design lets do what they attempt. Omar, the colleague, is who it is done to. */
export const attackers = ['employee', 'manager', 'leader', 'approver', 'otherApprover'] as const;
export type Attacker = (typeof attackers)[number];

export type Aim = 'another’s record' | 'a role' | 'a community' | 'a report' | 'a closed log';

/** One request, or one `$batch` of several. */
export type Step = RawRequest | Batch;
export interface Batch {
  readonly batch: readonly RawRequest[];
  readonly digestOf?: Who;
  readonly site?: string;
}

export type Steps = (scene: Scene, by: Who) => Promise<readonly Step[]> | readonly Step[];

/** One attempt by somebody without the right. */
export interface Attempt {
  readonly sentence: string;
  readonly actor: Attacker;
  readonly list: string;
  readonly verb: string;
  readonly endpoint: string;
  readonly aim: Aim;
  readonly steps: Steps;
  /** The answers are compared: a right guess and a wrong one must look alike. */
  readonly guesses?: true;
  /** The same act by somebody with the right; the same requests by an administrator unless said. */
  readonly rightly?: { readonly by: Who; readonly steps?: Steps };
}

export function isBatch(step: Step): step is Batch {
  return 'batch' in step;
}

/** Takes turns among those who may not, so that every kind of person tries every kind of thing. */
export function takingTurns(): (among?: readonly Attacker[]) => Attacker {
  let turn = 0;
  return (among = attackers) => among[turn++ % among.length] as Attacker;
}

export const post = (path: string, body?: unknown): RawRequest => ({ path, method: 'POST', ...(body === undefined ? {} : { body }) });
export const tunnel = (means: 'MERGE' | 'PUT' | 'DELETE', path: string, body?: unknown): RawRequest => ({ ...post(path, body), means });
export const verb = (method: 'PUT' | 'PATCH' | 'MERGE' | 'DELETE', path: string, body?: unknown): RawRequest => ({
  path,
  method,
  headers: { 'If-Match': '*' },
  ...(body === undefined ? {} : { body })
});
