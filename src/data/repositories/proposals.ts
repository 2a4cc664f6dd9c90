import type { GrantedTerm, WrittenFounding } from '../../domain/community/decisionBody';
import type { FieldProblems } from '../../domain/community/communityDraft';
import { isGood, newCommunityKey } from '../../domain/community/communityDraft';
import { DraftRefused } from '../../domain/community/draftRefused';
import { hasEnded } from '../../domain/community/communityState';
import type { AnswerDecision } from '../../domain/community/decisions';
import type { Verdict } from '../../domain/community/verdicts';
import { wouldCircle } from '../../domain/community/nesting';
import type { Directory } from '../../domain/directory/directory';
import { verdictsByKey } from '../../domain/directory/directory';
import { Failure } from '../../domain/failure';
import type { CommunityKey, NamedPerson, OperationId, UnitKey } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import type { LogRow } from '../../domain/log/logRow';
import { decidesFor } from '../../domain/permission/mayDo';
import type { Proposal, ProposedCommunity } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import type { ProposalDraft, ProposalField } from '../../domain/proposal/proposalDraft';
import { proposalProblems, toProposed } from '../../domain/proposal/proposalDraft';
import { isUndecided, standingOf } from '../../domain/proposal/proposalStanding';
import { takenTitles } from '../../domain/proposal/takenTitles';
import { monthsLater } from '../../domain/time';
import type { Site } from '../client/site';
import { addProposalAct } from './act';
import { decide } from './decide';
import { readDirectoryNow, readNow } from './directory';
import { readOrganisation } from './organisation';
import { getPerson, readPeople } from './people';
import { everyday } from '../../words/everyday';

/**
 * Proposes a community by one row, or another version of the proposal `revising`, and returns its key. Throws
 * `DraftRefused` where a field is wrong, also where somebody named is no person of the site. The same `operation` again
 * is the same act.
 */
export async function propose(
  site: Site,
  actor: Actor,
  draft: ProposalDraft,
  operation: OperationId,
  revising?: CommunityKey
): Promise<CommunityKey> {
  const { directory, newer } = await readNow(site);
  const earlier = sentBefore(newer.proposals, actor, operation);
  if (earlier !== undefined) return earlier;
  const key = revising ?? newCommunityKey(draft.title, operation);
  const proposed = await goodProposal(site, draft, directory, revising);
  await addProposalAct(site, actor, key, { kind: 'proposal', proposed }, operation);
  return key;
}

/**
 * Founds a community of the approver's own unit right away, by one decision and without a proposal, and returns its
 * key; it begins seeding. Failures as `propose`.
 */
export async function foundCommunity(site: Site, actor: Actor, draft: ProposalDraft, operation: OperationId): Promise<CommunityKey> {
  const { directory, newer } = await readNow(site);
  const earlier = sentBefore(newer.decisions, actor, operation);
  if (earlier !== undefined) return earlier;
  const community = newCommunityKey(draft.title, operation);
  const { unit } = draft;
  if (unit !== undefined && !decidesFor(actor, unit)) {
    throw new DraftRefused<ProposalField>({ unit: 'You approve communities of your own unit only.' });
  }
  const proposed = await goodProposal(site, draft, directory);
  const founding = foundingOf(proposed, community, '');
  await decide(site, actor, { ...founding, kind: 'founded', state: 'seeding' }, `Founded “${proposed.charter.title}”, run by ${proposed.manager.name}`, operation);
  return community;
}

/** The key of what this operation made before: after a lost answer, trying again makes nothing twice. */
function sentBefore(rows: readonly LogRow[], actor: Actor, operation: OperationId): CommunityKey | undefined {
  return rows.find(row => row.operation === operation && row.author === actor.key)?.community;
}

/** What an approver answers. */
export type ProposalAnswer =
  | { readonly kind: 'approved'; readonly reason: string }
  | { readonly kind: 'declined' | 'question'; readonly text: string };

/**
 * Answers a version of a proposal by one decision in its unit's folder; an approval carries its words and names its row,
 * and returns the key of the community. A `conflict` failure where another approver, the proposer's revision or
 * withdrawal was faster: also where two decide at the same moment, of whom one counts.
 */
export async function answerProposal(
  site: Site,
  actor: Actor,
  { key }: Pick<Proposal, 'key'>,
  row: number,
  answer: ProposalAnswer,
  operation: OperationId
): Promise<CommunityKey | undefined> {
  const before = await readDirectoryNow(site);
  const proposal = before.proposed.proposals.find(each => each.key === key);
  if (proposal === undefined) throw new Failure('notFound', 'This proposal is not there.');
  const version = newestVersion(proposal);
  if (ownAnswer(before, actor, row, answer) === undefined) {
    if (version.row !== row) throw new Failure('conflict', 'The proposer changed it meanwhile. Read it again before you decide.');
    refuseSettled(proposal, before);
    if (answer.kind === 'approved') refuseToRevive(version, before);
    await writeAnswer(site, actor, proposal, answer, operation);
  }
  return countedAnswer(site, actor, row, answer);
}

function refuseSettled(proposal: Proposal, directory: Directory): void {
  if (!isUndecided(standingOf(proposal, verdictsByKey(directory.verdicts)))) {
    throw new Failure('conflict', 'It was decided meanwhile. Look at what was said.');
  }
}

/** An approval that revives nothing would settle the proposal all the same. */
function refuseToRevive({ revives, unit }: ProposedCommunity, { entries }: Directory): void {
  if (revives === undefined) return;
  const ended = entries.find(({ key }) => key === revives);
  if (ended === undefined || !hasEnded(ended.state) || ended.unit !== unit) {
    throw new Failure('conflict', 'The community that it revives goes on already, or is of another business unit. Ask the proposer to change that.');
  }
}

