import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UtcInstant } from '../../src/domain/time';
import { parseInstant } from '../../src/domain/time';
import { readCsv } from './readCsv';

export type SourceStatus = 'Active' | 'Retired' | 'Unlisted';

/** A community as the public history has it. Days are the first instant of the day in UTC. */
export interface SourceCommunity {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  /** Markdown; may be empty. */
  readonly mission: string;
  readonly status: SourceStatus;
  readonly started: UtcInstant | undefined;
  readonly retired: UtcInstant | undefined;
  /** Pseudonyms of the present chairs, the first one first. */
  readonly managers: readonly string[];
}

/** Somebody took part: a line of the public history. */
export interface SourceEvent {
  /** Number of the line in the file, from 1: equal lines are different events. */
  readonly line: number;
  readonly at: UtcInstant;
  /** Pseudonym. */
  readonly person: string;
  /** Key of the organisation, `Unaffiliated` where it is not known. */
  readonly organisation: string;
  readonly community: string;
  readonly kind: 'proposal' | 'contribution';
}

export interface Source {
  readonly communities: readonly SourceCommunity[];
  readonly events: readonly SourceEvent[];
}

/** What the source says of people of whom no organisation is known. */
export const unaffiliated = 'Unaffiliated';

const folder = path.join(__dirname, 'kubernetes-communities');

/** Reads the data that is kept beside this file; its README says where it comes from. */
export async function readSource(): Promise<Source> {
  const [communities, participation] = await Promise.all(
    ['communities.csv', 'participation.csv'].map(file => readFile(path.join(folder, file), 'utf8'))
  );
  return { communities: readCommunities(communities ?? ''), events: readEvents(participation ?? '') };
}

function readCommunities(text: string): SourceCommunity[] {
  const columns = ['key', 'title', 'kind', 'mission', 'status', 'started', 'retired', 'managers'] as const;
  return readCsv(text, columns).map(row => ({
    key: row.key,
    title: row.title,
    kind: row.kind,
    mission: row.mission,
    status: oneOf(row.status, ['Active', 'Retired', 'Unlisted']),
    started: parseInstant(row.started),
    retired: parseInstant(row.retired),
    managers: row.managers.split(' ').filter(Boolean)
  }));
}

function readEvents(text: string): SourceEvent[] {
  return readCsv(text, ['when', 'person', 'department', 'community', 'kind']).map((row, index) => ({
    line: index + 1,
    at: instant(row.when),
    person: row.person,
    organisation: row.department,
    community: row.community,
    kind: oneOf(row.kind, ['proposal', 'contribution'])
  }));
}

function instant(text: string): UtcInstant {
  const at = parseInstant(text);
  if (at === undefined) throw new Error(`“${text}” is no instant.`);
  return at;
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(known => known === text);
  if (choice === undefined) throw new Error(`“${text}” is none of ${choices.join(', ')}.`);
  return choice;
}
