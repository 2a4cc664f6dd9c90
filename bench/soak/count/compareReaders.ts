import type { DatabaseSync } from 'node:sqlite';
import { replayStays } from '../replay';
import type { Readings } from '../readings';
import type { NamedHistory } from './histories';

/** Where the product's readers and a replay of the raw rows differ, one line each. */
export function compareReaders(run: DatabaseSync, histories: readonly NamedHistory[], readings: Readings): string[] {
  const members = new Map<string, number>();
  const differences: string[] = [];
  const isIn = new Set<string>();
  for (const { person, community, history } of histories) {
    const last = replayStays(history.rows).at(-1);
    const since = last?.left === undefined ? last?.joined : undefined;
    if (since !== undefined) {
      members.set(community, (members.get(community) ?? 0) + 1);
      isIn.add(`${person} ${community}`);
    }
    const read = readings.memberships[person]?.[community];
    if (read !== since) differences.push(`${person} in ${community}: read since ${read}, stored since ${since}`);
  }
  for (const [person, memberships] of Object.entries(readings.memberships)) {
    for (const community of Object.keys(memberships)) {
      if (!isIn.has(`${person} ${community}`)) differences.push(`${person} is read as a member of ${community}`);
    }
  }
  const states = lastStates(run);
  for (const [community, { members: read, state }] of Object.entries(readings.directory)) {
    if (read !== (members.get(community) ?? 0)) differences.push(`${community}: ${read} members published, ${members.get(community) ?? 0} stored`);
    const decided = states.get(community) ?? 'seeding';
    if (state !== decided) differences.push(`${community}: published as ${state}, decided as ${decided}`);
  }
  return differences;
}

/** What the last decision on each community says; a founded one is seeding. */
function lastStates(run: DatabaseSync): Map<string, string> {
  const rows = run.prepare(`
    SELECT community, state FROM stored s WHERE list = 'Decisions' AND id = (SELECT max(first.id) FROM
      (SELECT min(id) AS id FROM stored WHERE list = 'Decisions' AND community = s.community GROUP BY author, operation) first)`).all();
  return new Map((rows as { community: string; state: string }[]).map(({ community, state }) => [community, state]));
}
