import { Failure } from '../../domain/failure';
import { departmentKey } from '../../domain/identity';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import type { AssignmentChanges, KeptAssignment, KnownLine } from '../../domain/organisation/assignmentChanges';
import { assignmentChanges, endsOfLeaver } from '../../domain/organisation/assignmentChanges';
import type { Organisation } from '../../domain/organisation/organisation';
import type { PersonLine } from '../../domain/organisation/peopleTable';
import { peopleColumns } from '../../domain/organisation/peopleColumns';
import type { TableProblem } from '../../domain/organisation/tableProblem';
import { quoted } from '../../domain/organisation/tableProblem';
import type { UtcInstant } from '../../domain/time';
import { isoInstant } from '../../domain/time';
import { everyday } from '../../words/everyday';
import { editRow } from '../client/editRow';
import { inBatches } from '../client/inBatch';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { KeptPersonRow } from '../rows/organisationRow';
import { personSelection, toKeptAssignment } from '../rows/organisationRow';
import { readWholeList } from './logs';
import { addAssignments, readOrganisation } from './organisation';
import { lookUpAccounts } from './people';

/** How far long work is: what it does, and how much of it is done; `of` is absent while nobody knows. */
export interface WorkDone {
  readonly doing: string;
  readonly done: number;
  readonly of?: number;
}

/** A table of people as it would be taken over. */
export interface PreparedPeople {
  /** The lines whose accounts the site knows, or came to know. */
  readonly lines: readonly KnownLine[];
  /** Lines with an account that nobody has: they are left out, and keep nobody else from being taken over. */
  readonly unknown: readonly TableProblem[];
  readonly changes: AssignmentChanges;
}

/**
 * Looks the accounts of a table up and says what taking it over would change. Nothing is written about anybody; people
 * whom the site has not met yet become known to it, as if they had opened it.
 */
export async function preparePeople(
  site: Site,
  lines: readonly PersonLine[],
  onProgress: (progress: WorkDone) => void
): Promise<PreparedPeople> {
  const people = await lookUpAccounts(site, lines.map(({ account }) => account), (done, of) =>
    onProgress({ doing: everyday.work.accounts, done, of })
  );
  const known = lines.flatMap(line => knownLine(line, people.get(line.account)));
  const unknown = lines.filter(({ account }) => people.get(account) === undefined).map(nobodyHas);
  return { lines: known, unknown, changes: await plan(site, known, onProgress) };
}

/**
 * Writes what is missing of these lines, worked out anew from what is there now: run again after an interruption, it goes
 * on. Ends come before beginnings, so that nobody is counted in two departments. A `conflict` failure, with nothing
 * written, where what was changed meanwhile stands in the way of a line.
 */
export async function takeOverPeople(
  site: Site,
  lines: readonly KnownLine[],
  onProgress: (progress: WorkDone) => void
): Promise<AssignmentChanges> {
  const changes = await plan(site, lines, onProgress);
  const [problem] = changes.problems;
  if (problem !== undefined) throw new Failure('conflict', `Line ${problem.line}: ${problem.says}`);
  const { ended, added } = changes;
  const of = ended.length + added.length;
  const tell = (done: number): void => onProgress({ doing: everyday.work.writingPeople, done, of });
  await endAssignments(site, ended, tell);
  await addAssignments(site, added.map(toWrite), done => tell(ended.length + done));
  return changes;
}

/** Ends what a person is assigned to, from `since` on. Run again, it changes nothing more. */
export async function endAssignmentsOf(site: Site, person: PersonKey, since: UtcInstant): Promise<void> {
  const rows = await readRows<KeptPersonRow>(site, 'people', personSelection, [['PersonKey', 'eq', person]]);
  await endAssignments(site, endsOfLeaver(rows.flatMap(row => toKeptAssignment(row) ?? []), since));
}

async function plan(
  site: Site,
  lines: readonly KnownLine[],
  onProgress: (progress: WorkDone) => void
): Promise<AssignmentChanges> {
  const doing = everyday.work.readingPeople;
  onProgress({ doing, done: 0 });
  const organisation = await readOrganisation(site);
  const kept = await readWholeList<KeptPersonRow, KeptAssignment>(
    site,
    'people',
    personSelection,
    done => onProgress({ doing, done }),
    toKeptAssignment
  );
  return assignmentChanges(lines, kept, titlesOf(organisation));
}

function titlesOf({ departments }: Organisation): (key: string) => string {
  const titles = new Map<string, string>(departments.map(({ key, title }) => [key, title]));
  return key => titles.get(departmentKey(key)) ?? key;
}

function knownLine(line: PersonLine, person: NamedPerson | undefined): KnownLine[] {
  return person === undefined ? [] : [{ ...line, person: person.key, name: person.name }];
}

function nobodyHas({ line, account }: PersonLine): TableProblem {
  return { line, column: peopleColumns.account.name, says: everyday.assignments.nobodyHas({ account: quoted(account) }) };
}

function toWrite({ source, ...assignment }: AssignmentChanges['added'][number]): Parameters<typeof addAssignments>[1][number] {
  const { name, account, entraObjectId } = source;
  return { ...assignment, name, account, entraObjectId };
}

interface End {
  readonly kept: KeptAssignment;
  readonly until: UtcInstant;
}

async function endAssignments(site: Site, ends: readonly End[], onProgress?: (done: number) => void): Promise<void> {
  const inBatch = (batched: Site, end: End): Promise<unknown> => writeEnd(batched, end, end.kept.version);
  await inBatches(site, ends, { inBatch, alone: endAssignment }, onProgress);
}

async function writeEnd(site: Site, { kept, until }: End, version: string): Promise<void> {
  await listOf(site, 'people').items.getById(kept.row).update({ EffectiveUntil: isoInstant(until) }, version);
}

/** Ends one whose part of a batch failed in passing: what is there decides, and an end that somebody else set stays. */
async function endAssignment(site: Site, end: End): Promise<unknown> {
  return editRow(site.connection, {
    read: () => listOf(site, 'people').items.getById(end.kept.row).select(...personSelection)<KeptPersonRow>(),
    isDone: row => {
      if (row.EffectiveUntil === isoInstant(end.until)) return true;
      if (!row.EffectiveUntil) return false;
      throw new Failure('conflict', `Somebody else ended this assignment at ${row.EffectiveUntil} meanwhile.`);
    },
    write: async row => {
      await writeEnd(site, end, row['odata.etag']);
      return { ...row, EffectiveUntil: isoInstant(end.until) };
    }
  });
}
