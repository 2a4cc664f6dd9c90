import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { NewEntry } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readText } from '../log/readBody';
import type { UtcInstant } from '../time';

/** The competencies of community management, after the Community Maturity Model of The Community Roundtable (2009). */
export const competencies = ['strategy', 'leadership', 'culture', 'management', 'content', 'policies', 'tools', 'measurement'] as const;
export type Competency = (typeof competencies)[number];

/** The stages of the same model, in their order: hierarchy, emergent community, community, network. */
export const maturityStages = ['hierarchy', 'emergent', 'community', 'networked'] as const;
export type MaturityStage = (typeof maturityStages)[number];

/** Most characters of the next step that a community sets itself. */
export const nextStepLimit = 300;

/** How its keepers see their community at a time. What was left open is absent. */
export interface Assessment {
  /** Id of the row. */
  readonly id: number;
  readonly by: PersonKey;
  readonly at: UtcInstant;
  readonly stages: Readonly<Partial<Record<Competency, MaturityStage>>>;
  /** The next step in words; empty where none is set. */
  readonly next: string;
}

/** An assessment, for Acts. */
export function assessing(stages: Assessment['stages'], next: string): NewEntry {
  return { kind: 'maturity', summary: 'How we see our community', says: { stages, next: next.trim() } };
}

/** The assessments of a community by rows of its Acts that count, by ascending id; by whoever kept it then. Empty ones are none. */
export function foldAssessments(acts: readonly LogRow[], roles: readonly RoleTerm[]): readonly Assessment[] {
  return acts.flatMap(({ id, kind, author: by, created: at, body: said }) => {
    if (kind !== 'maturity' || !holdsRole(roles, by, at)) return [];
    const body = asBody(said);
    const given = asBody(body.stages);
    const stages = Object.fromEntries(
      competencies.flatMap(competency => {
        const stage = maturityStages.find(each => each === given[competency]);
        return stage === undefined ? [] : [[competency, stage] as const];
      })
    );
    return Object.keys(stages).length === 0 ? [] : [{ id, by, at, stages, next: readText(body, 'next', nextStepLimit) ?? '' }];
  });
}

/** The competencies that moved between two assessments, in their order. */
export function movedBetween(before: Assessment, after: Assessment): readonly { readonly competency: Competency; readonly from: MaturityStage; readonly to: MaturityStage }[] {
  return competencies.flatMap(competency => {
    const from = before.stages[competency];
    const to = after.stages[competency];
    return from === undefined || to === undefined || from === to ? [] : [{ competency, from, to }];
  });
}

/** The competency that would gain most: the lowest stage, the first of several; undefined where none was assessed or all are the highest. */
export function nextCompetency({ stages }: Pick<Assessment, 'stages'>): Competency | undefined {
  const ranked = competencies.filter(competency => stages[competency] !== undefined && stages[competency] !== 'networked');
  const rank = (competency: Competency): number => maturityStages.indexOf(stages[competency] as MaturityStage);
  return ranked.reduce<Competency | undefined>((lowest, each) => (lowest === undefined || rank(each) < rank(lowest) ? each : lowest), undefined);
}
