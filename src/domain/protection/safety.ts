import { wayScratchFor } from './cheapestWay';
import { cutsOf } from './cuts';
import type { Demands } from './demands';
import { scratchFor } from './flow';
import { fillGap, type OnGap } from './gap';
import { groupsIn } from './groups';
import { movesIn } from './moves';
import type { Network } from './network';

/** Knows what has to be hidden beside what is hidden for its own sake. */
export interface Safety {
  /**
   * Hides more than `further` until every demand is met, each time the cheapest way by `prices`. Answers everything that is
   * hidden further; undefined where even everything hidden would not do.
   */
  makeSafe(further: readonly number[], prices: Float64Array): readonly number[] | undefined;
  /** Shows again, one after the other, what is not needed of `further`, which is safe; answers what remains hidden. */
  showUnneeded(further: readonly number[]): readonly number[];
}

/** To be made while only numbers are hidden that stay so. */
export function safetyOf(network: Network, demands: Demands): Safety {
  const { rows, columns, hidden } = network;
  const scratch = scratchFor(rows, columns);
  const way = wayScratchFor(rows, columns);
  const isKept = hidden.slice();
  const groups = groupsIn(network, demands, scratch);
  const moves = movesIn(network, demands.moves, scratch, isKept);
  const cuts = cutsOf(network, scratch, isKept);
  const noteCut: OnGap = ({ network: direction, amount, without }) => {
    cuts.add(direction, amount, without);
    return undefined;
  };
  return {
    makeSafe(further, prices) {
      const all = [...further];
      const onGap: OnGap = gap => {
        noteCut(gap);
        const added = fillGap(scratch, way, prices, gap);
        all.push(...(added ?? []));
        return added;
      };
      return groups.everyGroup(further, onGap) && moves.everyMove(onGap) ? all : undefined;
    },
    showUnneeded(further) {
      let left = further;
      cuts.count(further);
      for (const cell of further) {
        if (cuts.needs(cell)) continue;
        const others = left.filter(other => other !== cell);
        hidden[cell] = 0;
        if (moves.everyMove(noteCut) && groups.everyGroup(others, noteCut)) {
          left = others;
          cuts.show(cell);
        } else hidden[cell] = 1;
      }
      return left;
    }
  };
}
