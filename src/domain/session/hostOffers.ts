import type { Host } from '../community/community';
import type { Entry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import type { Session } from './session';
import { sessionLimits } from './session';
import { isHost } from './whoMay';

/** An offer to host, as whoever made it says it. */
export interface HostOffer {
  readonly text: string;
}

/** Who offered to host a session and does not host one by now, the newest offer of each, the newest first. */
export function hostOffers(
  contributions: readonly LogRow[],
  hidden: ReadonlySet<number>,
  sessions: readonly Session[],
  { hosts, now }: { readonly hosts: readonly Host[]; readonly now: UtcInstant }
): readonly Entry<HostOffer>[] {
  const offers = readEntries(contributions, 'offerHost', readOffer, hidden);
  const newest = new Map(offers.map(offer => [offer.author, offer]));
  const isTaken = ({ author, at }: Entry<HostOffer>): boolean =>
    isHost(hosts, author, now) || sessions.some(({ occurrences }) => occurrences.some(({ host, start }) => host === author && start > at));
  return [...newest.values()].filter(offer => !isTaken(offer)).sort((a, b) => b.id - a.id);
}

function readOffer(body: Body): HostOffer | undefined {
  const text = readText(body, 'text', sessionLimits.offer);
  return text === undefined ? undefined : { text };
}
