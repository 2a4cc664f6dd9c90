import type { CommunityKey, PersonKey } from '../../../src/domain/identity';
import type { ActKind } from '../../../src/domain/report/counting/actColumns';
import { actBook } from '../../../src/domain/report/counting/actColumns';
import { countPeriods } from '../../../src/domain/report/counting/countPeriods';
import type { Company } from '../company';
import type { Counted } from './contender';
import { laps, nothing } from './contender';

/** Guildhall's own way. Rows come one by one with their keys, as they do from lists. */
export async function columns({ acts, people, communityKeys, organisation, assignments, communities, last }: Company): Promise<Counted> {
  const lap = laps();
  const book = actBook();
  for (let row = 0; row < acts.length; row += 1) {
    const person = people[acts.person[row] as number] as PersonKey;
    const community = communityKeys[acts.community[row] as number] as CommunityKey;
    book.add(person, community, acts.at[row] as number, acts.kind[row] as ActKind);
  }
  const loading = lap();
  const counts = countPeriods(book, organisation, assignments, communities, last);
  return { counts, times: { loading, aggregation: lap(), reading: nothing } };
}
