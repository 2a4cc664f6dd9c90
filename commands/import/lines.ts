import type { LeftOutReason } from '../../src/domain/bringing/historyLine';
import type { ImportPreview } from '../../src/domain/bringing/importPreview';
import type { LineProblem, LineProblemKind } from '../../src/domain/bringing/lineProblem';
import { isoInstant } from '../../src/domain/time';

const saying: Readonly<Record<LineProblemKind, string>> = {
  damaged: 'no record: its cells or quotation marks do not fit the header',
  noMoment: 'does not say when',
  badMoment: 'no day or time that can be read in one way only; write 2024-03-31 or 2024-03-31 14:05',
  inFuture: 'still to come',
  noPerson: 'does not say who',
  badPerson: 'no account or mail address',
  unknownPerson: 'an account that nobody has',
  noCommunity: 'does not say in which community',
  unknownCommunity: 'no community of this site; say which it means with --community "NAME=KEY"',
  unknownKind: 'no kind; there are join, proposal and contribution',
  sameReference: 'a reference that was there before'
};

const leaving: Readonly<Record<LeftOutReason, string>> = {
  otherGroup: 'of groups that are no community here',
  private: 'of private groups and conversations',
  deleted: 'that were deleted',
  system: 'that the system wrote'
};

/** A line of the file and what is wrong with it. */
export function problemLine({ line, kind, said, earlier }: LineProblem): string {
  const where = earlier === undefined ? '' : `, in line ${earlier}`;
  return `LINE ${line}  ${said === '' ? '' : `“${said}”: `}${saying[kind]}${where}`;
}

/** What an import would bring, a line a fact. */
export function previewLines({ lines, byCommunity, byKind, people, unmet, first, last, leftOut }: ImportPreview): string[] {
  const span = first === undefined || last === undefined ? '' : `, from ${isoInstant(first).slice(0, 10)} to ${isoInstant(last).slice(0, 10)}`;
  return [
    `Acts: ${lines}; people: ${people}${span}`,
    ...[...byKind].map(([kind, count]) => `  ${kind}: ${count}`),
    ...[...byCommunity].map(([community, count]) => `  in ${community}: ${count}`),
    ...(unmet.length === 0 ? [] : [`People whom this site has not met: ${unmet.length}. Whether somebody has their accounts is told by importing.`]),
    ...leftOutLines(leftOut)
  ];
}

export function leftOutLines(leftOut: ReadonlyMap<LeftOutReason, number>): string[] {
  return [...leftOut].map(([reason, count]) => `Left out: messages ${leaving[reason]}: ${count}`);
}
