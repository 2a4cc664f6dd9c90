import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { addBuiltInLevels } from './levels';
import { findPerson } from './people';
import { addMember, addPrincipal, ensurePerson, principalKinds } from './principals';
import { addAssignment, addScope } from './scopes';
import { firstCustomLevelId, levelIds } from '../rights/builtInLevels';

/** A site collection with its one web; subwebs are not supported. */
export interface Site {
  id: number;
  guid: string;
  webGuid: string;
  /** Server-relative, '/' for the root site. */
  path: string;
  title: string;
  description: string;
  communication: number;
  /** The web's own set of role assignments. */
  scope: number;
  ownerGroup: number;
  memberGroup: number;
  visitorGroup: number;
  created: string;
}

export interface NewSite {
  url: string;
  title: string;
  owners: string[];
  members?: string[];
  visitors?: string[];
  communication?: boolean;
}

/** SharePoint's first ids: 1 and 2 belong to system accounts. */
const firstPrincipalId = 3;

export function findSite(db: Database, path: string): Site | undefined {
  return db.recallRights(`site ${path.toLowerCase()}`, () => db.get<Site>('SELECT * FROM sites WHERE path = ?', path));
}

export function sitesOf(db: Database): Site[] {
  return db.all<Site>('SELECT * FROM sites ORDER BY path');
}

/** What stands before `/Lists/…` in a server-relative address: empty for the root site. */
export function prefixOf(site: Site): string {
  return site.path === '/' ? '' : site.path;
}

/**
 * Makes a site with its three associated groups. The first owner is its site collection administrator, as the creator
 * of a communication site is; every owner is in the Owners group. Unknown people are refused.
 */
export function createSite(db: Database, wanted: NewSite, created: string): Site {
  const path = wanted.url === '/' ? '/' : wanted.url.replace(/\/+$/, '');
  const id = db.run(
    `INSERT INTO sites (guid, webGuid, path, title, description, communication, scope, ownerGroup, memberGroup, visitorGroup, nextPrincipal, nextLevel, created)
     VALUES (?, ?, ?, ?, '', ?, 0, 0, 0, 0, ?, ?, ?)`,
    randomUUID(), randomUUID(), path, wanted.title, wanted.communication === false ? 0 : 1, firstPrincipalId, firstCustomLevelId, created
  ).id;
  addBuiltInLevels(db, id);
  const scope = addScope(db, { site: id, list: 0, item: 0 });
  const owners = associatedGroup(db, id, scope, `${wanted.title} Owners`, levelIds.fullControl);
  const visitors = associatedGroup(db, id, scope, `${wanted.title} Visitors`, levelIds.read);
  const members = associatedGroup(db, id, scope, `${wanted.title} Members`, levelIds.edit);
  db.run('UPDATE sites SET scope = ?, ownerGroup = ?, memberGroup = ?, visitorGroup = ? WHERE id = ?', scope, owners, members, visitors, id);
  db.run('UPDATE principals SET owner = ? WHERE site = ? AND kind = 8', owners, id);
  fill(db, id, owners, wanted.owners);
  fill(db, id, members, wanted.members ?? []);
  fill(db, id, visitors, wanted.visitors ?? []);
  const first = wanted.owners[0];
  if (first !== undefined) {
    db.run('UPDATE principals SET siteAdmin = 1 WHERE site = ? AND upn = ?', id, first);
  }
  return findSite(db, path) as Site;
}

function associatedGroup(db: Database, site: number, scope: number, title: string, level: number): number {
  const group = addPrincipal(db, site, { kind: principalKinds.sharePointGroup, login: title, title });
  addAssignment(db, scope, group.id, level);
  return group.id;
}

function fill(db: Database, site: number, group: number, upns: string[]): void {
  for (const upn of upns) {
    const person = findPerson(db, upn);
    if (person === undefined) {
      throw new Error(`Nobody in the directory is called ${upn}.`);
    }
    addMember(db, site, group, ensurePerson(db, site, person).id);
  }
}
