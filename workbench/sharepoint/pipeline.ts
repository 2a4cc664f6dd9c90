import { Call, requirePermission, type ChangedRow, type Incoming } from './call';
import { identityErrors, requestErrors, SharePointError, webErrors } from './errors/catalogue';
import { found } from './errors/found';
import { checkDigest } from './identity/digest';
import { apiRoot } from './operations/web';
import { readAddress } from './route/address';
import { parseSegments } from './route/segments';
import { answer } from './route/walk';
import { formOf, type Form } from './serialise/form';
import { write, writeError, type Outgoing } from './serialise/write';
import type { Service } from './service';
import type { Person } from './store/people';
import { findSite } from './store/sites';

/** Called inside the transaction of a request that changed data, with the row of a list if it was one. */
export type OnCommit = (row: ChangedRow | undefined) => void;

/**
 * One request, from address to answer: route, authenticate, parse, operate, serialise, and fail in one place.
 * Everything but reading the body is synchronous, so requests never overlap and each writes all or nothing.
 */
export function answerRequest(service: Service, person: Person, incoming: Incoming, digestChecked: boolean, onCommit: OnCommit): Outgoing {
  try {
    const form = formOf(incoming.headers);
    return operate(service, person, incoming, digestChecked, form, onCommit);
  } catch (error) {
    return refuse(error, incoming);
  }
}

/** Tells a failure in the form that the request wants, if it wants one that there is. */
export function refuse(error: unknown, incoming: Incoming): Outgoing {
  try {
    return fail(error, formOf(incoming.headers));
  } catch {
    return fail(error, 'minimal');
  }
}

/** Opens the site named by the address for the person and, where something is to be changed, checks the digest. */
export function openCall(service: Service, person: Person, incoming: Incoming, digestChecked: boolean): { call: Call; apiPath: string } {
  const address = found(readAddress(incoming.url.pathname), () => requestErrors.resourceMissing(incoming.url.pathname));
  const site = found(findSite(service.db, address.sitePath), () => webErrors.siteMissing(address.sitePath));
  const call = new Call(service, site, person, incoming);
  if (incoming.method !== 'GET' && !digestChecked && address.apiPath.toLowerCase() !== 'contextinfo') {
    checkDigest(service, site, person, incoming.headers.get('x-requestdigest'));
  }
  requirePermission(call.rights.atWeb(), 'UseRemoteAPIs');
  return { call, apiPath: address.apiPath };
}

export function fail(error: unknown, form: Form): Outgoing {
  if (error instanceof SharePointError) {
    return writeError(error, form);
  }
  // A defect of this service, not a refusal: told as such, with its message, so that tests show it.
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return writeError(new SharePointError(500, '-1, LocalSharePoint.Defect', message), form);
}

function operate(service: Service, person: Person, incoming: Incoming, digestChecked: boolean, form: Form, onCommit: OnCommit): Outgoing {
  return service.db.transaction(() => {
    const changesBefore = service.db.changes;
    const { call, apiPath } = openCall(service, person, incoming, digestChecked);
    const segments = parseSegments(apiPath, incoming.url.searchParams);
    if (segments.length === 0) {
      throw identityErrors.accessDenied();
    }
    const result = answer(apiRoot, segments, call);
    const outgoing = write(result, form, `${call.webUrl}/_api`, call.options);
    if (service.db.changes > changesBefore) {
      onCommit(call.changed);
    }
    return outgoing;
  });
}
