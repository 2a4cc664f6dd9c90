import { goodCommunityKey } from '../community/goodCommunityKey';
import type { Section } from '../community/sections';
import { sections } from '../community/sections';
import type { CommunityKey, PersonKey } from '../identity';
import { communityKey, personKey } from '../identity';
import type { UtcInstant } from '../time';

/** What a link into Guildhall leads to: a community, and who sent the link where somebody did. */
export interface CommunityLink {
  readonly community: CommunityKey;
  readonly invitedBy?: PersonKey;
  /** What in it; absent where the community as a whole is meant. */
  readonly target?: LinkTarget;
}

/** A question or a session, by the id of its row; one date of a session that repeats, by when it was to begin; a section. */
export type LinkTarget =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'question'; readonly row: number }
  | { readonly kind: 'session'; readonly row: number; readonly occurrence?: UtcInstant };

/** The app as Teams knows it on this device; what the id is depends on how the app came to the organisation. */
export interface TeamsApp {
  readonly id: string;
  /** Id of the tab that shows communities, as `teams/manifest.json` names it. */
  readonly tab: string;
}

const kind = 'community:';

/** A person key as SharePoint gives one: the id of a user of the site. Nothing else of a link is believed. */
const goodPersonKey = /^[1-9]\d{0,9}$/;

/** The address that opens a community on a page: `?guildhall=community:<key>&invited=<person>&at=question-<row>`. */
export function pageLink(page: string, { community, invitedBy, target }: CommunityLink): string {
  const address = new URL(page);
  address.searchParams.set('guildhall', kind + community);
  if (invitedBy !== undefined) address.searchParams.set('invited', invitedBy);
  if (target !== undefined) address.searchParams.set('at', targetText(target));
  return address.href;
}

/** Where the query of a page leads; undefined where it names no community in a good shape. */
export function readPageQuery(query: string): CommunityLink | undefined {
  const params = new URLSearchParams(query);
  const named = params.get('guildhall') ?? '';
  return named.startsWith(kind) ? toLink(named.slice(kind.length), params.get('invited'), params.get('at')) : undefined;
}

/** What Teams hands to the app that a link opens: `community:<key>`, `community:<key>:<person>`, `community:<key>::question-<row>`. */
export function subPageOf({ community, invitedBy = '' as PersonKey, target }: CommunityLink): string {
  const parts = target === undefined ? [invitedBy] : [invitedBy, targetText(target)];
  return kind + [community, ...parts].join(':').replace(/:$/, '');
}

/** Where a sub page of the Teams app leads; undefined where it names no community in a good shape. */
export function readSubPage(subPage: string): CommunityLink | undefined {
  const [first, community = '', invitedBy, target, ...rest] = subPage.split(':');
  return `${first}:` === kind && rest.length === 0 && target !== '' ? toLink(community, invitedBy, target) : undefined;
}

/** The address that opens a community in Teams; whoever has no Teams is led to `webUrl`. */
export function teamsLink(app: TeamsApp, link: CommunityLink, webUrl: string, label: string): string {
  return tabLink(app, subPageOf(link), webUrl, label);
}

/** The address that opens a community: in Teams where somebody is there, with `page` for whoever has no Teams; else on `page`. */
export function communityLink(page: string, teams: TeamsApp | undefined, link: CommunityLink, label: string): string {
  const onPage = pageLink(page, link);
  return teams === undefined ? onPage : teamsLink(teams, link, onPage, label);
}

/**
 * The address that opens a tab of the app in Teams and hands it a sub page. Source: learn.microsoft.com, "Deep link to an
 * application", share deep link to a tab.
 */
export function tabLink({ id, tab }: TeamsApp, subPage: string, webUrl: string, label: string): string {
  const address = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(id)}/${encodeURIComponent(tab)}`);
  return withQuery(address.href, { webUrl, label, context: JSON.stringify({ subEntityId: subPage }) });
}

/**
 * The address that opens a Teams chat with these people and a text that is not sent yet. Source: learn.microsoft.com,
 * "Deep link to a Teams chat".
 */
export function chatLink(accounts: readonly string[], message: string): string {
  return withQuery('https://teams.microsoft.com/l/chat/0/0', { users: accounts.join(','), message });
}

/** The address that opens a mail to these people. Source: RFC 6068; lines end in CRLF there. */
export function mailLink(addresses: readonly string[], subject: string, body: string): string {
  return withQuery(`mailto:${addresses.map(encodeURIComponent).join(',')}`, { subject, body: body.replace(/\n/g, '\r\n') });
}

/** Spaces as `%20`: mail programs and Teams show a plus sign as one. */
function withQuery(address: string, values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}?${pairs.join('&')}`;
}

function targetText(target: LinkTarget): string {
  if (target.kind === 'section') return `section-${target.section}`;
  const occurrence = target.kind === 'session' && target.occurrence !== undefined ? `-${target.occurrence}` : '';
  return `${target.kind}-${target.row}${occurrence}`;
}

const goodTarget = /^(?:(question)-([1-9]\d{0,14})|(session)-([1-9]\d{0,14})(?:-([1-9]\d{0,14}))?)$/;

function readTarget(text: string): LinkTarget | undefined {
  const section = sections.find(each => text === `section-${each}`);
  if (section !== undefined) return { kind: 'section', section };
  const [, question, asked, session, held, occurrence] = goodTarget.exec(text) ?? [];
  if (question !== undefined) return { kind: 'question', row: Number(asked) };
  if (session === undefined) return undefined;
  return { kind: 'session', row: Number(held), ...(occurrence !== undefined && { occurrence: Number(occurrence) }) };
}

/** A link whose inviter or target is in no good shape still leads to the community. */
function toLink(community: string, invitedBy?: string | null, at?: string | null): CommunityLink | undefined {
  if (!goodCommunityKey.test(community)) return undefined;
  const isGood = invitedBy !== null && invitedBy !== undefined && goodPersonKey.test(invitedBy);
  const target = readTarget(at ?? '');
  return { community: communityKey(community), ...(isGood && { invitedBy: personKey(invitedBy) }), ...(target !== undefined && { target }) };
}