async function writeAnswer(site: Site, actor: Actor, proposal: Proposal, answer: ProposalAnswer, operation: OperationId): Promise<void> {
  const version = newestVersion(proposal);
  const named = { key: proposal.key, row: version.row, version: version.version };
  const { title } = version.charter;
  if (answer.kind !== 'approved') {
    const decision: AnswerDecision = { kind: answer.kind, unit: version.unit, proposal: named, text: answer.text };
    return decide(site, actor, decision, `${answer.kind === 'declined' ? 'Declined' : 'Asked about'} “${title}”`, operation);
  }
  const community = version.revives ?? newCommunityKey(title, operation);
  const founding = foundingOf(await withNamesOfTheSite(site, version), community, answer.reason);
  await decide(site, actor, { ...founding, kind: 'approved', proposal: named }, `Approved “${title}”, version ${version.version}`, operation);
}

/**
 * What is proposed, with its people called as the site calls them: anybody writes a proposal, and may put another name
 * beside a key. An `invalid` failure where somebody named is no person of the site.
 */
async function withNamesOfTheSite(site: Site, proposed: ProposedCommunity): Promise<ProposedCommunity> {
  const { manager, deputies, sponsor } = proposed;
  const people = await readPeople(site, [manager, ...deputies, ...(sponsor === undefined ? [] : [sponsor])].map(({ key }) => key));
  const known = ({ key, name }: NamedPerson): NamedPerson => {
    const person = people.get(key);
    if (person === undefined) throw new Failure('invalid', everyday.refusals.unknownPerson({ name }));
    return person;
  };
  return { ...proposed, manager: known(manager), deputies: deputies.map(known), ...(sponsor !== undefined && { sponsor: known(sponsor) }) };
}

/** Of two approvers who decide at once, the one whose row came first counts; the other is told. */
async function countedAnswer(site: Site, actor: Actor, row: number, answer: ProposalAnswer): Promise<CommunityKey | undefined> {
  const own = ownAnswer(await readDirectoryNow(site), actor, row, answer);
  if (own === undefined) throw new Failure('conflict', 'Another approver decided a moment before you. Look at what was said.');
  return own.community;
}

/** The very answer, where it is there and counts. */
function ownAnswer({ verdicts }: Directory, actor: Actor, row: number, answer: ProposalAnswer): Verdict | undefined {
  const text = answer.kind === 'approved' ? answer.reason : answer.text;
  return verdicts.find(({ by, proposal, ...said }) => by === actor.key && proposal.row === row && said.kind === answer.kind && said.text === text.trim());
}

/** What a proposal founds: its words, and its people with their hours and terms. */
function foundingOf(proposed: ProposedCommunity, community: CommunityKey, reason: string): Omit<WrittenFounding, 'kind'> {
  const { unit, type, charter, practice, manager, deputies, sponsor, hours, termMonths } = proposed;
  const termEnds = monthsLater(Date.now(), termMonths);
  const roles: GrantedTerm[] = [
    { role: 'manager', person: manager, hours, termEnds },
    ...deputies.map((person): GrantedTerm => ({ role: 'deputy', person, termEnds })),
    ...(sponsor === undefined ? [] : [{ role: 'sponsor' as const, person: sponsor }])
  ];
  return { community, unit, type, charter, practice, roles, reason };
}

/** What a good draft certainly proposes: an own title, a unit that is there, and people whom the site knows. */
async function goodProposal(site: Site, draft: ProposalDraft, directory: Directory, revising?: CommunityKey): Promise<ProposedCommunity> {
  const { units } = await readOrganisation(site);
  const byKey = new Map(directory.entries.map(entry => [entry.key, entry]));
  const problems: { -readonly [field in ProposalField]?: string } = proposalProblems(draft, {
    others: takenTitles(directory, revising),
    units: units.map(({ key }) => key),
    circles: parent => draft.revives !== undefined && wouldCircle(draft.revives, parent, byKey)
  });
  Object.assign(problems, await unknownPeople(site, draft), gonePlaces(draft, byKey));
  const proposed = toProposed(draft);
  if (!isGood(problems) || proposed === undefined) throw new DraftRefused<ProposalField>(problems);
  return proposed;
}

function gonePlaces({ parent, revives, unit }: ProposalDraft, byKey: ReadonlyMap<CommunityKey, Directory['entries'][number]>): FieldProblems<ProposalField> {
  const problems: { -readonly [field in ProposalField]?: string } = {};
  const larger = parent === undefined ? undefined : byKey.get(parent);
  if (parent !== undefined && (larger === undefined || hasEnded(larger.state))) problems.parent = 'That community has ended. Choose another, or none.';
  const ended = revives === undefined ? undefined : byKey.get(revives);
  if (revives !== undefined && (ended === undefined || !hasEnded(ended.state))) problems.title = 'It goes on already. Join it instead.';
  else if (ended !== undefined && unit !== undefined && ended.unit !== unit) problems.unit = unitOfRevived(ended.unit);
  return problems;
}

function unitOfRevived(unit: UnitKey): string {
  return `A community is revived in its own business unit, ${unit}.`;
}

async function unknownPeople(site: Site, { manager, deputies, sponsor }: ProposalDraft): Promise<FieldProblems<ProposalField>> {
  const problems: { -readonly [field in ProposalField]?: string } = {};
  const named: readonly (readonly [ProposalField, NamedPerson | undefined])[] = [
    ['manager', manager],
    ...deputies.map(deputy => ['deputies', deputy] as const),
    ['sponsor', sponsor]
  ];
  await Promise.all(
    named.map(async ([field, person]) => {
      if (person === undefined || (await getPerson(site, person.key)) !== undefined) return;
      problems[field] = `${person.name} is not known in this site. Choose somebody from the list.`;
    })
  );
  return problems;
}
