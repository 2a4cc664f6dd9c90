import type { CommunityKey, NamedPerson, PersonKey } from '../identity';
import { communityKey, personKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readCount, readInstant, readList, readText } from '../log/readBody';
import { readPerson } from '../person/readPerson';
import type { UtcInstant } from '../time';
import type { CharterChange } from './charter';
import { readCharterChange } from './charter';
import type { EndedState } from './communityState';
import { endedStates } from './communityState';
import { reasonLimit, recapLimit } from './decisions';
import type { PlanItem } from './plan';
import { planLimits, readPlanItem } from './plan';
import type { PracticeChange } from './practice';
import { readPracticeChange } from './practice';
import type { Role } from './roles';
import { roles } from './roles';

/** What those who keep a community do by a row of their own; what each does is said in `applyAct`. */
export type Act =
  | { readonly kind: 'charter'; readonly change: CharterChange }
  | { readonly kind: 'practice'; readonly change: PracticeChange }
  /** `missing`: what the launch checklist still missed. */
  | { readonly kind: 'launch'; readonly missing: readonly string[] }
  | { readonly kind: 'plan'; readonly item: PlanItem | { readonly removed: string } }
  | { readonly kind: 'host'; readonly person: NamedPerson; readonly until?: UtcInstant }
  | { readonly kind: 'openRole'; readonly role: Role; readonly note: string }
  | { readonly kind: 'closeRole'; readonly role: Role }
  | { readonly kind: 'handOver'; readonly role: Role; readonly to: NamedPerson }
  | { readonly kind: 'handOverTask'; readonly handOver: number; readonly task: string; readonly isDone: boolean }
  | { readonly kind: 'handOverOff'; readonly role: Role }
  | { readonly kind: 'admission'; readonly person: PersonKey; readonly isAdmitted: boolean }
  | { readonly kind: 'naming'; readonly agrees: boolean }
  | { readonly kind: 'stillHere' }
  | { readonly kind: 'endProposal'; readonly to: EndedState; readonly reason: string; readonly recap: string; readonly into?: CommunityKey }
  | { readonly kind: 'endProposalOff' };

export type ActKind = Act['kind'];

/** The act a row states, or undefined where it states none in a known shape. */
export function readAct(row: LogRow): Act | undefined {
  const body = asBody(row.body);
  switch (row.kind) {
    case 'charter':
      return { kind: 'charter', change: readCharterChange(body) };
    case 'practice':
      return { kind: 'practice', change: readPracticeChange(body) };
    case 'launch':
      return { kind: 'launch', missing: readKeys(body, 'missing') };
    case 'plan': {
      const item = readPlanItem(body);
      return item && { kind: 'plan', item };
    }
    case 'host': {
      const person = readPerson(asBody(body.person));
      const until = readInstant(body, 'until');
      return person && { kind: 'host', person, ...(until !== undefined && { until }) };
    }
    case 'admission':
      return readAdmission(body);
    case 'naming':
      return { kind: 'naming', agrees: body.agrees === true };
    case 'stillHere':
    case 'endProposalOff':
      return { kind: row.kind };
    case 'endProposal':
      return readEndProposal(body);
    default:
      return readRoleAct(row.kind, body);
  }
}

function readRoleAct(kind: string, body: Body): Act | undefined {
  if (kind === 'handOverTask') {
    const task = readText(body, 'task', planLimits.key);
    const handOver = readCount(body, 'handOver', Number.MAX_SAFE_INTEGER);
    return task === undefined || handOver === undefined ? undefined : { kind, handOver, task, isDone: body.isDone === true };
  }
  const role = readChoice(body, 'role', roles);
  if (role === undefined) return undefined;
  if (kind === 'openRole') return { kind, role, note: readText(body, 'note', reasonLimit) ?? '' };
  if (kind === 'closeRole' || kind === 'handOverOff') return { kind, role };
  const to = readPerson(asBody(body.to));
  return kind === 'handOver' && to !== undefined ? { kind, role, to } : undefined;
}

function readAdmission(body: Body): Act | undefined {
  const person = readText(body, 'person', 20);
  return person === undefined ? undefined : { kind: 'admission', person: personKey(person), isAdmitted: body.isAdmitted === true };
}

function readEndProposal(body: Body): Act | undefined {
  const to = readChoice(body, 'to', endedStates);
  const reason = readText(body, 'reason', reasonLimit);
  const recap = readText(body, 'recap', recapLimit);
  const into = readText(body, 'into', 60);
  if (to === undefined || reason === undefined || recap === undefined) return undefined;
  return { kind: 'endProposal', to, reason, recap, ...(into !== undefined && { into: communityKey(into) }) };
}

function readKeys(body: Body, name: string): readonly string[] {
  return readList(body, name).flatMap(key => readText({ key }, 'key', planLimits.key) ?? []).slice(0, planLimits.items);
}

/** What an act says, in the shape `readAct` reads. */
export function actBody(act: Act): Record<string, unknown> {
  const { kind, ...body } = act;
  if (kind === 'charter' || kind === 'practice') return { ...act.change };
  if (kind === 'plan') return 'removed' in act.item ? { key: act.item.removed, removed: true } : { ...act.item };
  return body;
}
