import type { CommunityKey, PersonKey } from '../identity';
import { communityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import type { ProposalAct } from './proposalActs';
import { readProposalAct } from './proposalActs';
import type { Mentoring, Proposal, Proposed, StoodDown, SuccessorTicks, Volunteer } from './proposal';
import { newestVersion } from './proposal';

/** Under which key people say what concerns themselves and no community. */
export function recordKey(person: PersonKey): CommunityKey {
  return communityKey(`person-${person}`);
}

/** What is proposed after the given rows of Proposals, on top of what was known before. */
export function foldProposals(known: Proposed, rows: Iterable<LogRow>): Proposed {
  return foldCountedProposals(known, rowsThatCount(rows).rows);
}

/** `foldProposals` of rows that are known to count, by ascending id. */
export function foldCountedProposals(known: Proposed, rows: readonly LogRow[]): Proposed {
  const proposals = new Map(known.proposals.map(proposal => [proposal.key, proposal]));
  const volunteers = new Map(known.volunteers.map(each => [volunteerKey(each), each]));
  const stoodDown = new Map((known.stoodDown ?? []).map(each => [volunteerKey(each), each]));
  const ticks = new Map(known.ticks.map(each => [`${each.handOver} ${each.person}`, each]));
  const mentorings = new Map(known.mentorings.map(each => [each.id, each]));
  const shownRecords = new Set(known.shownRecords);
  for (const row of rows) {
    const act = readProposalAct(row);
    if (act === undefined) continue;
    applyToProposal(proposals, act, row);
    applyToVolunteers(volunteers, stoodDown, act, row);
    applyToTicks(ticks, act, row);
    applyToMentorings(mentorings, act, row);
    if (act.kind === 'showRecord' && row.community === recordKey(row.author)) {
      if (act.isShown) shownRecords.add(row.author);
      else shownRecords.delete(row.author);
    }
  }
  return {
    proposals: [...proposals.values()],
    volunteers: [...volunteers.values()],
    ...(stoodDown.size > 0 && { stoodDown: [...stoodDown.values()] }),
    ticks: [...ticks.values()],
    mentorings: [...mentorings.values()],
    shownRecords: [...shownRecords]
  };
}

function applyToProposal(proposals: Map<CommunityKey, Proposal>, act: ProposalAct, row: LogRow): void {
  const known = proposals.get(row.community);
  if (act.kind === 'proposal') {
    const next = known === undefined ? begun(act, row) : revised(known, act, row);
    proposals.set(row.community, next);
  } else if (known !== undefined) proposals.set(row.community, after(known, act, row));
}

function begun({ proposed }: Extract<ProposalAct, { kind: 'proposal' }>, { id, community, author, created }: LogRow): Proposal {
  return {
    key: community,
    proposer: author,
    versions: [{ ...proposed, row: id, version: 1, at: created }],
    supporters: [],
    confirmed: [],
    agreements: [],
    replies: []
  };
}

/** The first who uses a key keeps it; whoever uses it after proposes nothing. */
function revised(proposal: Proposal, { proposed }: Extract<ProposalAct, { kind: 'proposal' }>, { id, author, created }: LogRow): Proposal {
  if (author !== proposal.proposer || proposal.versions.some(({ row }) => row === id)) return proposal;
  const version = proposal.versions.length + 1;
  return { ...proposal, versions: [...proposal.versions, { ...proposed, row: id, version, at: created }] };
}

function after(proposal: Proposal, act: ProposalAct, { id, author, created: at }: LogRow): Proposal {
  const without = <T extends { readonly person: PersonKey }>(list: readonly T[]): readonly T[] => list.filter(({ person }) => person !== author);
  switch (act.kind) {
    case 'withdraw':
      return author === proposal.proposer ? { ...proposal, withdrawnBy: id } : proposal;
    case 'support':
      return { ...proposal, supporters: [...without(proposal.supporters), { person: author, at, ...(act.department !== undefined && { department: act.department }) }] };
    case 'unsupport':
      return { ...proposal, supporters: without(proposal.supporters) };
    case 'confirmHours':
      return confirms(proposal, act, author) ? { ...proposal, confirmed: [...without(proposal.confirmed), { person: author, version: act.version, hours: act.hours, at }] } : proposal;
    case 'agreement':
      return isNamed(proposal, author) ? { ...proposal, agreements: [...without(proposal.agreements), { person: author, agrees: act.agrees, at }] } : proposal;
    case 'reply':
      return author === proposal.proposer ? { ...proposal, replies: [...proposal.replies.filter(({ question }) => question !== act.question), { question: act.question, text: act.text, at }] } : proposal;
    default:
      return proposal;
  }
}

/** Only the sponsor that a version names confirms, and only the hours that it says. */
function confirms({ versions }: Proposal, { version, hours }: Extract<ProposalAct, { kind: 'confirmHours' }>, author: PersonKey): boolean {
  return versions.some(each => each.row === version && each.sponsor?.key === author && each.hours === hours);
}

function isNamed(proposal: Proposal, person: PersonKey): boolean {
  const { manager, deputies } = newestVersion(proposal);
  return [manager, ...deputies].some(({ key }) => key === person);
}

function volunteerKey({ community, role, person }: Pick<Volunteer, 'community' | 'role' | 'person'>): string {
  return `${community} ${role} ${person}`;
}

function applyToVolunteers(
  volunteers: Map<string, Volunteer>,
  stoodDown: Map<string, StoodDown>,
  act: ProposalAct,
  { community, author: person, created: at }: LogRow
): void {
  if (act.kind !== 'volunteer' && act.kind !== 'standDown') return;
  const key = volunteerKey({ community, role: act.role, person });
  if (act.kind === 'volunteer') {
    const { kind: _kind, ...said } = act;
    volunteers.set(key, { community, person, at, ...said });
    stoodDown.delete(key);
  } else {
    volunteers.delete(key);
    stoodDown.set(key, { community, role: act.role, person, at });
  }
}

function applyToTicks(ticks: Map<string, SuccessorTicks>, act: ProposalAct, { author: person }: LogRow): void {
  if (act.kind !== 'successorTask') return;
  const key = `${act.handOver} ${person}`;
  const done = (ticks.get(key)?.done ?? []).filter(task => task !== act.task);
  ticks.set(key, { handOver: act.handOver, person, done: act.isDone ? [...done, act.task] : done });
}

function applyToMentorings(mentorings: Map<number, Mentoring>, act: ProposalAct, { id, community, author, created: at }: LogRow): void {
  if (act.kind === 'askMentor') mentorings.set(id, { id, community, asker: author, mentor: act.mentor.key, at });
  if (act.kind !== 'mentorAnswer') return;
  const asked = mentorings.get(act.ask);
  if (asked?.mentor === author) mentorings.set(asked.id, { ...asked, accepted: act.accepts });
}
