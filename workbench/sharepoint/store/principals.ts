import { findPerson, type Person } from './people';
import type { Database } from './database';

/** SP.PrincipalType. */
export const principalKinds = { user: 1, securityGroup: 4, sharePointGroup: 8 } as const;

/** A user, claim or group of one site. Ids are per site, ascending and never reused. */
export interface Principal {
  site: number;
  id: number;
  kind: number;
  login: string;
  title: string;
  upn: string;
  email: string;
  siteAdmin: number;
  /** Of a group: the id of the user or group that owns it. */
  owner: number;
  description: string;
  onlyMembersView: number;
  membersEdit: number;
}

const membershipClaim = 'i:0#.f|membership|';
const everyoneClaim = 'c:0(.s|true';

export function loginOf(upn: string): string {
  return membershipClaim + upn.toLowerCase();
}

export function everyoneExceptExternal(tenantId: string): string {
  return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
}

/** The claims that every person of the tenant carries besides the own login. */
export function claimsOfEverybody(tenantId: string): string[] {
  return [everyoneExceptExternal(tenantId), everyoneClaim];
}

/** A user who was not removed, a claim or a group. */
export function findPrincipal(db: Database, site: number, id: number): Principal | undefined {
  return db.get<Principal>(`SELECT * FROM principals WHERE site = ? AND id = ? AND ${notRemoved}`, site, id);
}

/** The same, removed users too: whose name stands on what they wrote. */
export function findAnyPrincipal(db: Database, site: number, id: number): Principal | undefined {
  return db.get<Principal>('SELECT * FROM principals WHERE site = ? AND id = ?', site, id);
}

export function findLogin(db: Database, site: number, login: string): Principal | undefined {
  return db.recallRights(`login ${site} ${login.toLowerCase()}`, () =>
    db.get<Principal>(`SELECT * FROM principals WHERE site = ? AND login = ? AND ${notRemoved}`, site, login)
  );
}

export function usersOf(db: Database, site: number): Principal[] {
  return db.all<Principal>(`SELECT * FROM principals WHERE site = ? AND kind <> 8 AND ${notRemoved} ORDER BY id`, site);
}

const notRemoved = 'NOT EXISTS (SELECT 1 FROM removedUsers r WHERE r.site = principals.site AND r.id = principals.id)';

/** Removes a user with all that was given to him in person; the entry stays, marked, for what he wrote. */
export function forgetUser(db: Database, site: number, id: number): void {
  db.run('DELETE FROM members WHERE site = ? AND userId = ?', site, id);
  db.run('DELETE FROM assignments WHERE principal = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)', id, site);
  db.run('INSERT OR IGNORE INTO removedUsers (site, id) VALUES (?, ?)', site, id);
}

/** Who was removed and comes again is the user he was, without what was given to him then (A). */
function comesAgain(db: Database, site: number, login: string): Principal | undefined {
  const known = db.get<Principal>('SELECT * FROM principals WHERE site = ? AND login = ?', site, login);
  if (known !== undefined) {
    db.run('DELETE FROM removedUsers WHERE site = ? AND id = ?', site, known.id);
  }
  return known;
}

export function groupsOf(db: Database, site: number): Principal[] {
  return db.recallRights(`groups ${site}`, () => db.all<Principal>('SELECT * FROM principals WHERE site = ? AND kind = 8 ORDER BY id', site));
}

export function membersOf(db: Database, site: number, group: number): Principal[] {
  return db.all<Principal>(
    'SELECT p.* FROM members m JOIN principals p ON p.site = m.site AND p.id = m.userId WHERE m.site = ? AND m.groupId = ? ORDER BY p.id',
    site,
    group
  );
}

export function isMember(db: Database, site: number, group: number, user: number): boolean {
  return db.recallRights(
    `member ${site} ${group} ${user}`,
    () => db.get('SELECT 1 FROM members WHERE site = ? AND groupId = ? AND userId = ?', site, group, user) !== undefined
  );
}

export function addPrincipal(db: Database, site: number, facts: Partial<Principal> & Pick<Principal, 'kind' | 'login' | 'title'>): Principal {
  const id = takeId(db, site);
  db.run(
    `INSERT INTO principals (site, id, kind, login, title, upn, email, siteAdmin, owner, description, onlyMembersView, membersEdit)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    site, id, facts.kind, facts.login, facts.title, facts.upn ?? '', facts.email ?? '', facts.siteAdmin ?? 0,
    facts.owner ?? 0, facts.description ?? '', facts.onlyMembersView ?? 0, facts.membersEdit ?? 0
  );
  return findPrincipal(db, site, id) as Principal;
}

export function addMember(db: Database, site: number, group: number, user: number): void {
  db.run('INSERT OR IGNORE INTO members (site, groupId, userId) VALUES (?, ?, ?)', site, group, user);
}

/** The site's user for a person of the directory; made on first need, as a first visit does in SharePoint. */
export function ensurePerson(db: Database, site: number, person: Person): Principal {
  return (
    findLogin(db, site, loginOf(person.upn)) ??
    comesAgain(db, site, loginOf(person.upn)) ??
    addPrincipal(db, site, { kind: principalKinds.user, login: loginOf(person.upn), title: person.name, upn: person.upn, email: person.email })
  );
}

/** Resolves what `ensureUser` accepts: a login, a bare user principal name, or a claim of everybody. */
export function ensureLogin(db: Database, site: number, tenantId: string, logonName: string): Principal | undefined {
  const claims = claimsOfEverybody(tenantId);
  const claim = claims.find((known) => known === logonName.toLowerCase());
  if (claim !== undefined) {
    const title = claim === claims[0] ? 'Everyone except external users' : 'Everyone';
    return findLogin(db, site, claim) ?? addPrincipal(db, site, { kind: principalKinds.securityGroup, login: claim, title });
  }
  const upn = logonName.toLowerCase().startsWith(membershipClaim) ? logonName.slice(membershipClaim.length) : logonName;
  const person = findPerson(db, upn);
  return person === undefined ? undefined : ensurePerson(db, site, person);
}

function takeId(db: Database, site: number): number {
  const row = db.get<{ nextPrincipal: number }>('UPDATE sites SET nextPrincipal = nextPrincipal + 1 WHERE id = ? RETURNING nextPrincipal', site);
  return (row?.nextPrincipal ?? 1) - 1;
}
