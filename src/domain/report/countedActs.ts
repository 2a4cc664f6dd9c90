import type { Folded } from '../directory/projectDirectory';
import type { PersonVisit } from '../reading/foldVisits';
import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { UtcInstant } from '../time';
import { monthOf, monthStart } from '../time';
import type { Act } from './act';
import type { CountedAt } from './closing';

export interface CountedActs {
  /** Of reading, too; `at` is when an act counts. */
  readonly acts: readonly Act[];
  /** How many times somebody did something somewhere that counts in a later month, because its own was closed. */
  readonly late: number;
}

/** What reports count: everybody's acts, and visits as the first instant of their month, of which no more is kept. */
export function countedActs({ participation, counted, communities }: Pick<Folded, 'participation' | 'counted' | 'communities'>, visits: readonly PersonVisit[], countedAt: CountedAt): CountedActs {
  const lateJoins = joinsToldLate(participation, counted.memberships, countedAt);
  const begun = new Map<CommunityKey, UtcInstant>([...communities.values()].map(({ key, founded }) => [key, monthStart(monthOf(founded))]));
  const when = (act: Act): UtcInstant => {
    const { community, at, row } = act;
    // What came before its community counts nowhere, however late it is told.
    if (at < (begun.get(community) ?? Infinity)) return at;
    return row === undefined ? (lateJoins.get(placeAndTime(act)) ?? at) : countedAt(row.log, row.id, at);
  };
  const late = new Set<string>();
  const acts = [...participation, ...visits.map(readingAct)].map(act => {
    const at = when(act);
    if (at === act.at) return act;
    late.add(placeAndTime(act));
    return { ...act, at };
  });
  return { acts, late: late.size };
}

/** When late joins count, by person, community and instant: those of Guildhall itself, and those brought over, which both start a stay. */
function joinsToldLate(participation: readonly Act[], memberships: readonly LogRow[], countedAt: CountedAt): ReadonlyMap<string, UtcInstant> {
  const late = new Map<string, UtcInstant>();
  const note = (join: Pick<Act, 'person' | 'community' | 'at'>, counted: UtcInstant): void => {
    if (counted !== join.at) late.set(placeAndTime(join), counted);
  };
  for (const { kind, id, author: person, community, created: at } of memberships) {
    if (kind === 'join') note({ person, community, at }, countedAt('memberships', id, at));
  }
  for (const act of participation) if (act.kind === 'joined' && act.row !== undefined) note(act, countedAt(act.row.log, act.row.id, act.at));
  return late;
}

/** Rows of Contributions with the instant at which they count as when they were added: what is told of things, not of people. */
export function countedContributions(contributions: readonly LogRow[], countedAt: CountedAt): readonly LogRow[] {
  return contributions.map(row => {
    const created = countedAt('contributions', row.id, row.created);
    return created === row.created ? row : { ...row, created };
  });
}

function readingAct({ person, community, month, row }: PersonVisit): Act {
  return { person, community, at: monthStart(month), kind: 'read', row: { log: 'visits', id: row } };
}

function placeAndTime({ person, community, at }: Pick<Act, 'person' | 'community' | 'at'>): string {
  return `${person} ${community} ${at}`;
}
