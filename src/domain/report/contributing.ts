import type { Communities } from '../community/foldCommunities';
import { saysNew } from '../contribution/entry';
import type { LogRow } from '../log/logRow';
import { asBody } from '../log/readBody';
import { mayPlan } from '../session/whoMay';
import type { Act } from './act';

/** What everybody adds that others can see. Saying that one comes, accepting, or taking something back is none of it. */
const open = new Set([
  'question', 'answer', 'thanks', 'resource', 'stillGood', 'story', 'confirm', 'introduction', 'sessionQuestion', 'offerHost'
]);

/** What those who run a community add for everybody in it. */
const running = new Set(['session', 'recap', 'announcement', 'reply', 'curate']);

/**
 * Who contributed where and when, by rows of Contributions and Acts that count. A correction is no contribution of its own,
 * and what was taken back later still was one: a month that is over does not change. Acts count by whoever held a role or
 * hosted at that moment; rows about communities that nobody founded count nowhere.
 */
export function contributing(communities: Communities, contributions: readonly LogRow[], acts: readonly LogRow[]): Act[] {
  const isKept = ({ community, author, created }: LogRow): boolean => {
    const { roles = [], hosts = [] } = communities.get(community) ?? {};
    return mayPlan({ roles, hosts }, author, created);
  };
  return [
    ...contributions.filter(row => isContribution(row) && communities.has(row.community)).map(row => contribution('contributions', row)),
    ...acts.filter(row => running.has(row.kind) && saysNew(row) && isKept(row)).map(row => contribution('acts', row))
  ];
}

function contribution(log: 'contributions' | 'acts', { id, author: person, community, created: at }: LogRow): Act {
  return { person, community, at, kind: 'contributed', row: { log, id } };
}

function isContribution(row: LogRow): boolean {
  if (row.kind === 'attended') return asBody(row.body).wasThere === true;
  return open.has(row.kind) && saysNew(row);
}
