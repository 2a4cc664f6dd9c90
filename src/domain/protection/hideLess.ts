import type { Network } from './network';
import type { Safety } from './safety';

export function hideLess(network: Network, safety: Safety, values: Float64Array): boolean {
  const added: number[] = [];
  if (!safety.makeSafe(values, added)) return false;
  clean(network, safety, values, added);
  return true;
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
