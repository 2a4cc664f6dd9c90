import type { FoldedCommunity } from '../directory/projectDirectory';
import type { PersonVisit } from '../reading/foldVisits';
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

/** What reports count of a community: everybody's acts, and visits as the first instant of their month, of which no more is kept. */
export function countedActs({ entry, participation, rows }: FoldedCommunity, visits: readonly PersonVisit[], countedAt: CountedAt): CountedActs {
  const lateJoins = joinsToldLate(participation, rows.memberships, countedAt);
  const begun = monthStart(monthOf(entry.founded));
  const when = (act: Act): UtcInstant => {
    // What came before its community counts nowhere, however late it is told.
    if (act.at < begun) return act.at;
    return act.row === undefined ? (lateJoins.get(personAndTime(act)) ?? act.at) : countedAt(act.row.log, act.row.id, act.at);
  };
  const late = new Set<string>();
  const acts = [...participation, ...visits.map(readingAct)].map(act => {
    const at = when(act);
    if (at === act.at) return act;
    late.add(personAndTime(act));
    return { ...act, at };
  });
  return { acts, late: late.size };
}

/** When late joins count, by person and instant: those of Guildhall itself, and those brought over, which both start a stay. */
function joinsToldLate(participation: readonly Act[], memberships: readonly LogRow[], countedAt: CountedAt): ReadonlyMap<string, UtcInstant> {
  const late = new Map<string, UtcInstant>();
  const note = (join: Pick<Act, 'person' | 'at'>, counted: UtcInstant): void => {
    if (counted !== join.at) late.set(personAndTime(join), counted);
  };
  for (const { kind, id, author: person, created: at } of memberships) {
    if (kind === 'join') note({ person, at }, countedAt('memberships', id, at));
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

function personAndTime({ person, at }: Pick<Act, 'person' | 'at'>): string {
  return `${person} ${at}`;
}
