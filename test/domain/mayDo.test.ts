import type { Community } from '../../src/domain/community/community';
import type { Actor } from '../../src/domain/permission/actor';
import type { Action } from '../../src/domain/permission/mayDo';
import { actions, mayDo, permissions } from '../../src/domain/permission/mayDo';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import { personKey, unitKey } from '../../src/domain/identity';
import type { ProposalStanding } from '../../src/domain/proposal/proposalStanding';
import { named, proposal, version } from './proposed';
import { foundedBody, row } from './rows';

const nobody: Actor = { key: personKey('9'), name: 'Noor', isAdministrator: false, isLeadershipViewer: false, approverOf: [], leaderOf: [] };
const actors = {
  employee: nobody,
  manager: { ...nobody, key: personKey('7') },
  approver: { ...nobody, approverOf: [unitKey('field')] },
  leader: { ...nobody, leaderOf: [unitKey('field')] },
  leadership: { ...nobody, isLeadershipViewer: true },
  administrator: { ...nobody, isAdministrator: true }
} as const;
const now = Date.parse('2026-03-10T00:00:00Z');
const founding = row({ id: 1, kind: 'founded', by: '2', community: 'pumps', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7') });
const ending = row({ id: 2, kind: 'state', by: '2', community: 'pumps', folder: 'field', body: { state: 'closed', reason: 'Done.', recap: 'Pumps ran.' } });
const open = (): Community | undefined => foldCommunities(nothingDecided, [founding], []).communities.get(founding.community);
const ended = (): Community | undefined => foldCommunities(nothingDecided, [founding, ending], []).communities.get(founding.community);

/** Who may do what to an open community they are no member of. */
const table: Record<Action, (keyof typeof actors)[]> = {
  join: ['employee', 'manager', 'approver', 'leader', 'leadership', 'administrator'],
  leave: [],
  foundCommunity: ['approver'],
  propose: ['employee', 'manager', 'approver', 'leader', 'leadership', 'administrator'],
  reviseProposal: [],
  withdrawProposal: [],
  supportProposal: [],
  decideProposal: [],
  confirmHours: [],
  agreeToRole: [],
  replyToQuestion: [],
  changeCharter: ['manager'],
  keepCommunity: ['manager'],
  launch: [],
  openRole: ['manager', 'approver', 'administrator'],
  volunteer: [],
  decideRole: ['approver', 'administrator'],
  moveState: [],
  proposeEnd: ['manager'],
  review: ['approver', 'administrator'],
  markLeavers: ['administrator'],
  changeTemplates: ['administrator'],
  setUp: ['administrator'],
  publish: ['administrator'],
  readReports: ['leadership', 'administrator'],
  readUnitReports: ['leader', 'leadership', 'administrator']
};

describe('Who may do what', () => {
  const cells = actions.flatMap(action => (Object.keys(actors) as (keyof typeof actors)[]).map(who => [who, action, table[action].includes(who)] as const));
  test.each(cells)('%s, %s: %s', (who, action, allowed) => {
    expect(mayDo(action, actors[who], { community: open(), now })).toBe(allowed);
  });

  test('a member may leave, and not join again', () => {
    expect(mayDo('leave', nobody, { community: open(), isMember: true, now })).toBe(true);
    expect(mayDo('join', nobody, { community: open(), isMember: true, now })).toBe(false);
  });

  test('nobody joins a community that has ended; a member may still leave it', () => {
    expect(mayDo('join', nobody, { community: ended(), now })).toBe(false);
    expect(mayDo('leave', nobody, { community: ended(), isMember: true, now })).toBe(true);
  });

  test('without a community there is nothing to join and no charter to change', () => {
    expect(mayDo('join', nobody, { now })).toBe(false);
    expect(mayDo('changeCharter', actors.manager, { now })).toBe(false);
  });

  test.each([
    ['approver', 'field', true],
    ['approver', 'research', false],
    ['administrator', 'research', true],
    ['employee', 'field', false]
  ] as const)('%s founds in the unit %s without a proposal: %s', (who, unit, allowed) => {
    expect(mayDo('foundCommunity', actors[who], { unit: unitKey(unit), now })).toBe(allowed);
  });

  const sentences: [Action, string][] = [
    ['join', 'This community has ended. You can still look inside.'],
    ['leave', 'You are not a member of this community.'],
    ['foundCommunity', 'Approvers of a business unit create communities.'],
    ['changeCharter', 'The manager and deputies of this community keep its charter.'],
    ['propose', 'Everybody may propose a community.'],
    ['reviseProposal', 'Whoever proposed it changes it, as long as it is not approved.'],
    ['withdrawProposal', 'Whoever proposed it takes it back, as long as it is not decided.'],
    ['supportProposal', 'This proposal is decided.'],
    ['decideProposal', 'Approvers of its business unit decide on a proposal, once.'],
    ['confirmHours', 'The sponsor whom the proposal names confirms the hours.'],
    ['agreeToRole', 'Whoever is named for a role says whether they want it.'],
    ['replyToQuestion', 'Whoever proposed it answers.'],
    ['keepCommunity', 'The manager and deputies of this community look after it.'],
    ['launch', 'The manager and deputies launch a community that is starting.'],
    ['openRole', 'Manager, deputies, sponsor and approvers say that a role is open.'],
    ['volunteer', 'You hold this role already, or the community has ended.'],
    ['decideRole', 'Approvers of its business unit give and end roles.'],
    ['moveState', 'Approvers of its business unit decide how a community ends, and whether it is revived.'],
    ['proposeEnd', 'The manager and deputies of this community propose how it ends.'],
    ['review', 'Approvers review the communities of their unit, administrators all.'],
    ['markLeavers', 'Administrators mark who has left.'],
    ['changeTemplates', 'Administrators keep the templates.'],
    ['setUp', 'Administrators of the site set Guildhall up.'],
    ['publish', 'Administrators publish participation reports.'],
    ['readReports', 'Participation reports are for leadership viewers.']
  ];
  test.each(sentences)('whoever may not %s is told: %s', (action, sentence) => {
    expect(permissions[action].otherwise).toBe(sentence);
  });

  test('a manager changes the charter only while the term lasts', () => {
    const before = Date.parse('2026-01-01T00:00:00Z');
    expect(mayDo('changeCharter', actors.manager, { community: open(), now: before })).toBe(false);
  });
});

describe('Of a proposal of person 7, with manager 3, deputies 4 and 5 and sponsor 6, in the unit field', () => {
  const people = { proposer: '7', manager: '3', deputy: '4', 'second deputy': '5', sponsor: '6', somebody: '9' } as const;
  const offered = proposal({ versions: [version({ unit: unitKey('field'), deputies: [named('4'), named('5')], sponsor: named('6') })] });
  const standings: readonly (ProposalStanding['state'] | undefined)[] = ['waiting', 'asked', 'approved', 'declined', undefined];

  test.each<[Action, readonly (keyof typeof people | 'approver')[], readonly (ProposalStanding['state'] | undefined)[]]>([
    ['reviseProposal', ['proposer'], ['waiting', 'asked', 'declined', undefined]],
    ['withdrawProposal', ['proposer'], ['waiting', 'asked']],
    ['supportProposal', ['proposer', 'manager', 'deputy', 'second deputy', 'sponsor', 'somebody', 'approver'], ['waiting', 'asked']],
    ['decideProposal', ['approver'], ['waiting', 'asked']],
    ['confirmHours', ['sponsor'], ['waiting', 'asked']],
    ['agreeToRole', ['manager', 'deputy', 'second deputy'], ['waiting', 'asked']],
    ['replyToQuestion', ['proposer'], ['asked']]
  ])('%s is for %j, while it is %j', (action, who, when) => {
    const all = { ...Object.fromEntries(Object.entries(people).map(([name, key]) => [name, { ...nobody, key: personKey(key) }])), approver: actors.approver } as Record<string, Actor>;
    for (const state of standings) {
      const standing = state === undefined ? undefined : ({ state } as ProposalStanding);
      const allowed = Object.keys(all).filter(name => mayDo(action, all[name] as Actor, { proposal: offered, standing, now }));
      expect([state, allowed.sort()]).toEqual([state, when.includes(state) ? [...who].sort() : []]);
    }
  });

  test('nothing may be done where there is none', () => {
    const ofProposals: readonly Action[] = ['reviseProposal', 'withdrawProposal', 'supportProposal', 'decideProposal', 'confirmHours', 'agreeToRole', 'replyToQuestion'];
    expect(ofProposals.filter(action => mayDo(action, actors.administrator, { now }))).toEqual([]);
  });
});
