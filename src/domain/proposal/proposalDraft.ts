import { everyday } from '../../words/everyday';
import { charterProblems } from '../community/communityDraft';
import type { FieldProblems, TakenTitle } from '../community/communityDraft';
import type { Access, Practice } from '../community/practice';
import { isGoodLink, practiceLimits } from '../community/practice';
import { tagsProblem } from '../community/practiceDraft';
import type { Cadence } from '../community/cadence';
import type { CommunityType } from '../community/communityType';
import { hoursLimit } from '../community/decisions';
import type { CommunityKey, NamedPerson, UnitKey } from '../identity';
import { deputiesLimit, termMonthsLimit } from './proposalActs';
import type { ProposedCommunity } from './proposal';
import { trimmedCharter } from '../community/charter';
import { latinDigits } from '../typed/latinDigits';

const words = everyday.rules;

/** A community as somebody proposes it, while it is filled in. */
export interface ProposalDraft {
  readonly template: string;
  readonly type: CommunityType;
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly notFor: string;
  readonly tags: readonly string[];
  readonly unit: UnitKey | undefined;
  readonly parent: CommunityKey | undefined;
  readonly cadence: Cadence;
  readonly access: Access;
  readonly link: string;
  readonly manager: NamedPerson | undefined;
  readonly deputies: readonly NamedPerson[];
  readonly sponsor: NamedPerson | undefined;
  /** Hours a week for the manager, as typed. */
  readonly hours: string;
  /** Months until the role is listed again, as typed. */
  readonly termMonths: string;
  readonly revives: CommunityKey | undefined;
}

export type ProposalField = keyof ProposalDraft;

/** The steps of proposing, and which fields each asks for. */
export const proposalSteps: Readonly<Record<'about' | 'forWhom' | 'who', readonly ProposalField[]>> = {
  about: ['template', 'title', 'purpose', 'tags', 'revives'],
  forWhom: ['audience', 'notFor', 'type', 'unit', 'parent', 'cadence', 'access', 'link'],
  who: ['manager', 'deputies', 'hours', 'termMonths', 'sponsor']
};
export type ProposalStep = keyof typeof proposalSteps;

/** What a draft is held against. */
export interface ProposalSituation {
  readonly others: Iterable<TakenTitle>;
  readonly units: readonly UnitKey[];
  /** Whether this tie would make a community a part of itself. */
  readonly circles: (parent: CommunityKey) => boolean;
}

/** What is wrong with a draft, beside the field it concerns. */
export function proposalProblems(draft: ProposalDraft, { others, units, circles }: ProposalSituation): FieldProblems<ProposalField> {
  const problems: { -readonly [field in ProposalField]?: string } = { ...charterProblems(draft, others, draft.revives) };
  if (draft.notFor.trim().length > practiceLimits.notFor) {
    problems.notFor = words.tooLong.text({ length: draft.notFor.trim().length, limit: practiceLimits.notFor });
  }
  const tags = tagsProblem(draft.tags);
  if (tags !== undefined) problems.tags = tags;
  if (draft.unit === undefined) problems.unit = words.proposal.noUnit;
  else if (!units.includes(draft.unit)) problems.unit = words.proposal.unitGone;
  if (draft.parent !== undefined && circles(draft.parent)) {
    problems.parent = words.practice.ownPart;
  }
  const link = draft.link.trim();
  if (link.length > practiceLimits.link) problems.link = words.tooLong.address({ length: link.length, limit: practiceLimits.link });
  else if (link !== '' && !isGoodLink(link)) problems.link = words.practice.badLink;
  return { ...problems, ...peopleProblems(draft) };
}

function peopleProblems(draft: ProposalDraft): FieldProblems<ProposalField> {
  const { manager, deputies, sponsor } = draft;
  const problems: { -readonly [field in ProposalField]?: string } = {};
  if (manager === undefined) problems.manager = words.proposal.noManager;
  if (deputies.length > deputiesLimit) problems.deputies = words.proposal.manyDeputies({ limit: deputiesLimit });
  else if (deputies.some(({ key }) => key === manager?.key)) problems.deputies = words.proposal.deputyOfThemself;
  if (sponsor !== undefined && sponsor.key === manager?.key) problems.sponsor = words.proposal.sponsorOfThemself;
  if (wholeNumber(draft.hours, hoursLimit) === undefined) problems.hours = words.proposal.badHours({ limit: hoursLimit });
  if (wholeNumber(draft.termMonths, termMonthsLimit) === undefined) problems.termMonths = words.proposal.badMonths({ limit: termMonthsLimit });
  return problems;
}

/** The number that a text writes, from 1 to `max`; undefined for anything else. */
function wholeNumber(text: string, max: number): number | undefined {
  const typed = latinDigits(text.trim());
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= max ? number : undefined;
}

/** What a draft without problems proposes; undefined where something is missing all the same. */
export function toProposed(draft: ProposalDraft): ProposedCommunity | undefined {
  const { unit, manager, sponsor, revives, parent, type, deputies } = draft;
  const hours = wholeNumber(draft.hours, hoursLimit);
  const termMonths = wholeNumber(draft.termMonths, termMonthsLimit);
  if (unit === undefined || manager === undefined || hours === undefined || termMonths === undefined) return undefined;
  return {
    unit,
    type,
    charter: trimmedCharter(draft),
    practice: practiceOf(draft, parent),
    manager,
    deputies,
    ...(sponsor !== undefined && { sponsor }),
    hours,
    termMonths,
    ...(revives !== undefined && { revives })
  };
}

function practiceOf({ template, notFor, tags, cadence, access, link }: ProposalDraft, parent: CommunityKey | undefined): Practice {
  return {
    template,
    notFor: notFor.trim(),
    tags: [...new Set(tags.map(tag => tag.trim()).filter(Boolean))],
    cadence,
    access,
    link: link.trim(),
    welcome: '',
    ...(parent !== undefined && { parent })
  };
}

/** The draft that a version came from, to be revised. */
export function toDraft(version: ProposedCommunity): ProposalDraft {
  const { unit, type, charter, practice, manager, deputies, sponsor, hours, termMonths, revives } = version;
  const { welcome: _later, parent, ...ways } = practice;
  return { ...charter, ...ways, type, unit, parent, manager, deputies, sponsor, revives, hours: String(hours), termMonths: String(termMonths) };
}

/** An empty draft, with what a template sets. */
export function emptyProposalDraft(template: { readonly key: string; readonly type: CommunityType; readonly cadence: Cadence }): ProposalDraft {
  return {
    template: template.key,
    type: template.type,
    cadence: template.cadence,
    title: '',
    purpose: '',
    audience: '',
    notFor: '',
    tags: [],
    unit: undefined,
    parent: undefined,
    access: 'open',
    link: '',
    manager: undefined,
    deputies: [],
    sponsor: undefined,
    hours: '2',
    termMonths: '12',
    revives: undefined
  };
}
