import { randomUUID } from 'node:crypto';
import type { ComponentManifest, Device, Direction, FrameFacts, FrameKind, Mode, PageContextFacts, SavedPages, ThemeName } from './contracts';
import { directionOf, findCulture, type Culture } from './cultures';
import { APPLICATION_ID } from './standIns';

/** What the address of a frame says. */
export interface FrameRequest {
  frame: FrameKind;
  /** Server-relative address of the site whose page, team or app this is. */
  site: string;
  part: string;
  mode: Mode;
  theme: ThemeName;
  culture: Culture;
  /** That of the culture, unless the address says otherwise: tests mirror screens whose words they know. */
  direction: Direction;
  device: Device;
  /** How wide a phone is, in CSS pixels. */
  phoneWidth: number;
  /** How large text is shown, in percent. Only a phone does this by itself; elsewhere the browser does. */
  text: number;
  /** What a link into a Teams app names beyond its tab; empty where nobody followed one. */
  subPageId: string;
  /** Which tab of the Teams app, where two show the same web part; empty means the first. */
  tab: string;
}

/** The Guildhall site for a page, the team's site for a channel tab, the tenant's home for a personal app. */
export const USUAL_SITES: Record<FrameKind, string> = {
  page: '/sites/guildhall',
  channel: '/sites/scheduling-team',
  personal: '/sites/home'
};

export const USUAL_PART = 'communityDirectory';

export const THEME_NAMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/** Most phones of these years, in CSS pixels. */
const USUAL_PHONE_WIDTH = 390;
const PHONE_WIDTHS = { narrowest: 320, widest: 480 };

/** Kill switches are Microsoft's way to turn off a change; these turn off what needs a tenant. */
const KILL_SWITCHES = {
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true, // No token is fetched ahead through a hidden frame to login.microsoftonline.com.
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true // The property pane stands for itself instead of in the newer content panel.
};

export function readFrameRequest(params: URLSearchParams, frame: FrameKind): FrameRequest {
  const site = params.get('site') ?? '';
  const culture = findCulture(params.get('culture'));
  return {
    frame,
    site: site.startsWith('/') ? site : USUAL_SITES[frame],
    part: params.get('part') ?? params.get('page') ?? USUAL_PART,
    // A personal app has no property pane.
    mode: params.get('mode') === 'edit' && frame !== 'personal' ? 'edit' : 'read',
    theme: THEME_NAMES.find((name) => name === params.get('theme')) ?? 'light',
    culture,
    direction: readDirection(params.get('dir')) ?? directionOf(culture.name),
    device: params.get('device') === 'phone' && frame !== 'page' ? 'phone' : 'desktop',
    phoneWidth: phoneWidth(params.get('width')),
    text: params.get('text') === '200' ? 200 : 100,
    subPageId: params.get('subPageId') ?? '',
    tab: params.get('tab') ?? ''
  };
}

function readDirection(wanted: string | null): Direction | undefined {
  return wanted === 'rtl' || wanted === 'ltr' ? wanted : undefined;
}

function phoneWidth(wanted: string | null): number {
  const width = Number(wanted);
  return width >= PHONE_WIDTHS.narrowest && width <= PHONE_WIDTHS.widest ? width : USUAL_PHONE_WIDTH;
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
    culture: request.culture.name,
    direction: request.direction,
    mode: request.mode,
    theme: request.theme,
    application: APPLICATION_ID,
    manifests,
    pageContext: {
      ...facts,
      CorrelationId: randomUUID(),
      // aadInfo of the page context needs this beside the two ids. Nobody calls it.
      aadInstanceUrl: 'https://login.microsoftonline.com',
      currentCultureName: request.culture.name,
      currentUICultureName: request.culture.name,
      webLanguage: request.culture.lcid,
      ExpFeatures: [],
      killSwitches: KILL_SWITCHES
    },
    ...(saved ? { saved } : {}),
    ...(key ? { saveAddress: `/host/saved?${new URLSearchParams({ key })}` } : {})
  };
}
