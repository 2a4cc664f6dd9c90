import type { NamedPerson } from '../../domain/identity';
import type { LaunchLine } from '../../domain/community/launchPlan';
import type { PlanItem, PlanKind } from '../../domain/community/plan';
import { planLimits } from '../../domain/community/plan';
import type { WordsProblems } from '../../ui/useDraft';
import { strings } from './strings';

/** A line of the plan while it is written. */
export interface PlanWords {
  readonly kind: PlanKind;
  readonly title: string;
  readonly people: readonly NamedPerson[];
  readonly due: number | undefined;
}

export function wordsOf(line: LaunchLine | undefined): PlanWords {
  return { kind: line?.kind ?? 'session', title: line?.title ?? '', people: line?.person === undefined ? nobody : [line.person], due: line?.due };
}

const nobody: readonly NamedPerson[] = [];

export function planProblems({ title }: PlanWords): WordsProblems<PlanWords> {
  const text = title.trim();
  if (text === '') return { title: strings.noTitle };
  return text.length > planLimits.title ? { title: strings.tooLong(text.length, planLimits.title) } : {};
}

/** The line as it is kept under a key. */
export function lineFrom(key: string, { kind, title, people, due }: PlanWords, isDone: boolean): PlanItem {
  const [person] = people;
  return { key, kind, title: title.trim(), isDone, ...(person !== undefined && { person }), ...(due !== undefined && { due }) };
}
