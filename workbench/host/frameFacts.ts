import { randomUUID } from 'node:crypto';
import type { ComponentManifest, FrameFacts, FrameKind, Mode, PageContextFacts, SavedPages, ThemeName } from './contracts';
import { APPLICATION_ID } from './standIns';

/** What the address of a frame says. */
export interface FrameRequest {
  frame: FrameKind;
  /** Server-relative address of the site whose page, team or app this is. */
  site: string;
  part: string;
  mode: Mode;
  theme: ThemeName;
  locale: string;
  /** What a link into a Teams app names beyond its tab; empty where nobody followed one. */
  subPageId: string;
}

/** The Guildhall site for a page, the team's site for a channel tab, the tenant's home for a personal app. */
export const USUAL_SITES: Record<FrameKind, string> = {
  page: '/sites/guildhall',
  channel: '/sites/scheduling-team',
  personal: '/sites/home'
};

export const USUAL_PART = 'communityDirectory';

/** Kill switches are Microsoft's way to turn off a change; these turn off what needs a tenant. */
const KILL_SWITCHES = {
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true, // No token is fetched ahead through a hidden frame to login.microsoftonline.com.
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true // The property pane stands for itself instead of in the newer content panel.
};

export function readFrameRequest(params: URLSearchParams, frame: FrameKind): FrameRequest {
  const site = params.get('site') ?? '';
  return {
    frame,
    site: site.startsWith('/') ? site : USUAL_SITES[frame],
    part: params.get('part') ?? USUAL_PART,
    // A personal app has no property pane.
    mode: params.get('mode') === 'edit' && frame !== 'personal' ? 'edit' : 'read',
    theme: params.get('theme') === 'dark' ? 'dark' : 'light',
    locale: params.get('locale') ?? 'en-US',
    subPageId: params.get('subPageId') ?? ''
  };
}

/** Pages and tabs keep the properties of their web part; a personal app always starts from the manifest. */
export function savedPageKey({ frame, site }: FrameRequest, partId: string): string | undefined {
  return frame === 'personal' ? undefined : [frame, site, partId].join(' ');
}

export async function frameFacts(
  request: FrameRequest,
  part: ComponentManifest,
  manifests: ComponentManifest[],
  facts: PageContextFacts,
  savedPages: SavedPages
): Promise<FrameFacts> {
  const key = savedPageKey(request, part.id);
  const saved = key ? await savedPages.get(key) : undefined;
  return {
    frame: request.frame,
    part: part.id,
    mode: request.mode,
    theme: request.theme,
    application: APPLICATION_ID,
    manifests,
    pageContext: {
      ...facts,
      CorrelationId: randomUUID(),
      // aadInfo of the page context needs this beside the two ids. Nobody calls it.
      aadInstanceUrl: 'https://login.microsoftonline.com',
      currentCultureName: request.locale,
      currentUICultureName: request.locale,
      webLanguage: 1033,
      ExpFeatures: [],
      killSwitches: KILL_SWITCHES
    },
    ...(saved ? { saved } : {}),
    ...(key ? { saveAddress: `/host/saved?${new URLSearchParams({ key })}` } : {})
  };
}
