import { readDeepLink } from '../../../workbench/host/client/deepLinks';
import { APP_ID, answerTeamsCall, follow, type TeamsDeeds } from '../../../workbench/host/client/teamsProtocol';
import { fromTeams, toTeams } from '../../../workbench/host/client/teamsThemes';
import type { ComponentManifest, ThemeName } from '../../../workbench/host/contracts';
import { readFrameRequest } from '../../../workbench/host/frameFacts';
import { teamsFacts, type TeamsFacts } from '../../../workbench/host/pages/teamsFacts';
import { libraryManifest } from '../../../workbench/host/runtime';
import type { TeamsTab } from '../../../workbench/host/teamsApp';

const directory: ComponentManifest = { ...libraryManifest('c0a1', 'CommunityDirectoryWebPart', '0.1.0', '/', {}), componentType: 'WebPart' };
const tabs: TeamsTab[] = [
  { id: 'communities', part: 'communityDirectory', title: 'Communities' },
  { id: 'mine', part: 'communityDirectory', title: 'My communities' },
  { id: 'manage', part: 'manage', title: 'Manage' }
];
const place = {
  webTitle: 'Scheduling', webAbsoluteUrl: 'http://localhost/sites/scheduling-team', webServerRelativeUrl: '/sites/scheduling-team',
  userPrincipalName: 'emil@x.example', userDisplayName: 'Emil', aadUserId: 'object', aadTenantId: 'tenant'
} as Parameters<typeof teamsFacts>[3];

function factsOf(query: string, frame: 'personal' | 'channel' = 'personal'): TeamsFacts {
  return teamsFacts(readFrameRequest(new URLSearchParams(query), frame), directory, tabs, place);
}

/** What Teams did, as one line each. */
function listen(): { deeds: TeamsDeeds; done: string[] } {
  const done: string[] = [];
  return {
    done,
    deeds: {
      openTab: (tab, subPage) => done.push(`open ${tab} ${subPage}`.trim()),
      leaveApp: () => done.push('leave'),
      tell: (title, text) => done.push(`${title}: ${text}`)
    }
  };
}

describe('what Teams tells an app', () => {
  const context = (query: string, frame?: 'channel'): Record<string, unknown> =>
    answerTeamsCall('getContext', [], factsOf(query, frame), listen().deeds)?.[0] as Record<string, unknown>;

  test.each([
    ['theme=light', 'default'],
    ['theme=dark', 'dark'],
    ['theme=contrast', 'contrast'],
    ['theme=pink', 'default']
  ])('%s is its theme %s', (query, theme) => {
    expect(context(query)['theme']).toBe(theme);
  });

  test('the language in small letters, and the client that it runs on', () => {
    expect(context('culture=ar-SA')).toMatchObject({ locale: 'ar-sa', hostClientType: 'web', hostName: 'Teams' });
    expect(context('device=phone')['hostClientType']).toBe('ios');
    expect(answerTeamsCall('initialize', [], factsOf('device=phone'), listen().deeds)?.slice(0, 2)).toEqual(['content', 'ios']);
  });

  test('the tab that is shown: the first of its web part, or the one that the address names', () => {
    expect(context('')['entityId']).toBe('communities');
    expect(context('tab=mine')['entityId']).toBe('mine');
    expect(context('tab=manage')['entityId']).toBe('communities');
    expect(context('', 'channel')['entityId']).toBe('communityDirectory');
  });
});

describe('a theme', () => {
  test.each<ThemeName>(['light', 'dark', 'contrast'])('%s is the same after a way through Teams', (theme) => {
    expect(fromTeams(toTeams(theme))).toBe(theme);
  });

  test('that Teams may have later is dark', () => {
    expect(fromTeams('glass')).toBe('dark');
  });
});

describe('a link', () => {
  const entity = `https://teams.microsoft.com/l/entity/${APP_ID}/communities`;

  test.each([
    [entity, { to: 'app', app: APP_ID, page: 'communities', subPage: '' }],
    [`${entity}?context=${encodeURIComponent('{"subEntityId":"community:a"}')}`, { to: 'app', app: APP_ID, page: 'communities', subPage: 'community:a' }],
    [`${entity}?context=nonsense`, { to: 'app', app: APP_ID, page: 'communities', subPage: '' }],
    [`${entity}?context=${encodeURIComponent('{"subEntityId":7}')}`, { to: 'app', app: APP_ID, page: 'communities', subPage: '' }],
    ['https://teams.microsoft.com/l/chat/0/0?users=a@x,b@x&message=Hi%20you', { to: 'chat', people: ['a@x', 'b@x'], message: 'Hi you' }],
    ['https://elsewhere.example/l/entity/a/b', { to: 'elsewhere', address: 'https://elsewhere.example/l/entity/a/b' }],
    ['https://teams.microsoft.com/l/meeting/new', { to: 'elsewhere', address: 'https://teams.microsoft.com/l/meeting/new' }]
  ])('%s is understood', (address, link) => {
    expect(readDeepLink(address)).toEqual(link);
  });

  test('into this app opens its tab; into another app, to a chat and elsewhere is told', () => {
    const { deeds, done } = listen();
    follow(`${entity}?context=${encodeURIComponent('{"subEntityId":"community:a"}')}`, deeds);
    follow('https://teams.microsoft.com/l/entity/other/page', deeds);
    follow('https://teams.microsoft.com/l/chat/0/0?users=a@x&message=Hi', deeds);
    follow('https://elsewhere.example/', deeds);
    expect(done).toEqual([
      'open communities community:a',
      'Another app: Teams would open page of the app other.',
      'A chat with a@x: Hi',
      'Another place: Teams would open https://elsewhere.example/'
    ]);
  });
});

describe('a call of teams-js', () => {
  test.each<[func: string, args: unknown[], answer: unknown[], deed: string]>([
    ['navigateBack', [], [true], 'leave'],
    ['pages.navigateToApp', [{ appId: APP_ID, pageId: 'manage' }], [true], 'open manage'],
    ['pages.currentApp.navigateTo', [{ pageId: 'mine', subPageId: 'community:a' }], [null, true], 'open mine community:a'],
    ['pages.currentApp.navigateToDefaultPage', [], [null, true], 'open'],
    ['executeDeepLink', ['https://elsewhere.example/'], [true], 'Another place: Teams would open https://elsewhere.example/'],
    ['chat.openChat', [{ members: ['a@x'], message: 'Hi' }], [true], 'A chat with a@x: Hi'],
    ['sharing.shareWebContent', [{ content: [{ type: 'URL', url: 'https://x.example/', message: 'Look' }] }], [null, true], 'Share to a chat or a channel: Look https://x.example/']
  ])('%s is done and answered', (func, args, answer, deed) => {
    const { deeds, done } = listen();
    expect(answerTeamsCall(func, args, factsOf(''), deeds)).toEqual(answer);
    expect(done).toEqual([deed]);
  });

  test('that the stand-in does not know stays without an answer, as in a Teams that lacks it', () => {
    expect(answerTeamsCall('calendar.openCalendarItem', [], factsOf(''), listen().deeds)).toBeUndefined();
  });
});
