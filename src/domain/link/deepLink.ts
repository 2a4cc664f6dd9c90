import { goodCommunityKey } from '../community/goodCommunityKey';
import type { CommunityKey, PersonKey } from '../identity';
import { communityKey, personKey } from '../identity';

/** What a link into Guildhall leads to: a community, and who sent the link where somebody did. */
export interface CommunityLink {
  readonly community: CommunityKey;
  readonly invitedBy?: PersonKey;
}

/** The app as Teams knows it on this device; what the id is depends on how the app came to the organisation. */
export interface TeamsApp {
  readonly id: string;
  /** Id of the tab that shows communities, as `teams/manifest.json` names it. */
  readonly tab: string;
}

const kind = 'community:';

/** A person key as SharePoint gives one: the id of a user of the site. Nothing else of a link is believed. */
const goodPersonKey = /^[1-9]\d{0,9}$/;

/** The address that opens a community on a page with the directory: `?guildhall=community:<key>&invited=<person>`. */
export function pageLink(page: string, { community, invitedBy }: CommunityLink): string {
  const address = new URL(page);
  address.searchParams.set('guildhall', kind + community);
  if (invitedBy !== undefined) address.searchParams.set('invited', invitedBy);
  return address.href;
}

/** Where the query of a page leads; undefined where it names no community in a good shape. */
export function readPageQuery(query: string): CommunityLink | undefined {
  const params = new URLSearchParams(query);
  const named = params.get('guildhall') ?? '';
  return named.startsWith(kind) ? toLink(named.slice(kind.length), params.get('invited')) : undefined;
}

/** What Teams hands to the app that a link opens: `community:<key>` or `community:<key>:<person>`. */
export function subPageOf({ community, invitedBy }: CommunityLink): string {
  return invitedBy === undefined ? kind + community : `${kind}${community}:${invitedBy}`;
}

/** Where a sub page of the Teams app leads; undefined where it names no community in a good shape. */
export function readSubPage(subPage: string): CommunityLink | undefined {
  const [first, community = '', invitedBy, ...rest] = subPage.split(':');
  return `${first}:` === kind && rest.length === 0 ? toLink(community, invitedBy) : undefined;
}

/**
 * The address that opens a community in Teams; whoever has no Teams is led to `webUrl`. Source: learn.microsoft.com,
 * "Deep link to an application", share deep link to a tab.
 */
export function teamsLink({ id, tab }: TeamsApp, link: CommunityLink, webUrl: string, label: string): string {
  const address = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(id)}/${encodeURIComponent(tab)}`);
  return withQuery(address.href, { webUrl, label, context: JSON.stringify({ subEntityId: subPageOf(link) }) });
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

/** A link whose inviter is in no good shape still leads to the community. */
function toLink(community: string, invitedBy: string | null | undefined): CommunityLink | undefined {
  if (!goodCommunityKey.test(community)) return undefined;
  const isGood = invitedBy !== null && invitedBy !== undefined && goodPersonKey.test(invitedBy);
  return { community: communityKey(community), ...(isGood && { invitedBy: personKey(invitedBy) }) };
}
