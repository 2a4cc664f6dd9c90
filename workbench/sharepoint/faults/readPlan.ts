import { faultKinds, type FaultKind, type FaultPlan } from './plan';

const names = ['seed', 'rate', 'kinds', 'killEvery', 'slowMs', 'retryAfterSeconds'];

/** Reads a plan that was posted; the seed is 1 unless given. What is not a plan is refused with the name of the culprit. */
export function readPlan(body: unknown): FaultPlan {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Error('A plan of faults is an object.');
  }
  const facts = body as Record<string, unknown>;
  const unknown = Object.keys(facts).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`A plan of faults has no '${unknown}'.`);
  }
  return {
    seed: facts['seed'] === undefined ? 1 : whole(facts['seed'], 'seed'),
    rate: share(facts['rate']),
    ...(facts['kinds'] === undefined ? {} : { kinds: kinds(facts['kinds']) }),
    ...(facts['killEvery'] === undefined ? {} : { killEvery: whole(facts['killEvery'], 'killEvery') }),
    ...(facts['slowMs'] === undefined ? {} : { slowMs: whole(facts['slowMs'], 'slowMs') }),
    ...(facts['retryAfterSeconds'] === undefined ? {} : { retryAfterSeconds: range(facts['retryAfterSeconds']) })
  };
}

function share(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw new Error("'rate' is a number from 0 to 1.");
  }
  return value;
}

function whole(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new Error(`'${name}' is a whole number, 0 or more.`);
  }
  return value;
}

function kinds(value: unknown): FaultKind[] {
  if (!Array.isArray(value)) {
    throw new Error("'kinds' is a list of faults.");
  }
  return value.map((one: unknown) => {
    const kind = faultKinds.find((known) => known === one);
    if (kind === undefined) {
      throw new Error(`There is no fault '${String(one)}'.`);
    }
    return kind;
  });
}

function range(value: unknown): [number, number] {
  const [least, most] = Array.isArray(value) && value.length === 2 ? value.map((one) => whole(one, 'retryAfterSeconds')) : [];
  if (least === undefined || most === undefined || least > most) {
    throw new Error("'retryAfterSeconds' is the least and the most.");
  }
  return [least, most];
}
