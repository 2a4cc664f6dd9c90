import { hasEnded } from '../community/communityState';
import { livesOnIn } from '../community/mergeTrail';
import type { Relation } from '../community/relatedCommunities';
import { relatedCommunities } from '../community/relatedCommunities';
import type { CommunityKey, DepartmentKey, PersonKey, UnitKey } from '../identity';
import type { Proposal } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import type { DirectoryEntry } from './directory';
import type { Liveliness } from './life';
import { lifeOf } from './life';

/** Why a community is suggested to somebody. `own` is a community the person is in. */
export type Reason =
  /** The person supported its proposal. */
  | { readonly kind: 'supported' }
  /** A community the person was in merged, and lives on there. */
  | { readonly kind: 'livesOn'; readonly own: DirectoryEntry }
  /** People of the person's department supported its proposal, as they said themselves. */
  | { readonly kind: 'department'; readonly people: number; readonly department: DepartmentKey }
  /** People who joined `own` lately joined this one too. */
  | { readonly kind: 'joiners'; readonly people: number; readonly own: DirectoryEntry }
  | { readonly kind: Relation; readonly own: DirectoryEntry }
  /** It is a part of the same community as `own`. */
  | { readonly kind: 'sibling'; readonly own: DirectoryEntry; readonly whole: DirectoryEntry }
  | { readonly kind: 'unit'; readonly unit: UnitKey }
  /** People came to it in the last three months. */
  | { readonly kind: 'growing'; readonly people: number };

export interface Suggestion {
  readonly entry: DirectoryEntry;
  readonly reason: Reason;
}

/** That somebody joined a community lately. */
export interface RecentJoin {
  readonly person: PersonKey;
  readonly community: CommunityKey;
}

/** What is known of the person and around it; everything is in the browser already. */
export interface SuggestionInput {
  readonly person: PersonKey;
  readonly entries: readonly DirectoryEntry[];
  /** Communities the person is in, those that ended too. */
  readonly isIn: (community: CommunityKey) => boolean;
  /** Communities the person asked to join. */
  readonly hasAsked: (community: CommunityKey) => boolean;
  /** The person's department and its unit, as the person chose. */
  readonly department?: DepartmentKey;
  readonly unit?: UnitKey;
  readonly proposals: readonly Pick<Proposal, 'key' | 'supporters'>[];
  readonly recentJoins: readonly RecentJoin[];
  /** Communities whose words are like those of one, the most similar first. */
  readonly similarTo: (own: DirectoryEntry) => readonly CommunityKey[];
  /** Communities to which the person said “Not for me”. */
  readonly setAside: readonly CommunityKey[];
  readonly now: UtcInstant;
}

/** Most suggestions that are made at once: more would be a second list. */
export const mostSuggestions = 3;

/** What each reason weighs: what the person did before what colleagues did, and that before what is merely near by. */
export const reasonWeights: Readonly<Record<Reason['kind'], number>> = {
  supported: 70,
  livesOn: 60,
  department: 50,
  joiners: 45,
  part: 40,
  sibling: 35,
  whole: 30,
  similar: 25,
  unit: 20,
  sameKind: 15,
  growing: 10
};

/** What life adds: between two of the same reason, the livelier. A dormant one is no invitation, so it is never suggested. */
const lifeWeights: Readonly<Partial<Record<Liveliness, number>>> = { growing: 4, steady: 3, starting: 2, quiet: 0 };

/** Fewer than this many people are chance, and could be told apart. */
export const fewestPeople = 2;

/** Communities of one's own from which others are looked for: whoever is in fifty needs no suggestions from each. */
const mostOwn = 20;

/**
 * At most `limit` communities for somebody, the best first, each with its weightiest reason. Never one that the person is
 * in, asked to join or set aside, one that ended, or one that is dormant. The same input gives the same answer.
 */
export function suggestFor(input: SuggestionInput, limit = mostSuggestions): readonly Suggestion[] {
  const { entries, now, isIn, hasAsked, setAside } = input;
  const candidates = new Map(
    entries
      .filter(({ key }) => !isIn(key) && !hasAsked(key) && !setAside.includes(key))
      .map(entry => ({ entry, weight: lifeWeights[lifeOf(entry, now).liveliness] }))
      .flatMap(({ entry, weight }) => (weight === undefined ? [] : [[entry.key, { entry, weight }] as const]))
  );
  const best = new Map<CommunityKey, Suggestion & { readonly weight: number }>();
  for (const [key, reason] of reasonsFor(input, [...candidates.values()].map(({ entry }) => entry))) {
    const candidate = candidates.get(key);
    if (candidate === undefined) continue;
    const weight = reasonWeights[reason.kind] + candidate.weight;
    if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { entry: candidate.entry, reason, weight });
  }
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight || peopleIn(b.reason) - peopleIn(a.reason) || (a.entry.key < b.entry.key ? -1 : 1))
    .slice(0, limit)
    .map(({ entry, reason }) => ({ entry, reason }));
}

