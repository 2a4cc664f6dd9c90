import { identityErrors, requestErrors } from './errors/catalogue';
import { readOptions, type QueryOptions } from './odata/options';
import type { Mask, Permission } from './rights/masks';
import { holds } from './rights/masks';
import { Rights } from './rights/rights';
import type { Service } from './service';
import { stamp } from './service';
import type { Database } from './store/database';
import type { Person } from './store/people';
import { prefixOf, type Site } from './store/sites';

export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** What came over the wire, or as one part of a batch. */
export interface Incoming {
  method: string;
  url: URL;
  headers: Headers;
  body: Uint8Array;
}

/** A row of a list that a request changed, with its version afterwards; of a row removed the last version. */
export interface ChangedRow {
  /** The list's title. */
  list: string;
  item: number;
  version: number;
}

const jsonLimit = 2_097_152;

/** One request, identified and unpacked: what every operation is given. */
export class Call {
  public readonly rights: Rights;
  /** The row that this request changed, if one was. */
  public changed: ChangedRow | undefined;
  private read: QueryOptions | undefined;

  public constructor(
    public readonly service: Service,
    public readonly site: Site,
    public readonly person: Person,
    public readonly incoming: Incoming
  ) {
    this.rights = new Rights(service.db, site, person, service.tenantId);
  }

  public get db(): Database {
    return this.service.db;
  }

  public get options(): QueryOptions {
    this.read ??= readOptions(this.incoming.url.searchParams);
    return this.read;
  }

  public get method(): Method {
    const meant = meantMethod(this.incoming);
    switch (meant) {
      case 'GET': case 'POST': case 'MERGE': case 'PUT': case 'DELETE':
        return meant;
      default:
        throw requestErrors.notSupported(`the HTTP method ${meant}`);
    }
  }

  public get now(): string {
    return stamp(this.service.now());
  }

  /** The web's absolute address, without a slash at the end. */
  public get webUrl(): string {
    return this.service.origin() + prefixOf(this.site);
  }

  public get bytes(): Uint8Array {
    return this.incoming.body;
  }

  /** The body as a JSON object; what only describes it (`__metadata`, `odata.type`, …) is left out. */
  public json(): Record<string, unknown> {
    const { byteLength } = this.incoming.body;
    if (byteLength > jsonLimit) {
      throw requestErrors.tooLarge(byteLength);
    }
    if (byteLength === 0) {
      return {};
    }
    const parsed = parse(new TextDecoder().decode(this.incoming.body));
    return Object.fromEntries(Object.entries(parsed).filter(([name]) => name !== '__metadata' && !name.includes('odata.')));
  }

  public require(permission: Permission, scope: number): void {
    requirePermission(this.rights.at(scope), permission);
  }
}

/** The verb meant, supported or not: a POST may carry another in `X-HTTP-Method`; PATCH is MERGE. */
export function meantMethod({ method, headers }: Incoming): string {
  const written = method.toUpperCase();
  const meant = (written === 'POST' ? headers.get('x-http-method')?.toUpperCase() : undefined) ?? written;
  return meant === 'PATCH' ? 'MERGE' : meant;
}

export function requirePermission(mask: Mask, permission: Permission): void {
  if (!holds(mask, permission)) {
    throw identityErrors.accessDenied();
  }
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw requestErrors.notJson();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw requestErrors.notJson();
  }
  return value as Record<string, unknown>;
}
