import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import type { Act } from '../../src/domain/report/act';
import type { Answer } from '../../src/domain/report/activity';
import { participationReports, type ReportInput, type Reports } from '../../src/domain/report/participationReports';
import type { Period } from '../../src/domain/report/periods';
import type { UtcMonth } from '../../src/domain/time';
import { monthStart } from '../../src/domain/time';
import type { Company } from './company';
import { monthAfter } from './period';

/**
 * The reports of a company as the product publishes them: what is over at each change of departments or people is published
 * with the organisation of then, and closed. `raised`: the minimum from the middle of the months on.
 */
export function reportsOf(company: Company, minimum: number, raised = minimum): Reports {
  const middle = company.months[Math.floor(company.months.length / 2)]!;
  const changes = company.moves.map(({ month }) => month).concat(raised === minimum ? [] : middle);
  const end = monthAfter(company.months[company.months.length - 1]!);
  const starts = [...new Set([company.months[0]!, ...changes])].sort();
  return starts.reduce<Reports>(
    ({ months, quarters, years }, since, index) => {
      const published = new Map<Period, number>([...months.map((report) => [report.month, report.minimum] as const), ...quarters.map((report) => [report.quarter, report.minimum] as const), ...years.map((report) => [report.year, report.minimum] as const)]);
      const reports = participationReports({ ...inputOf(company, since < middle ? minimum : raised, since, starts[index + 1] ?? end), published });
      return {
        months: afterClosed(months, reports.months, ({ month }) => month),
        quarters: afterClosed(quarters, reports.quarters, ({ quarter }) => quarter),
        years: afterClosed(years, reports.years, ({ year }) => year)
      };
    },
    { months: [], quarters: [], years: [] }
  );
}

/** What is published is closed; only what is new comes behind it. */
function afterClosed<Report>(closed: readonly Report[], now: readonly Report[], periodOf: (report: Report) => string): readonly Report[] {
  const known = new Set(closed.map(periodOf));
  return [...closed, ...now.filter((report) => !known.has(periodOf(report)))];
}

function inputOf(company: Company, minimum: number, since: string, now: string): ReportInput {
  return {
    entries: company.communities.map(({ key, unit, founded }) => ({
      key: communityKey(key), charter: { title: key }, unit: unitKey(unit), founded: startOf(founded), state: 'active', stateSince: startOf(founded)
    }) as DirectoryEntry),
    acts: actsOf(company),
    visitsSince: company.visits.length > 0 ? 0 : undefined,
    activity: new Map(),
    answers: answersOf(company),
    stories: new Map(),
    organisation: organisationOf(company, since),
    assignments: assignmentsOf(company),
    minimum,
    now: startOf(now)
  };
}

/** Headcounts of this month: nobody joins or leaves the company, so that they are true until somebody moves. */
function organisationOf({ units, departments, unitOf, departmentOf, hasHeadcount }: Company, month: string): Organisation {
  const places = departmentOf[month]!;
  const headcount = (key: string, isIn: (department: string) => boolean): number | undefined => (hasHeadcount(key) ? places.filter(isIn).length : undefined);
  return {
    units: units.map((key) => ({ key: unitKey(key), title: key, headcount: headcount(key, (department) => unitOf[month]![department] === key) })),
    departments: departments.map((key) => ({ key: departmentKey(key), title: key, unit: unitKey(unitOf[month]![key]!), headcount: headcount(key, (department) => department === key) }))
  };
}

function assignmentsOf({ months, departmentOf }: Company): Assignment[] {
  return departmentOf[months[0]!]!.flatMap((_, person) =>
    months.flatMap((month, index) => {
      const department = departmentOf[month]![person]!;
      if (index > 0 && departmentOf[months[index - 1]!]![person] === department) return [];
      const until = months.slice(index).find((later) => departmentOf[later]![person] !== department);
      return [{ person: personKey(String(person)), department: departmentKey(department), from: index === 0 ? 0 : startOf(month), ...(until !== undefined && { until: startOf(until) }) }];
    })
  );
}

/** A minute apart, in the order of the company. */
function actsOf({ acts, visits }: Company): Act[] {
  const minutes = new Map<string, number>();
  const timed = (act: { readonly month: string; readonly person: number; readonly community: string }, kind: Act['kind']): Act => {
    const minute = minutes.get(act.month) ?? 0;
    minutes.set(act.month, minute + 1);
    return { person: personKey(String(act.person)), community: communityKey(act.community), at: startOf(act.month) + minute * 60_000, kind };
  };
  return [...acts.map((act) => timed(act, act.contributes ? 'contributed' : 'joined')), ...visits.map((act) => timed(act, 'read'))];
}

/** Each at its own act, asked at the beginning of the month. */
function answersOf(company: Company): Answer[] {
  const acts = actsOf(company);
  return company.answers.map(({ act, asker }) => {
    const { person, community, at } = acts[act]!;
    return { community: community!, asker: personKey(String(asker)), answerer: person, asked: startOf(company.acts[act]!.month), at };
  });
}

function startOf(month: string): number {
  return monthStart(month as UtcMonth);
}
