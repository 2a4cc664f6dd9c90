import { createHmac, timingSafeEqual } from 'node:crypto';
import { identityErrors } from '../errors/catalogue';
import type { Service } from '../service';
import type { Person } from '../store/people';
import type { Site } from '../store/sites';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A request digest in SharePoint's form, `0x<hex>,<date> -0000`. It is a signature over person, web and time, so
 * nothing is stored.
 */
export function issueDigest(service: Service, site: Site, person: Person): string {
  const at = writeDate(service.now());
  return `0x${sign(service, site, person, at)},${at}`;
}

/** @throws SharePointError 403, with different codes for a wrong and for an expired digest. */
export function checkDigest(service: Service, site: Site, person: Person, digest: string | null): void {
  const match = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '');
  const [, signature, at] = match ?? [];
  if (signature === undefined || at === undefined || !same(signature, sign(service, site, person, at))) {
    throw identityErrors.digestInvalid();
  }
  if (service.now().getTime() - Date.parse(at) > service.digestSeconds * 1000) {
    throw identityErrors.digestExpired();
  }
}

function sign(service: Service, site: Site, person: Person, at: string): string {
  return createHmac('sha512', service.digestSecret()).update(`${person.upn.toLowerCase()}\n${site.webGuid}\n${at}`).digest('hex').toUpperCase();
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** `22 Nov 2026 05:11:13 -0000` */
function writeDate(instant: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(instant.getUTCDate())} ${months[instant.getUTCMonth()]} ${instant.getUTCFullYear()}`;
  return `${day} ${two(instant.getUTCHours())}:${two(instant.getUTCMinutes())}:${two(instant.getUTCSeconds())} -0000`;
}
