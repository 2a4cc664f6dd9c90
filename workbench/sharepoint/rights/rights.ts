import { placeholders, type Database } from '../store/database';
import type { Person } from '../store/people';
import { claimsOfEverybody, ensurePerson, findLogin, loginOf, type Principal } from '../store/principals';
import type { Site } from '../store/sites';
import { emptyMask, fullMask, holds, limitedAccess, unite, type Mask, type Permission } from './masks';

/**
 * What one person may do in one site: the levels assigned to the person, to groups he is in and to the claims that
 * everybody carries, united per scope. Site collection administrators may do everything.
 */
export class Rights {
  private readonly masks = new Map<number, Mask>();
  private readonly principals: number[];
  /** Names the site and everything that the person is there, for answers that are kept. */
  private readonly whose: string;
  private user: Principal | undefined;

  public constructor(
    private readonly db: Database,
    private readonly site: Site,
    public readonly person: Person,
    tenantId: string
  ) {
    this.user = findLogin(db, site.id, loginOf(person.upn));
    this.principals = db.recallRights(`principals ${site.id} ${this.user?.id ?? 0}`, () => principalsOf(db, site.id, this.user, tenantId));
    this.whose = `${site.id} ${this.principals.join()}`;
  }

  public get isSiteAdmin(): boolean {
    return this.user?.siteAdmin === 1;
  }

  /** The person as a user of this site; made on first need. */
  public me(): Principal {
    this.user ??= this.db.aside(() => ensurePerson(this.db, this.site.id, this.person));
    return this.user;
  }

  public isIn(group: number): boolean {
    return this.principals.includes(group);
  }

  public at(scope: number): Mask {
    if (this.isSiteAdmin) {
      return fullMask;
    }
    let mask = this.masks.get(scope);
    if (mask === undefined) {
      mask = this.evaluate(scope);
      this.masks.set(scope, mask);
    }
    return mask;
  }

  public may(permission: Permission, scope: number): boolean {
    return holds(this.at(scope), permission);
  }

  /** On the web, an assignment anywhere below gives Limited Access. */
  public atWeb(): Mask {
    const mask = this.at(this.site.scope);
    return this.reachesInto(0) ? unite(mask, limitedAccess) : mask;
  }

  /** On a list, an assignment on one of its folders or items gives Limited Access. */
  public atList(list: { id: number; scope: number }): Mask {
    const mask = this.at(list.scope);
    return this.reachesInto(list.id) ? unite(mask, limitedAccess) : mask;
  }

  /** Which of these scopes, of a list and of what is inside it, grant the permission; asked at once, for there may be 50,000. */
  public scopesGranting(permission: Permission, list: { id: number; scope: number }, scopes: number[]): number[] {
    if (scopes.length > 1 && !this.isSiteAdmin) {
      this.evaluateInside(list.id);
    }
    return scopes.filter((scope) => this.may(permission, scope));
  }

  private evaluateInside(list: number): void {
    this.db.recallRights(`masks ${this.whose} ${list}`, () => this.masksInside(list)).forEach((mask, scope) => this.masks.set(scope, mask));
  }

  private masksInside(list: number): Map<number, Mask> {
    const rows = this.db.all<Mask & { scope: number }>(
      `SELECT s.id AS scope, COALESCE(l.high, 0) AS high, COALESCE(l.low, 0) AS low FROM scopes s
       LEFT JOIN assignments a ON a.scope = s.id AND a.principal IN (${placeholders(this.principals.length)})
       LEFT JOIN levels l ON l.id = a.level AND l.site = s.site
       WHERE s.site = ? AND s.list = ? AND s.item > 0`,
      ...this.principals,
      this.site.id,
      list
    );
    const masks = new Map<number, Mask>();
    rows.forEach(({ scope, high, low }) => masks.set(scope, unite(masks.get(scope) ?? emptyMask, { high, low })));
    return masks;
  }

  private evaluate(scope: number): Mask {
    return this.db.recallRights(`mask ${this.whose} ${scope}`, () => this.unitedMask(scope));
  }

  private unitedMask(scope: number): Mask {
    const rows = this.db.all<Mask>(
      `SELECT l.high, l.low FROM assignments a JOIN levels l ON l.id = a.level AND l.site = ?
       WHERE a.scope = ? AND a.principal IN (${placeholders(this.principals.length)})`,
      this.site.id,
      scope,
      ...this.principals
    );
    return rows.reduce<Mask>(unite, emptyMask);
  }

  private reachesInto(list: number): boolean {
    return this.db.recallRights(`reach ${this.whose} ${list}`, () => this.hasAssignmentInside(list));
  }

  private hasAssignmentInside(list: number): boolean {
    const inside = list === 0 ? 'AND s.list > 0' : 'AND s.list = ? AND s.item > 0';
    return (
      this.db.get(
        `SELECT 1 FROM scopes s JOIN assignments a ON a.scope = s.id
         WHERE s.site = ? ${inside} AND a.principal IN (${placeholders(this.principals.length)}) LIMIT 1`,
        this.site.id,
        ...(list === 0 ? [] : [list]),
        ...this.principals
      ) !== undefined
    );
  }
}

function principalsOf(db: Database, site: number, user: Principal | undefined, tenantId: string): number[] {
  const direct = claimsOfEverybody(tenantId)
    .map((claim) => findLogin(db, site, claim)?.id)
    .concat(user?.id)
    .filter((id): id is number => id !== undefined);
  const groups = db.all<{ groupId: number }>(
    `SELECT DISTINCT groupId FROM members WHERE site = ? AND userId IN (${placeholders(direct.length)})`,
    site,
    ...direct
  );
  return [...direct, ...groups.map((row) => row.groupId)];
}
