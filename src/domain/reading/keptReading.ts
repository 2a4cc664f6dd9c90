import type { CommunityKey } from '../identity';
import { communityKey } from '../identity';
import { asBody, readInstant, readList, readText } from '../log/readBody';
import type { UtcInstant, UtcMonth } from '../time';
import { day, minute, monthOf } from '../time';

/** That somebody opened a community in a month: all that is ever recorded of reading. */
export interface Visit {
  readonly community: CommunityKey;
  readonly month: UtcMonth;
}

/** That a community's space was opened on this device, and when. */
export interface Opening {
  readonly community: CommunityKey;
  readonly at: UtcInstant;
}

/** What a device keeps of one person's reading until it is written. */
export interface KeptReading {
  /** What is not written yet; of a community and month the first. */
  readonly openings: readonly Opening[];
  /** What is known to be written, as long as it could be written again. */
  readonly written: readonly Visit[];
}

export const nothingKept: KeptReading = { openings: [], written: [] };

/** So long an opening waits at least, in milliseconds, so that the time of a row does not tell when somebody read. */
export const writingDelay = 10 * minute;

/** Most openings that a device keeps; nobody opens as many communities in a month. */
const keptLimit = 500;

/** What is kept once a community was opened: of a community and month nothing more than the first. */
export function withOpening(kept: KeptReading, community: CommunityKey, now: UtcInstant): KeptReading {
  const { openings, written } = stillOfUse(kept, now);
  const opened = { community, month: monthOf(now) };
  const isKnown = [...openings.map(visitOf), ...written].some(visit => isSame(visit, opened));
  return { openings: isKnown ? openings : [...openings, { community, at: now }].slice(-keptLimit), written };
}

/**
 * What is to be written now. `isLeaving`: whether the page goes out of sight, after which there may be no other time; until
 * then an opening waits. One from the future, on a device whose clock was set back since, waits no longer.
 */
export function visitsToWrite(kept: KeptReading, now: UtcInstant, isLeaving: boolean): readonly Visit[] {
  return stillOfUse(kept, now)
    .openings.filter(({ at }) => isLeaving || at > now || now - at >= writingDelay)
    .map(visitOf);
}

/** What is kept once these were written. */
export function withWritten(kept: KeptReading, visits: readonly Visit[], now: UtcInstant): KeptReading {
  const openings = kept.openings.filter(opening => !visits.some(visit => isSame(visit, visitOf(opening))));
  const written = [...kept.written.filter(known => !visits.some(visit => isSame(visit, known))), ...visits];
  return stillOfUse({ openings, written }, now);
}

/** What a device kept, read from its text. Nothing about it is believed, as anybody may write there. */
export function readKeptReading(text: string | null): KeptReading {
  const body = asBody(parse(text));
  return {
    openings: readList(body, 'openings').slice(-keptLimit).flatMap(readOpening),
    written: readList(body, 'written').slice(-keptLimit).flatMap(readWritten)
  };
}

/**
 * A row counts only in the month of its stamp, give or take a day (`rowsThatCount`): what belongs to another month, because
 * it waited too long or the clock jumped, could not be written truly any more, nor written twice.
 */
function stillOfUse({ openings, written }: KeptReading, now: UtcInstant): KeptReading {
  const isWritable = ({ month }: Visit): boolean => month === monthOf(now - day) || month === monthOf(now + day);
  return { openings: openings.filter(opening => isWritable(visitOf(opening))), written: written.filter(isWritable) };
}

function visitOf({ community, at }: Opening): Visit {
  return { community, month: monthOf(at) };
}

function isSame(a: Visit, b: Visit): boolean {
  return a.community === b.community && a.month === b.month;
}

function readOpening(value: unknown): Opening[] {
  const body = asBody(value);
  const community = readText(body, 'community', 60);
  const at = readInstant(body, 'at');
  return community === undefined || at === undefined || at < 0 ? [] : [{ community: communityKey(community), at }];
}

function readWritten(value: unknown): Visit[] {
  const body = asBody(value);
  const community = readText(body, 'community', 60);
  const month = readText(body, 'month', 7);
  return community === undefined || month === undefined ? [] : [{ community: communityKey(community), month: month as UtcMonth }];
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // What cannot be read is as good as nothing kept.
    return undefined;
  }
}
