import type { Network } from './network';
import type { Safety } from './safety';

export function hideLess({ hidden }: Network, safety: Safety, values: Float64Array, rounds = 300): boolean {
  const bySize = (cells: readonly number[]): number[] => [...cells].sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
  const first = safety.makeSafe([], values);
  if (first === undefined) return false;
  let best = safety.showUnneeded(bySize(first));
  let bestCost = cost(values, best);
  let current = best;
  let currentCost = bestCost;
  const random = chance(1);
  const prices = new Float64Array(values.length);
  for (let round = 0; round < rounds && best.length > 0; round++) {
    const spread = random() * 1.2;
    for (let cell = 0; cell < prices.length; cell++) prices[cell] = (values[cell] as number) * (1 + spread * (random() - 0.5));
    const rest = [...current];
    const out = 1 + Math.floor(random() * Math.min(rest.length, 4));
    for (let i = 0; i < out; i++) {
      const [cell] = rest.splice(Math.floor(random() * rest.length), 1);
      hidden[cell as number] = 0;
      if (random() < 0.5) prices[cell as number] = (prices[cell as number] as number) * 3;
    }
    const now = safety.showUnneeded(bySize(safety.makeSafe(rest, prices) ?? []));
    const nowCost = cost(values, now);
    const slack = Number((globalThis as any).SLACK ?? 0) * (1 - round / rounds) * bestCost;
    if (nowCost <= currentCost || nowCost < bestCost + slack * random()) {
      current = now;
      currentCost = nowCost;
      if (nowCost < bestCost) {
        best = now;
        bestCost = nowCost;
      }
    } else {
      for (const cell of now) hidden[cell] = 0;
      for (const cell of current) hidden[cell] = 1;
    }
  }
  for (const cell of current) hidden[cell] = 0;
  for (const cell of best) hidden[cell] = 1;
  return true;
}

function cost(values: Float64Array, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (values[cell] as number), 0);
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
