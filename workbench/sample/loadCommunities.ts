import { importCharters } from '../../src/data/repositories/importActs';
import type { ImportedCharter } from '../../src/data/repositories/importActs';
import { importDecisions } from '../../src/data/repositories/importDecisions';
import type { ImportedDecision } from '../../src/data/repositories/importDecisions';
import { loginOfAccount } from '../../src/data/repositories/people';
import { operationId } from '../../src/domain/identity';
import { administrator } from './cast';
import type { Loading } from './loading';
import type { PlannedCommunity } from './planCommunities';

/** Decisions that found and close communities, and the charters that their managers wrote. */
export async function loadCommunities(loading: Loading): Promise<void> {
  const { plan, site, loadedAt, personOf } = loading;
  const author = personOf(administrator.id).key;
  // A decision about a community counts only after the one that founded it.
  await importDecisions(site, author, loadedAt, plan.communities.map(community => founding(community, loading)));
  await importDecisions(site, author, loadedAt, plan.communities.flatMap(closing));
  await importCharters(site, plan.communities.flatMap(community => charterOf(community, loading)));
}

function founding({ key, unit, type, charter, founded, recorded, terms }: PlannedCommunity, { personOf }: Loading): ImportedDecision {
  const roles = terms.map(({ role, person, from }) => ({ role, person: personOf(person), from }));
  return {
    decision: { kind: 'founded', community: key, unit, type, charter, founded, recorded, roles, reason: 'Brought over.' },
    operation: operationId(`founded-${key}`),
    summary: `Founded “${charter.title}”`
  };
}

function closing({ key, unit, charter, closed }: PlannedCommunity): ImportedDecision[] {
  if (closed === undefined) return [];
  return [
    {
      decision: { kind: 'state', community: key, unit, state: 'closed', ...closed },
      operation: operationId(`closed-${key}`),
      summary: `Closed “${charter.title}”`
    }
  ];
}

/** The manager writes the charter on taking over. */
function charterOf({ key, ownCharter, terms }: PlannedCommunity, { plan, personOf }: Loading): ImportedCharter[] {
  const manager = terms.find(({ role }) => role === 'manager');
  const account = manager && plan.people.get(manager.person);
  if (ownCharter === undefined || manager === undefined || account === undefined) return [];
  return [
    {
      community: key,
      charter: ownCharter,
      author: personOf(manager.person).key,
      login: loginOfAccount(account.upn),
      writtenAt: manager.from,
      operation: operationId(`charter-${key}`)
    }
  ];
}
