import type { DepartmentKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { Assignment } from './organisation';
import type { PersonLine } from './peopleTable';
import { peopleColumns } from './peopleColumns';
import { lastDayBefore, writtenDay } from './readDay';
import type { TableProblem } from './tableProblem';
import { byLine, quoted } from './tableProblem';
import { everyday } from '../../words/everyday';

const words = everyday.assignments;

/** An assignment that is written down, and by what it is found and changed there. */
export interface KeptAssignment extends Assignment {
  readonly row: number;
  /** Names the version that was read. */
  readonly version: string;
}

/** A line whose account is somebody the site knows. */
export interface KnownLine extends PersonLine {
  readonly person: PersonKey;
  readonly name: string;
}

/** Somebody’s time in a department that is not written down yet, and the line that says it. */
export interface NewAssignment extends Assignment {
  readonly source: KnownLine;
}

/** An open assignment that gets an end. */
export interface EndedAssignment {
  readonly kept: KeptAssignment;
  readonly until: UtcInstant;
  readonly source: KnownLine;
}

export interface AssignmentChanges {
  readonly added: readonly NewAssignment[];
  readonly ended: readonly EndedAssignment[];
  /** How many lines change nothing. */
  readonly unchanged: number;
  /** Lines that would change what has ended. With any, nothing is written. */
  readonly problems: readonly TableProblem[];
}

/** A stretch of somebody’s time, as it is or is to be. Without `kept`, it is only now being added. */
interface Piece {
  readonly department: DepartmentKey;
  readonly from: UtcInstant;
  until: UtcInstant;
  readonly kept?: KeptAssignment;
}

const open = Number.POSITIVE_INFINITY;

/**
 * What has to be written so that the timeline of each person says what the lines say. Time that is written down already
 * in the same department is left alone; what is missing of it is added; an open assignment elsewhere ends where the new
 * one begins. What has ended is never changed: a line that would need it is a problem. Worked out from what is there,
 * so that taking the same table over again, also after an interruption, leads to the same end.
 */
export function assignmentChanges(
  lines: readonly KnownLine[],
  kept: readonly KeptAssignment[],
  titleOf: (department: DepartmentKey) => string
): AssignmentChanges {
  const timelines = timelinesOf(kept);
  const added: NewAssignment[] = [];
  const ended: EndedAssignment[] = [];
  const problems: TableProblem[] = [];
  let unchanged = 0;
  for (const line of [...lines].sort((a, b) => a.from - b.from || a.line - b.line)) {
    const timeline = timelines.get(line.person) ?? [];
    timelines.set(line.person, timeline);
    const met = timeline.filter(piece => piece.from < endOf(line) && line.from < piece.until);
    const obstacle = met.find(piece => piece.department !== line.department && !mayEnd(piece, line));
    if (obstacle !== undefined) {
      problems.push({ line: line.line, column: peopleColumns.from.name, says: inTheWay(line, obstacle, titleOf) });
      continue;
    }
    const ends = met.flatMap(piece => endOfPiece(piece, line));
    const news = gapsOf(line, met.filter(({ department }) => department === line.department));
    ended.push(...ends);
    added.push(...news);
    timeline.push(...news.map(({ department, from, until }) => ({ department, from, until: until ?? open })));
    if (ends.length + news.length === 0) unchanged += 1;
  }
  return { added, ended, unchanged, problems: byLine(problems) };
}

/** What ends for somebody who is nowhere any more from `since` on. */
export function endsOfLeaver(kept: readonly KeptAssignment[], since: UtcInstant): { kept: KeptAssignment; until: UtcInstant }[] {
  return kept
    .filter(({ until }) => until === undefined)
    .map(assignment => ({ kept: assignment, until: Math.max(since, assignment.from) }));
}

function timelinesOf(kept: readonly KeptAssignment[]): Map<PersonKey, Piece[]> {
  const timelines = new Map<PersonKey, Piece[]>();
  for (const assignment of kept) {
    const { person, department, from, until = open } = assignment;
    const piece = { department, from, until, kept: assignment };
    const timeline = timelines.get(person);
    if (timeline === undefined) timelines.set(person, [piece]);
    else timeline.push(piece);
  }
  return timelines;
}

/** Whether a piece elsewhere is an open assignment that began by the time of the line, so that the line is a move. */
function mayEnd({ from, until, kept }: Piece, line: KnownLine): boolean {
  return kept !== undefined && until === open && from <= line.from;
}

/** Ends a piece where the line says so: elsewhere as the line begins, in the same department as the line ends. */
function endOfPiece(piece: Piece, line: KnownLine): EndedAssignment[] {
  const until = piece.department === line.department ? endOf(line) : line.from;
  if (piece.kept === undefined || piece.until !== open || until === open) return [];
  piece.until = until;
  return [{ kept: piece.kept, until, source: line }];
}

/** The parts of the line’s time that none of the pieces covers. */
function gapsOf(line: KnownLine, pieces: readonly Piece[]): NewAssignment[] {
  const gaps: NewAssignment[] = [];
  let start = line.from;
  const add = (until: UtcInstant): void => {
    const assignment = { person: line.person, department: line.department, from: start, source: line };
    if (start < until) gaps.push(until === open ? assignment : { ...assignment, until });
  };
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    add(Math.min(piece.from, endOf(line)));
    start = Math.max(start, piece.until);
  }
  add(endOf(line));
  return gaps;
}

function endOf({ until }: KnownLine): UtcInstant {
  return until ?? open;
}

function inTheWay({ account }: KnownLine, piece: Piece, titleOf: (department: DepartmentKey) => string): string {
  const there = { account: quoted(account), department: titleOf(piece.department) };
  if (piece.until === open) return words.isThereSince({ ...there, day: writtenDay(piece.from) });
  return words.wasThere({ ...there, from: writtenDay(piece.from), until: lastDayBefore(piece.until) });
}
