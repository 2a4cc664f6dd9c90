import type { Network } from './network';
import type { Safety } from './safety';

export function hideLess(network: Network, safety: Safety, values: Float64Array, rounds = Number((globalThis as any).ROUNDS ?? 300)): boolean {
  const { hidden } = network;
  let added: number[] = [];
  if (!safety.makeSafe(values, added)) return false;
  let best = clean(network, safety, values, added);
  let bestCost = cost(values, best);
  const random = chance(1);
  const prices = new Float64Array(values.length);
  for (let round = 0; round < rounds && best.length > 0; round++) {
    prices.set(values);
    const spread = random() * 1.2;
    for (let cell = 0; cell < prices.length; cell++) prices[cell] = (values[cell] as number) * (1 + spread * (random() - 0.5));
    const out = 1 + Math.floor(random() * Math.min(best.length, 4));
    for (const cell of best) hidden[cell] = 0;
    const rest = best.slice();
    for (let i = 0; i < out; i++) {
      const [cell] = rest.splice(Math.floor(random() * rest.length), 1);
      if (random() < 0.5) prices[cell as number] = (prices[cell as number] as number) * 3;
    }
    for (const cell of rest) hidden[cell] = 1;
    added = rest.slice();
    safety.makeSafe(prices, added);
    const now = clean(network, safety, values, added);
    const nowCost = cost(values, now);
    if (nowCost <= bestCost) {
      best = now;
      bestCost = nowCost;
    } else {
      for (const cell of now) hidden[cell] = 0;
      for (const cell of best) hidden[cell] = 1;
    }
  }
  return true;
}

function cost(values: Float64Array, cells: number[]): number {
  return cells.reduce((sum, cell) => sum + (values[cell] as number), 0);
}

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function clean({ hidden }: Network, safety: Safety, values: Float64Array, added: number[]): number[] {
  added.sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
  return added.filter(cell => {
    hidden[cell] = 0;
    if (safety.isSafe()) return false;
    hidden[cell] = 1;
    return true;
  });
}
