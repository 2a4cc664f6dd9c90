import { readCharterChange } from '../community/charter';
import { communityTypes } from '../community/communityType';
import { hoursLimit, reasonLimit } from '../community/decisions';
import { planLimits } from '../community/plan';
import { changedPractice, defaultPractice, readPracticeChange } from '../community/practice';
import type { Role } from '../community/roles';
import { roles } from '../community/roles';
import { goodCommunityKey } from '../community/goodCommunityKey';
import type { DepartmentKey, NamedPerson } from '../identity';
import { communityKey, departmentKey, unitKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readCount, readList, readText } from '../log/readBody';
import { readPerson } from '../person/readPerson';
import type { ProposedCommunity } from './proposal';

/** Longest term that can be proposed, in months. */
export const termMonthsLimit = 60;
/** Most deputies that can be proposed. */
export const deputiesLimit = 5;

/** What people do by a row of their own in Proposals. `communityKey` of the row says about which proposal or community. */
export type ProposalAct =
  /** The first row of a key proposes; a later one of the same person is another version. */
  | { readonly kind: 'proposal'; readonly proposed: ProposedCommunity }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'support'; readonly department?: DepartmentKey }
  | { readonly kind: 'unsupport' }
  /** `version`: the row of the version whose hours are granted. */
  | { readonly kind: 'confirmHours'; readonly version: number; readonly hours: number }
  | { readonly kind: 'agreement'; readonly agrees: boolean }
  | { readonly kind: 'reply'; readonly question: number; readonly text: string }
  | { readonly kind: 'volunteer'; readonly role: Role; readonly note: string; readonly handOver?: number }
  | { readonly kind: 'standDown'; readonly role: Role }
  | { readonly kind: 'successorTask'; readonly handOver: number; readonly task: string; readonly isDone: boolean }
  | { readonly kind: 'askMentor'; readonly mentor: NamedPerson }
  | { readonly kind: 'mentorAnswer'; readonly ask: number; readonly accepts: boolean }
  /** About oneself, under `recordKey`. */
  | { readonly kind: 'showRecord'; readonly isShown: boolean };

/** The act a row states, or undefined where it states none in a known shape. */
export function readProposalAct(row: LogRow): ProposalAct | undefined {
  const body = asBody(row.body);
  switch (row.kind) {
    case 'proposal': {
      const proposed = goodCommunityKey.test(row.community) ? readProposed(body) : undefined;
      return proposed && { kind: 'proposal', proposed };
    }
    case 'withdraw':
    case 'unsupport':
      return { kind: row.kind };
    case 'support': {
      const department = readText(body, 'department', 60);
      return { kind: 'support', ...(department !== undefined && { department: departmentKey(department) }) };
    }
    case 'agreement':
      return { kind: 'agreement', agrees: body.agrees === true };
    case 'showRecord':
      return { kind: 'showRecord', isShown: body.isShown === true };
    default:
      return readNamingAct(row.kind, body);
  }
}

/** Acts that name another row, a role or a person, without which they say nothing. */
function readNamingAct(kind: string, body: Body): ProposalAct | undefined {
  const id = (name: string): number | undefined => readCount(body, name, Number.MAX_SAFE_INTEGER);
  switch (kind) {
    case 'confirmHours': {
      const version = id('version');
      const hours = readCount(body, 'hours', hoursLimit);
      return version === undefined || hours === undefined ? undefined : { kind, version, hours };
    }
    case 'reply': {
      const question = id('question');
      const text = readText(body, 'text', reasonLimit);
      return question === undefined || text === undefined ? undefined : { kind, question, text };
    }
    case 'volunteer': {
      const role = readChoice(body, 'role', roles);
      const handOver = id('handOver');
      const note = readText(body, 'note', reasonLimit) ?? '';
      return role && { kind, role, note, ...(handOver !== undefined && { handOver }) };
    }
    case 'standDown': {
      const role = readChoice(body, 'role', roles);
      return role && { kind, role };
    }
    case 'successorTask': {
      const handOver = id('handOver');
      const task = readText(body, 'task', planLimits.key);
      return handOver === undefined || task === undefined ? undefined : { kind, handOver, task, isDone: body.isDone === true };
    }
    case 'askMentor': {
      const mentor = readPerson(asBody(body.mentor));
      return mentor && { kind, mentor };
    }
    case 'mentorAnswer': {
      const ask = id('ask');
      return ask === undefined ? undefined : { kind, ask, accepts: body.accepts === true };
    }
    default:
      return undefined;
  }
}

function readProposed(body: Body): ProposedCommunity | undefined {
  const { title, purpose, audience = '' } = readCharterChange(body);
  const type = readChoice(body, 'type', communityTypes);
  const unit = readText(body, 'unit', 40);
  const manager = readPerson(asBody(body.manager));
  if (title === undefined || purpose === undefined || type === undefined) return undefined;
  if (unit === undefined || manager === undefined) return undefined;
  const sponsor = readPerson(asBody(body.sponsor));
  const revives = readText(body, 'revives', 60);
  return {
    unit: unitKey(unit),
    type,
    charter: { title, purpose, audience },
    practice: changedPractice(defaultPractice, readPracticeChange(body)),
    manager,
    deputies: readList(body, 'deputies').flatMap(entry => readPerson(asBody(entry)) ?? []).slice(0, deputiesLimit),
    ...(sponsor !== undefined && { sponsor }),
    hours: readCount(body, 'hours', hoursLimit) ?? 1,
    termMonths: readCount(body, 'termMonths', termMonthsLimit) ?? 12,
    ...(revives !== undefined && { revives: communityKey(revives) })
  };
}

/** What an act says, in the shape `readProposalAct` reads. */
export function proposalActBody(act: ProposalAct): Record<string, unknown> {
  const { kind: _kind, ...body } = act;
  if (act.kind !== 'proposal') return body;
  const { charter, practice, ...rest } = act.proposed;
  return { ...charter, ...practice, ...rest };
}
