import type { Entry, NewEntry } from '../contribution/entry';
import { readEntries } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { readText } from '../log/readBody';
import type { Membership } from '../membership/membership';
import type { UtcInstant } from '../time';
import { day } from '../time';

/** Most characters of an introduction: two lines. */
export const introductionLimit = 280;

/** How somebody introduces himself to a community. */
export interface Introduction {
  readonly text: string;
}

/** How each person introduces himself; the newest where somebody did so twice. By rows of Contributions that count. */
export function foldIntroductions(contributions: readonly LogRow[], hidden: ReadonlySet<number>): ReadonlyMap<PersonKey, Entry<Introduction>> {
  return new Map(readEntries(contributions, 'introduction', readIntroduction, hidden).map(entry => [entry.author, entry]));
}

function readIntroduction(body: Body): Introduction | undefined {
  const text = readText(body, 'text', introductionLimit);
  return text === undefined ? undefined : { text: twoLines(text) };
}

/** At most two lines: whatever breaks come later are spaces. */
export function twoLines(text: string): string {
  const [first = '', ...rest] = text.trim().split(/\s*\n\s*/);
  return rest.length === 0 ? first : `${first}\n${rest.join(' ')}`;
}

/** Introduces somebody, or corrects the introduction of the row `corrects`. */
export function introduce(text: string, corrects?: number): NewEntry {
  const summary = corrects === undefined ? 'Introduction' : 'Corrected introduction';
  return { kind: 'introduction', summary, says: { text: twoLines(text) }, ...(corrects !== undefined && { corrects }) };
}

/** For how long somebody is new. */
export const newFor = 30 * day;

/** Who joined lately, the newest first. */
export function newcomers(joiners: readonly Membership[], now: UtcInstant): readonly Membership[] {
  return joiners.filter(({ since }) => since > now - newFor && since <= now).sort((one, other) => other.since - one.since || (one.person < other.person ? -1 : 1));
}
