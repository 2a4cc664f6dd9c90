import type { CommunityKey, PersonKey } from '../../../src/domain/identity';
import type { ActKind } from '../../../src/domain/report/counting/actColumns';
import type { KeyedAct } from '../../../test/domain/counting/countByMaps';
import { countByMaps } from '../../../test/domain/counting/countByMaps';
import type { Company } from '../company';
import type { Counted } from './contender';
import { laps, nothing } from './contender';

/** Plain Maps of Maps, fed row by row. Nothing is loaded. */
export async function maps(company: Company): Promise<Counted> {
  const lap = laps();
  const counts = countByMaps(keyedActs(company), company.organisation, company.assignments, company.communities, company.last);
  return { counts, times: { loading: nothing, aggregation: lap(), reading: nothing } };
}

function* keyedActs({ acts, people, communityKeys }: Company): Iterable<KeyedAct> {
  for (let row = 0; row < acts.length; row += 1) {
    yield {
      person: people[acts.person[row] as number] as PersonKey,
      community: communityKeys[acts.community[row] as number] as CommunityKey,
      at: acts.at[row] as number,
      kind: acts.kind[row] as ActKind
    };
  }
}
