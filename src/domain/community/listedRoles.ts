import type { DirectoryEntry } from '../directory/directory';
import type { UtcInstant } from '../time';
import { hasEnded } from './communityState';
import type { HasLeft, OpenReason, OpenRole } from './openings';
import { openRoles } from './openings';
import { sponsorAt } from './roles';

/** An open role as employees find it. */
export interface ListedRole {
  readonly entry: DirectoryEntry;
  readonly open: OpenRole;
}

/** Where people are looked for comes before where nobody runs it, and a lacking deputy comes last. */
const order: readonly OpenReason[] = ['said', 'left', 'vacant', 'termEnded', 'noDeputy'];

/** Every open role of the communities, the most wanted first, the newest of a kind first, then by title. */
export function listedRoles(entries: Iterable<DirectoryEntry>, hasLeft: HasLeft, now: UtcInstant): readonly ListedRole[] {
  return [...entries]
    .flatMap(entry => openRoles(entry, hasLeft, now).map(open => ({ entry, open })))
    .sort(
      (a, b) =>
        order.indexOf(a.open.reason) - order.indexOf(b.open.reason) ||
        (b.open.since ?? 0) - (a.open.since ?? 0) ||
        a.entry.charter.title.localeCompare(b.entry.charter.title)
    );
}

/** The open roles of a community as those who lead find them: first that of its sponsor, also where nobody asked for one. */
export function rolesForLeaders(entry: DirectoryEntry, hasLeft: HasLeft, now: UtcInstant): readonly ListedRole[] {
  const listed = listedRoles([entry], hasLeft, now);
  const isSponsored = sponsorAt(entry.roles, now) !== undefined || listed.some(({ open }) => open.role === 'sponsor');
  return hasEnded(entry.state) || isSponsored ? listed : [{ entry, open: { role: 'sponsor', reason: 'vacant', note: '' } }, ...listed];
}
