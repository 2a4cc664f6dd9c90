import type { MonthSummary } from '../../../domain/report/reportIndex';
import type { UtcMonth } from '../../../domain/time';

/** What is told of a company in a month, in the order in which it stands. */
export const companyMeasures = ['contributors', 'readers', 'questions', 'answered', 'answerHours', 'sessions', 'attendances'] as const;
export type CompanyMeasure = (typeof companyMeasures)[number];

/** A published month of the company. Null is a number that is left out; undefined is one that the month does not tell. */
export interface CompanyMonth extends Readonly<Record<CompanyMeasure, number | null | undefined>> {
  readonly month: UtcMonth;
  readonly people: number | null;
}

/** What a month tells of the company; months of an earlier version tell less. */
export function companyMonthOf({ month, company, contributors, readers, activity }: MonthSummary): CompanyMonth {
  return {
    month,
    people: company,
    contributors: contributors.company,
    readers: readers?.company,
    questions: activity?.questions,
    answered: activity?.answered,
    answerHours: activity?.answerHours,
    sessions: activity?.sessions,
    attendances: activity?.attendances
  };
}
