import { titleKey } from '../community/charter';
import type { FieldProblems } from '../community/communityDraft';
import type { NamedPerson, UnitKey } from '../identity';
import { headcountProblem, readHeadcount } from './headcount';
import { unitKeyOf } from './unitKeyOf';
import { everyday } from '../../words/everyday';
import { keeping } from '../../words/keeping';

const words = keeping.newUnit;

/** A business unit as it is to be made. */
export interface UnitDraft {
  readonly title: string;
  readonly headcount: number | undefined;
  readonly approvers: readonly NamedPerson[];
}

/** A business unit as an administrator types it in. */
export interface TypedUnit {
  readonly title: string;
  /** Empty where nobody knows. */
  readonly headcount: string;
  readonly approvers: readonly NamedPerson[];
}

/** Longest name of a unit, in characters, so that it fits beside a bar. */
export const unitTitleLimit = 100;

/**
 * What is wrong with a unit as typed, beside the field it concerns. A name is taken if people would read it as the
 * same, or if the folder and group made of it would be the same.
 */
export function unitProblems(
  typed: TypedUnit,
  others: Iterable<{ readonly key: UnitKey; readonly title: string }>
): FieldProblems<keyof TypedUnit> {
  const problems: { -readonly [field in keyof TypedUnit]?: string } = {};
  const title = titleProblem(typed.title.trim(), others);
  if (title !== undefined) problems.title = title;
  if (Number.isNaN(readHeadcount(typed.headcount))) problems.headcount = headcountProblem;
  if (typed.approvers.length === 0) problems.approvers = words.noApprover;
  return problems;
}

/** The draft of a unit without problems. */
export function toUnitDraft({ title, headcount, approvers }: TypedUnit): UnitDraft {
  return { title: title.trim(), headcount: readHeadcount(headcount), approvers };
}

function titleProblem(
  title: string,
  others: Iterable<{ readonly key: UnitKey; readonly title: string }>
): string | undefined {
  if (title === '') return words.noTitle;
  if (title.length > unitTitleLimit) return everyday.rules.tooLong.name({ length: title.length, limit: unitTitleLimit });
  const key = unitKeyOf(title);
  if (key === '') return words.noLetter;
  const taken = [...others].find(other => other.key === key || titleKey(other.title) === titleKey(title));
  return taken && words.taken({ title: taken.title });
}
