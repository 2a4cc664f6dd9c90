import type { TeamsFacts } from '../pages/teamsFacts';
import { readDeepLink } from './deepLinks';
import { toTeams } from './teamsThemes';

/** What teams-js posts to the window around it. */
export interface TeamsCall {
  id: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
}

/** What the window around the app can do for it. */
export interface TeamsDeeds {
  /** Goes to a tab of the app and to what lies in it; to the first one, where the app has no tab of this name. */
  openTab(tab: string, subPage: string): void;
  /** The app has nothing to go back to. */
  leaveApp(): void;
  /** Says what real Teams would do now, because it reaches beyond the app. */
  tell(title: string, text: string): void;
}

/** The teams-js inside SPFx 1.23; newer features of Teams than it knows are not offered. */
const TEAMS_JS_VERSION = '2.36.0';

/** In a tenant, the id that the organisation's catalogue gave to the app. */
export const APP_ID = '0e4b7c52-93ad-4f7e-8d16-52c9a1b3f604';

const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: { chat: {}, logs: {}, pages: { backStack: {}, currentApp: {}, tabs: {} }, sharing: {}, teamsCore: {} }
};

/** teams-js unpacks answers in two ways: whether it went well and why not, or an error and what came of it. */
const DONE = [true];
const DONE_WITHOUT_ERROR = [null, true];

/** What Teams answers to a call of teams-js, as the arguments of its callback; `undefined` if it does not answer. */
export function answerTeamsCall(func: string, args: unknown[], facts: TeamsFacts, deeds: TeamsDeeds): unknown[] | undefined {
  switch (func) {
    case 'initialize':
      return ['content', clientOf(facts), JSON.stringify(RUNTIME), TEAMS_JS_VERSION];
    case 'getContext':
      return [teamsContext(facts)];
    case 'navigateBack':
      deeds.leaveApp();
      return DONE;
    case 'executeDeepLink': case 'app.openLink':
      follow(String(args[0]), deeds);
      return DONE;
    case 'pages.navigateToApp':
      goTo(args[0] as AppPlace, deeds);
      return DONE;
    case 'pages.currentApp.navigateTo':
      goTo({ appId: APP_ID, ...(args[0] as object) }, deeds);
      return DONE_WITHOUT_ERROR;
    case 'pages.currentApp.navigateToDefaultPage':
      deeds.openTab('', '');
      return DONE_WITHOUT_ERROR;
    case 'chat.openChat':
      tellOfChat(args[0] as { members?: string[]; message?: string }, deeds);
      return DONE;
    case 'sharing.shareWebContent':
      tellOfSharing(args[0] as { content?: { url?: string; message?: string }[] }, deeds);
      return DONE_WITHOUT_ERROR;
    default:
      return undefined;
  }
}

interface AppPlace {
  appId?: string;
  pageId?: string;
  subPageId?: string;
}

function goTo({ appId, pageId = '', subPageId = '' }: AppPlace, deeds: TeamsDeeds): void {
  if (appId === APP_ID) deeds.openTab(pageId, subPageId);
  else deeds.tell('Another app', `Teams would open ${pageId} of the app ${appId ?? 'without an id'}.`);
}

/** A link into this app opens here; others lead out, and are told. */
export function follow(address: string, deeds: TeamsDeeds): void {
  const link = readDeepLink(address);
  switch (link.to) {
    case 'app':
      return goTo({ appId: link.app, pageId: link.page, subPageId: link.subPage }, deeds);
    case 'chat':
      return tellOfChat({ members: link.people, message: link.message }, deeds);
    case 'elsewhere':
      return deeds.tell('Another place', `Teams would open ${link.address}`);
  }
}

function tellOfChat({ members = [], message = '' }: { members?: string[]; message?: string }, deeds: TeamsDeeds): void {
  deeds.tell(`A chat with ${members.join(', ')}`, message === '' ? 'Teams would open it.' : message);
}

function tellOfSharing({ content = [] }: { content?: { url?: string; message?: string }[] }, deeds: TeamsDeeds): void {
  const [first] = content;
  deeds.tell('Share to a chat or a channel', [first?.message, first?.url].filter(Boolean).join(' '));
}

function clientOf({ device }: TeamsFacts): string {
  return device === 'phone' ? 'ios' : 'web';
}

/** The flat form; teams-js turns it into the nested one of `app.getContext()`. */
function teamsContext(facts: TeamsFacts): Record<string, unknown> {
  const { kind, tab, theme, locale, subPageId, person, team } = facts;
  const everywhere = {
    entityId: tab.id,
    // Teams names what a link asked for, and nothing where nobody followed one.
    ...(subPageId === '' ? {} : { subEntityId: subPageId }),
    appId: APP_ID,
    locale: locale.toLowerCase(),
    theme: toTeams(theme),
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: clientOf(facts),
    sessionId: '00000000-0000-4000-8000-000000000001',
    ringId: 'general',
    userObjectId: person.objectId,
    upn: person.upn,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userDisplayName: person.displayName,
    tid: person.tenantId
  };
  if (kind === 'personal') return everywhere;
  return {
    ...everywhere,
    groupId: '7d5c9b1a-2f4e-4c38-9a60-0b8f6d3e5a11',
    teamId: '19:workbench-team@thread.tacv2',
    teamName: team.name,
    channelId: '19:workbench-general@thread.tacv2',
    channelName: 'General',
    channelType: 'Regular',
    teamSiteUrl: team.siteUrl,
    teamSitePath: team.sitePath,
    teamSiteDomain: new URL(team.siteUrl).hostname
  };
}
