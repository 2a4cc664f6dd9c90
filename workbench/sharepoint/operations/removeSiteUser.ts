import type { Call } from '../call';
import { identityErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { done, type Result } from '../serialise/result';
import { forgetUser, principalKinds, type Principal } from '../store/principals';

/**
 * `siteusers/RemoveById`, `RemoveByLoginName`: takes somebody out of the site's users, of all its groups and of whatever was
 * granted in person. For site collection administrators (D, the harder reading); none of them can be removed himself (A).
 * What the person wrote keeps the name: SharePoint marks the entry and keeps it.
 */
export function removeSiteUser(call: Call, user: Principal | undefined): Result {
  const known = found(user?.kind === principalKinds.sharePointGroup ? undefined : user, webErrors.userMissing);
  if (!call.rights.isSiteAdmin) {
    throw identityErrors.accessDenied();
  }
  if (known.siteAdmin === 1) {
    throw webErrors.siteOwnerStays();
  }
  forgetUser(call.db, call.site.id, known.id);
  return done('RemoveById');
}
