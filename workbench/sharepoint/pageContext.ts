import { identityErrors, webErrors } from './errors/catalogue';
import { found } from './errors/found';
import { issueDigest } from './identity/digest';
import { toBasePermissions } from './rights/masks';
import { Rights } from './rights/rights';
import type { Service } from './service';
import { findPerson } from './store/people';
import { findSite, prefixOf } from './store/sites';

/** What a page of SharePoint tells its scripts about where they run and for whom (`spPageContextInfo`). */
export interface PageContextFacts {
  aadTenantId: string;
  aadUserId: string;
  siteId: string;
  siteAbsoluteUrl: string;
  siteServerRelativeUrl: string;
  webId: string;
  webTitle: string;
  webDescription: string;
  webAbsoluteUrl: string;
  webServerRelativeUrl: string;
  webTemplate: string;
  /** As `webPermMasks` carries them: numbers. */
  webPermMasks: { High: number; Low: number };
  userId: number;
  userLoginName: string;
  userPrincipalName: string;
  userEmail: string;
  userDisplayName: string;
  isSiteAdmin: boolean;
  formDigestValue: string;
  formDigestTimeoutSeconds: number;
  associatedOwnerGroupId: number;
  associatedMemberGroupId: number;
  associatedVisitorGroupId: number;
  currentLanguage: number;
}

/** @throws SharePointError 401 for an unknown person, 404 for an unknown site. */
export function pageContextOf(service: Service, sitePath: string, upn: string): PageContextFacts {
  const person = found(findPerson(service.db, upn), identityErrors.unauthenticated);
  const site = found(findSite(service.db, sitePath), () => webErrors.siteMissing(sitePath));
  const rights = new Rights(service.db, site, person, service.tenantId);
  const me = rights.me();
  const absolute = service.origin() + prefixOf(site);
  const { High, Low } = toBasePermissions(rights.atWeb());
  return {
    aadTenantId: service.tenantId,
    aadUserId: person.objectId,
    siteId: site.guid,
    siteAbsoluteUrl: absolute,
    siteServerRelativeUrl: site.path,
    webId: site.webGuid,
    webTitle: site.title,
    webDescription: site.description,
    webAbsoluteUrl: absolute,
    webServerRelativeUrl: site.path,
    webTemplate: site.communication === 1 ? '68' : '64',
    webPermMasks: { High: Number(High), Low: Number(Low) },
    userId: me.id,
    userLoginName: me.login,
    userPrincipalName: person.upn,
    userEmail: person.email,
    userDisplayName: person.name,
    isSiteAdmin: rights.isSiteAdmin,
    formDigestValue: issueDigest(service, site, person),
    formDigestTimeoutSeconds: service.digestSeconds,
    associatedOwnerGroupId: site.ownerGroup,
    associatedMemberGroupId: site.memberGroup,
    associatedVisitorGroupId: site.visitorGroup,
    currentLanguage: 1033
  };
}
