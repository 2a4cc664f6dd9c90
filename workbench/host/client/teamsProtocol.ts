import type { ThemeName } from '../contracts';
import type { TeamsFacts } from '../pages/teamsPage';

/** What teams-js posts to the window around it. */
export interface TeamsCall {
  id: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
}

/** The teams-js inside SPFx 1.23; newer features of Teams than it knows are not offered. */
const TEAMS_JS_VERSION = '2.36.0';

/** In a tenant, the id that the organisation's catalogue gave to the app. */
const APP_ID = '0e4b7c52-93ad-4f7e-8d16-52c9a1b3f604';

const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: { logs: {}, pages: { currentApp: {}, tabs: {} }, teamsCore: {} }
};

export function teamsTheme(theme: ThemeName): string {
  return theme === 'dark' ? 'dark' : 'default';
}

/**
 * What Teams answers to a call of teams-js, as the arguments of its callback; `undefined` if it does not answer.
 * Calls that reach beyond the app, such as opening a chat, are told instead of done.
 */
export function answerTeamsCall(func: string, args: unknown[], facts: TeamsFacts, tell: (text: string) => void): unknown[] | undefined {
  switch (func) {
    case 'initialize':
      return ['content', 'web', JSON.stringify(RUNTIME), TEAMS_JS_VERSION];
    case 'getContext':
      return [teamsContext(facts)];
    case 'executeDeepLink':
    case 'app.openLink':
      tell(`Teams would open ${String(args[0])}`);
      return [true];
    default:
      return undefined;
  }
}

/** The flat form; teams-js turns it into the nested one of `app.getContext()`. */
function teamsContext({ kind, part, theme, locale, subPageId, person, team }: TeamsFacts): Record<string, unknown> {
  const everywhere = {
    entityId: part,
    // Teams names what a link asked for, and nothing where nobody followed one.
    ...(subPageId === '' ? {} : { subEntityId: subPageId }),
    appId: APP_ID,
    locale: locale.toLowerCase(),
    theme: teamsTheme(theme),
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: 'web',
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