type ReasonOf = readonly [CommunityKey, Reason];

function peopleIn(reason: Reason): number {
  return 'people' in reason ? reason.people : 0;
}

/** Every reason there is; those for communities that are no candidates are passed over by the caller. */
function reasonsFor(input: SuggestionInput, candidates: readonly DirectoryEntry[]): readonly ReasonOf[] {
  const { entries, isIn } = input;
  const own = entries.filter(({ key }) => isIn(key));
  const open = own.filter(({ state }) => !hasEnded(state)).slice(0, mostOwn);
  return [
    ...fromProposals(input, candidates),
    ...fromMergers(own, entries),
    ...open.flatMap(each => fromJoiners(each, input)),
    ...open.flatMap(each => fromRelations(each, input, candidates)),
    ...fromSurroundings(input, candidates)
  ];
}

/** What the person supported, and what others of the department did. */
function fromProposals({ person, department, proposals }: SuggestionInput, candidates: readonly DirectoryEntry[]): readonly ReasonOf[] {
  const supporters = new Map(proposals.map(proposal => [proposal.key, proposal.supporters]));
  return candidates.flatMap(({ key, proposal }): ReasonOf[] => {
    const those = (proposal && supporters.get(proposal.key)) ?? [];
    const people = department === undefined ? 0 : those.filter(each => each.person !== person && each.department === department).length;
    return [
      ...(those.some(each => each.person === person) ? [[key, { kind: 'supported' }] as const] : []),
      ...(department !== undefined && people >= fewestPeople ? [[key, { kind: 'department', people, department }] as const] : [])
    ];
  });
}

function fromMergers(own: readonly DirectoryEntry[], entries: readonly DirectoryEntry[]): readonly ReasonOf[] {
  const merged = own.filter(({ state }) => state === 'merged');
  if (merged.length === 0) return [];
  const byKey = new Map(entries.map(entry => [entry.key, entry]));
  return merged.flatMap(each => {
    const into = livesOnIn(each, byKey);
    return into === undefined ? [] : [[into.key, { kind: 'livesOn', own: each }] as const];
  });
}

/** Where people went who came to a community of the person's lately. */
function fromJoiners(own: DirectoryEntry, { person, recentJoins }: SuggestionInput): readonly ReasonOf[] {
  const came = new Set(recentJoins.filter(join => join.community === own.key && join.person !== person).map(join => join.person));
  const elsewhere = new Map<CommunityKey, Set<PersonKey>>();
  for (const join of recentJoins) {
    if (join.community === own.key || !came.has(join.person)) continue;
    elsewhere.set(join.community, (elsewhere.get(join.community) ?? new Set()).add(join.person));
  }
  return [...elsewhere].flatMap(([key, { size: people }]) => (people < fewestPeople ? [] : [[key, { kind: 'joiners', people, own }] as const]));
}

/** What has to do with a community of the person's. A part is suggested to whoever is in the whole, and the other way round. */
function fromRelations(own: DirectoryEntry, { entries, similarTo }: SuggestionInput, candidates: readonly DirectoryEntry[]): readonly ReasonOf[] {
  const related = relatedCommunities(own, candidates, similarTo(own)).map(({ community, relation }) => [community.key, { kind: relation, own }] as const);
  const whole = entries.find(({ key }) => key === own.practice.parent);
  if (whole === undefined) return related;
  const siblings = candidates.filter(({ key, practice }) => practice.parent === whole.key && key !== own.key);
  return [...related, ...siblings.map(({ key }) => [key, { kind: 'sibling', own, whole }] as const)];
}

/** What is of the person's unit, and what many come to. */
function fromSurroundings({ unit }: SuggestionInput, candidates: readonly DirectoryEntry[]): readonly ReasonOf[] {
  return candidates.flatMap((entry): ReasonOf[] => {
    const people = entry.life?.joinedLately ?? 0;
    return [
      ...(unit === entry.unit ? [[entry.key, { kind: 'unit', unit }] as const] : []),
      ...(people >= fewestPeople ? [[entry.key, { kind: 'growing', people }] as const] : [])
    ];
  });
}

/** Most communities that are remembered as set aside; the earliest are forgotten first. */
export const setAsideLimit = 60;

/** The communities in the preference as it is kept. */
export function setAsideIn(text: string | undefined): readonly CommunityKey[] {
  return (text ?? '').split(',').filter(Boolean) as CommunityKey[];
}

/** The preference after “Not for me” to one more community. */
export function withSetAside(text: string | undefined, community: CommunityKey): string {
  return [...setAsideIn(text).filter(each => each !== community), community].slice(-setAsideLimit).join(',');
}
