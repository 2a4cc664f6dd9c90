import type { CommunityKey, PersonKey } from '../identity';
import type { Membership } from '../membership/membership';
import type { Department } from '../organisation/organisation';
import type { Proposal } from '../proposal/proposal';
import type { UtcInstant } from '../time';
import { keeping } from '../../words/keeping';
import type { Community } from './community';
import type { Founder } from './founders';
import type { HasLeft } from './openings';
import { listed } from './readiness';
import type { Related } from './relatedCommunities';
import { holdsRole, isInForce, keeperRoles } from './roles';

/** Somebody who could be asked to be there from the beginning, and why, a sentence each. */
export interface FounderSuggestion {
  readonly person: PersonKey;
  readonly reasons: readonly string[];
}

export interface SuggestionSources {
  readonly community: Community;
  readonly related: readonly Related<Community>[];
  readonly proposals: readonly Proposal[];
  /** Who joined the related communities lately, by community. */
  readonly joiners: ReadonlyMap<CommunityKey, readonly Pick<Membership, 'person'>[]>;
  readonly founders: readonly Founder[];
  readonly hasLeft: HasLeft;
  readonly now: UtcInstant;
}

/** Most people suggested at a time: a list that is read, not a directory. */
export const suggestionLimit = 8;

/** What each kind of tie counts: whoever kept a community knows how it is done. */
const weights = { keeper: 3, supporter: 2, joiner: 1 } as const;

const words = keeping.founders;

interface Reason {
  readonly person: PersonKey;
  readonly weight: number;
  readonly says: string;
}

/** Who could be asked next, those with the most ties first. Founders, keepers and people who have left are not. */
export function founderSuggestions(sources: SuggestionSources): readonly FounderSuggestion[] {
  const { community, related, founders, hasLeft, now } = sources;
  const here = new Set(founders.map(({ person }) => person));
  const byPerson = new Map<PersonKey, Reason[]>();
  for (const reason of related.flatMap(each => reasonsOf(each, sources))) {
    const { person } = reason;
    if (here.has(person) || hasLeft(person, now) || holdsRole(community.roles, person, now)) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), reason]);
  }
  return [...byPerson]
    .map(([person, reasons]) => ({ person, weight: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons: reasons.map(({ says }) => says) }))
    .sort((a, b) => b.weight - a.weight || (a.person < b.person ? -1 : 1))
    .slice(0, suggestionLimit)
    .map(({ person, reasons }) => ({ person, reasons }));
}

/** Each person's strongest tie to one related community. */
function reasonsOf({ community, relation }: Related<Community>, { proposals, joiners, now }: SuggestionSources): readonly Reason[] {
  const { title } = community.charter;
  const keepers = community.roles
    .filter(({ role }) => keeperRoles.includes(role))
    .map(term => ({ person: term.person.key, weight: weights.keeper, says: (isInForce(term, now) ? words.runs : words.ran)[relation]({ title }) }));
  const supporters = (proposals.find(({ key }) => key === community.proposal?.key)?.supporters ?? []).map(({ person }) => ({
    person,
    weight: weights.supporter,
    says: words.supported[relation]({ title })
  }));
  const joined = (joiners.get(community.key) ?? []).map(({ person }) => ({ person, weight: weights.joiner, says: words.joined[relation]({ title }) }));
  const strongest = new Map<PersonKey, Reason>();
  for (const reason of [...keepers, ...supporters, ...joined]) if (!strongest.has(reason.person)) strongest.set(reason.person, reason);
  return [...strongest.values()];
}

/** Departments named at a time as absent. */
const absentLimit = 3;

/**
 * The departments that no founder said to be from, those of the community's own unit first, in a sentence; undefined
 * where all are there.
 */
export function absentDepartments(
  { unit }: Pick<Community, 'unit'>,
  founders: readonly Founder[],
  departments: readonly Department[]
): string | undefined {
  const said = new Set(founders.map(({ department }) => department));
  const absent = departments.filter(({ key }) => !said.has(key));
  const titles = [...absent.filter(each => each.unit === unit), ...absent.filter(each => each.unit !== unit)].map(({ title }) => title);
  return titles.length === 0 ? undefined : words.absent({ departments: listed(titles.slice(0, absentLimit)) });
}
