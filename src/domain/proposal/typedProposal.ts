import { everyday } from '../../words/everyday';
import type { Cadence } from '../community/cadence';
import { cadences } from '../community/cadence';
import type { Community } from '../community/community';
import type { FieldProblems } from '../community/communityDraft';
import type { CommunityType } from '../community/communityType';
import { communityTypes } from '../community/communityType';
import { accesses, defaultPractice } from '../community/practice';
import type { NamedPerson } from '../identity';
import { communityKey, unitKey } from '../identity';
import type { Body } from '../log/readBody';
import { asBody, readChoice, readList } from '../log/readBody';
import { readPerson } from '../person/readPerson';
import { typedTags } from '../typed/typedTags';
import type { ProposalDraft, ProposalField, ProposalSituation } from './proposalDraft';
import { emptyProposalDraft, proposalProblems } from './proposalDraft';

/** What a template sets, as long as the person has not chosen it. */
const setByTemplate = ['type', 'cadence'] as const;
export type SetByTemplate = (typeof setByTemplate)[number];

/** The fields in which people are named. */
const peopleFields = ['manager', 'deputies', 'sponsor'] as const;
export type PeopleField = (typeof peopleFields)[number];

/** A proposal as it is typed in: beside the draft, what is written and means nothing yet. */
export interface TypedProposal extends ProposalDraft {
  /** Tags as typed, with commas between them. */
  readonly tagsText: string;
  /** What is typed for a person while nobody is chosen. */
  readonly managerText: string;
  readonly deputiesText: string;
  readonly sponsorText: string;
  /** What the person chose, so that no template chooses it anew. */
  readonly byHand: readonly SetByTemplate[];
}

/** A draft that nobody has typed into. */
export function typedOf(draft: ProposalDraft): TypedProposal {
  return { ...draft, tagsText: draft.tags.join(', '), managerText: '', deputiesText: '', sponsorText: '', byHand: [] };
}

/** What choosing a template changes: itself, and what was not chosen by hand. */
export function chosenTemplate(
  { byHand }: Pick<TypedProposal, 'byHand'>,
  { key, type, cadence }: { readonly key: string; readonly type: CommunityType; readonly cadence: Cadence }
): Partial<TypedProposal> {
  return {
    template: key,
    ...(!byHand.includes('type') && { type }),
    ...(!byHand.includes('cadence') && { cadence })
  };
}

/** What choosing type or cadence changes: it stays chosen, whatever template follows. */
export function chosenByHand(
  { byHand }: Pick<TypedProposal, 'byHand'>,
  choice: { readonly type: CommunityType } | { readonly cadence: Cadence }
): Partial<TypedProposal> {
  const field: SetByTemplate = 'type' in choice ? 'type' : 'cadence';
  return { ...choice, byHand: [...byHand.filter(each => each !== field), field] };
}

/** What typing tags changes. */
export function tagsTyped(tagsText: string): Pick<TypedProposal, 'tagsText' | 'tags'> {
  return { tagsText, tags: typedTags(tagsText) };
}

type Ended = Pick<Community, 'key' | 'unit' | 'type' | 'charter' | 'practice'>;

/** What reviving an ended community changes: its words begin the draft. Who runs it is for the person to say. */
export function revivedBy({ key, unit, type, charter, practice }: Ended): Partial<TypedProposal> {
  const { template, notFor, tags, cadence, access, link, parent } = practice;
  const words = { ...charter, template, notFor, cadence, access, link, parent, ...tagsTyped(tags.join(', ')) };
  return { ...words, revives: key, unit, type, byHand: [...setByTemplate] };
}

/** What is wrong, beside the field it concerns. A name that is typed and belongs to nobody is told as that. */
export function typedProblems(typed: TypedProposal, situation: ProposalSituation): FieldProblems<ProposalField> {
  const problems: { -readonly [field in ProposalField]?: string } = proposalProblems(typed, situation);
  for (const field of peopleFields) {
    const name = typed[`${field}Text`].trim();
    const isFull = field !== 'deputies' && typed[field] !== undefined;
    if (name !== '' && !isFull) problems[field] = unknownPerson(name);
  }
  return problems;
}

/** Longest part of a name that nobody has which is told back. */
const toldBack = 60;

function unknownPerson(name: string): string {
  const { unknownPerson: whole, unknownPersonCut: cut } = everyday.rules.proposal;
  return name.length > toldBack ? cut({ name: name.slice(0, toldBack) }) : whole({ name });
}

/**
 * A draft as it was kept, or undefined where what was kept is none. Anything may stand there; a text of any length is a
 * text, as nothing that was typed is cut.
 */
export function readTyped(value: unknown): TypedProposal | undefined {
  const body = asBody(value);
  if (typeof body.title !== 'string') return undefined;
  const type = readChoice(body, 'type', communityTypes);
  const cadence = readChoice(body, 'cadence', cadences);
  const start = emptyProposalDraft({
    key: words(body, 'template') || defaultPractice.template,
    type: type ?? 'community',
    cadence: cadence ?? defaultPractice.cadence
  });
  const key = (name: string): string | undefined => words(body, name) || undefined;
  const [unit, parent, revives] = [key('unit'), key('parent'), key('revives')];
  return {
    ...typedOf(start),
    ...Object.fromEntries(texts.map(name => [name, words(body, name)])),
    ...tagsTyped(words(body, 'tagsText')),
    unit: unit === undefined ? undefined : unitKey(unit),
    parent: parent === undefined ? undefined : communityKey(parent),
    revives: revives === undefined ? undefined : communityKey(revives),
    access: readChoice(body, 'access', accesses) ?? start.access,
    manager: readPerson(asBody(body.manager)),
    deputies: readPeople(body),
    sponsor: readPerson(asBody(body.sponsor)),
    hours: key('hours') ?? start.hours,
    termMonths: key('termMonths') ?? start.termMonths,
    byHand: setByTemplate.filter(field => readList(body, 'byHand').includes(field))
  };
}

const texts = ['title', 'purpose', 'audience', 'notFor', 'link', 'managerText', 'deputiesText', 'sponsorText'] as const;

function words(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

function readPeople(body: Body): readonly NamedPerson[] {
  return readList(body, 'deputies').flatMap(entry => readPerson(asBody(entry)) ?? []);
}
