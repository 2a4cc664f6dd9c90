import { partName } from '../builds';
import type { ComponentManifest, Device, PageContextFacts, ThemeName } from '../contracts';
import type { FrameRequest } from '../frameFacts';
import { tabOf, type TeamsTab } from '../teamsApp';

/** What Teams tells an app about itself, the person and the place. */
export interface TeamsFacts {
  kind: 'personal' | 'channel';
  device: Device;
  part: string;
  theme: ThemeName;
  locale: string;
  subPageId: string;
  tab: TeamsTab;
  /** Tabs of the personal app, in their order. */
  tabs: TeamsTab[];
  person: { upn: string; displayName: string; objectId: string; tenantId: string };
  team: { name: string; siteUrl: string; sitePath: string };
}

export function teamsFacts(request: FrameRequest, part: ComponentManifest, tabs: TeamsTab[], context: PageContextFacts): TeamsFacts {
  const kind = request.frame === 'channel' ? 'channel' : 'personal';
  return {
    kind,
    device: request.device,
    part: partName(part.alias),
    theme: request.theme,
    locale: request.culture.name,
    subPageId: request.subPageId,
    tab: shownTab(kind === 'personal' ? tabs : [], part, request.tab),
    tabs,
    person: { upn: context.userPrincipalName, displayName: context.userDisplayName, objectId: context.aadUserId, tenantId: context.aadTenantId },
    team: { name: context.webTitle, siteUrl: context.webAbsoluteUrl, sitePath: context.webServerRelativeUrl }
  };
}

/** Two tabs may show the same web part; the address then says which. */
function shownTab(tabs: TeamsTab[], part: ComponentManifest, wanted: string): TeamsTab {
  const ofPart = tabs.filter((tab) => tab.part === partName(part.alias));
  return ofPart.find(({ id }) => id === wanted) ?? ofPart[0] ?? tabOf(part);
}

/** The address that the frame inside Teams shows. */
export function embeddedAddress({ kind, part }: TeamsFacts, request: FrameRequest): string {
  const query = new URLSearchParams({
    kind, part, site: request.site, mode: request.mode, theme: request.theme, culture: request.culture.name, dir: request.direction
  });
  return `/host/embedded?${query.toString()}`;
}
