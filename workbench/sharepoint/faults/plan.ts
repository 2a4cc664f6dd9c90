import { randomOf, type Random } from './random';

/** What can go wrong with a request; before and after mean before and after its changes are committed. */
export const faultKinds = [
  '429', '500 before', '500 after', '502 before', '502 after', '503 before', '503 after', '504 before', '504 after',
  'cut before', 'cut after', 'duplicate delivery', 'slow', 'torn batch', 'expired digest', 'killed before', 'killed after'
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which requests are hit, and by what. The same seed and the same order of requests give the same faults. */
export interface FaultPlan {
  seed: number;
  /** Share of requests hit, 0..1. Each part of a batch is one, and so is the envelope around them. */
  rate: number;
  /** All but the two that kill the process unless given. */
  kinds?: readonly FaultKind[];
  /** About one kill per so many requests; 0, or left out: none but those that `kinds` names. */
  killEvery?: number;
  /** How long a slow request waits before it is executed, in milliseconds; 1000 unless given. */
  slowMs?: number;
  /** Least and most seconds of a Retry-After, whole; 1 to 3 unless given. */
  retryAfterSeconds?: readonly [number, number];
}

/** `contextinfo` counts as read: it changes nothing and carries no digest. */
export type Shape = 'read' | 'write' | 'batch' | 'part';

/** A fault, decided to its last detail. */
export interface Fault {
  kind: FaultKind;
  /** Of a slow request. */
  delayMs: number;
  /** What a 429 or 503 says about waiting. */
  wait: { form: 'seconds' | 'date' | 'none'; seconds: number; rateLimitReset: number | null };
  /** Which share of a torn batch is executed, below 1, and whether its connection is cut or the answer is a 504. */
  tear: { share: number; cut: boolean };
}

const killing: readonly FaultKind[] = ['killed before', 'killed after'];
const usualKinds = faultKinds.filter((kind) => !killing.includes(kind));
/** A part has no connection and no digest of its own, and gateways know envelopes only. */
const ofParts: readonly FaultKind[] = ['429', '500 before', '500 after', '503 before', '503 after', ...killing];

/** The fault that the plan has for the request at this position (0 is the first), if it has one. A pure function. */
export function drawFault(plan: FaultPlan, position: number, shape: Shape): Fault | undefined {
  const random = randomOf(plan.seed, position);
  const hit = random() < plan.rate;
  const killed = random() * (plan.killEvery ?? 0) < 1 && (plan.killEvery ?? 0) > 0;
  const kinds = killed ? killing : (plan.kinds ?? usualKinds).filter((kind) => canHit(kind, shape));
  const kind = hit || killed ? kinds[below(random, kinds.length)] : undefined;
  return kind === undefined ? undefined : { kind, ...details(plan, kind, random) };
}

/** Whether a request of this shape can suffer the fault at all. */
export function canHit(kind: FaultKind, shape: Shape): boolean {
  switch (kind) {
    case 'torn batch':
      return shape === 'batch';
    case 'duplicate delivery': case 'expired digest':
      return shape === 'write' || shape === 'batch';
    default:
      return shape !== 'part' || ofParts.includes(kind);
  }
}

function details(plan: FaultPlan, kind: FaultKind, random: Random): Omit<Fault, 'kind'> {
  const [least, most] = plan.retryAfterSeconds ?? [1, 3];
  const seconds = least + below(random, most - least + 1);
  const form = (['seconds', 'seconds', 'date', 'none'] as const)[below(random, 4)] ?? 'none';
  const resetsLater = random() < 0.3 && kind === '429' && form !== 'none';
  return {
    delayMs: plan.slowMs ?? 1000,
    wait: { form, seconds, rateLimitReset: resetsLater ? seconds + 1 + below(random, 10) : null },
    tear: { share: random(), cut: random() < 0.5 }
  };
}

function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}
