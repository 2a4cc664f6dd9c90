import fc from 'fast-check';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { Decided } from '../../src/domain/community/foldCommunities';
import { foldProposals } from '../../src/domain/proposal/foldProposals';
import { nothingProposed } from '../../src/domain/proposal/proposal';
import { standingOf } from '../../src/domain/proposal/proposalStanding';
import type { LogRow } from '../../src/domain/log/logRow';
import { foundedBody, row } from './rows';

const start = Date.UTC(2026, 0, 1);
const person = (key: string): { key: string; name: string } => ({ key, name: `Person ${key}` });
const people = fc.constantFrom('7', '8', '9', '6');
const communities = fc.constantFrom('pumps', 'valves', 'p-1', 'p-2');
const role = fc.constantFrom('manager', 'deputy', 'sponsor');
const said = { reason: 'Done.', recap: 'It was good.' };

/** What happens, without when and in which row. */
interface Happening {
  readonly log: 'decisions' | 'acts' | 'proposals';
  readonly kind: string;
  readonly by: string;
  readonly community: string;
  readonly body: unknown;
}

const decisions = fc.oneof(
  fc.record({ kind: fc.constant('founded'), body: fc.record({ manager: people, state: fc.constantFrom('seeding', 'active') }).map(({ manager, state }) => foundedBody('Pumps', manager, { state })) }),
  fc.record({ kind: fc.constant('approved'), body: fc.record({ manager: people, row: fc.integer({ min: 1, max: 12 }), access: fc.constantFrom('open', 'onRequest') }).map(({ manager, row: id, access }) => ({ ...(foundedBody('Approved', manager) as object), access, proposal: { key: 'p-1', row: id, version: 1 } })) }),
  fc.record({ kind: fc.constantFrom('declined', 'question'), body: fc.integer({ min: 1, max: 12 }).map(id => ({ text: 'Why?', proposal: { key: 'p-1', row: id, version: 1 } })) }),
  fc.record({ kind: fc.constant('role'), body: fc.record({ role, person: people.map(person) }) }),
  fc.record({ kind: fc.constant('roleEnded'), body: fc.record({ role, person: people }) }),
  fc.record({ kind: fc.constant('openRole'), body: fc.record({ role, note: fc.constantFrom('', 'Wanted.') }) }),
  fc.record({ kind: fc.constant('state'), body: fc.record({ state: fc.constantFrom('active', 'closed', 'completed', 'merged', 'seeding'), into: communities }).map(body => ({ ...said, ...body })) })
);
const acts = fc.oneof(
  fc.record({ kind: fc.constant('charter'), body: fc.record({ purpose: fc.string({ maxLength: 8 }) }) }),
  fc.record({ kind: fc.constant('practice'), body: fc.record({ access: fc.constantFrom('open', 'onRequest'), cadence: fc.constantFrom('weekly', 'monthly') }) }),
  fc.record({ kind: fc.constantFrom('launch', 'stillHere', 'endProposalOff', 'naming'), body: fc.record({ agrees: fc.boolean() }) }),
  fc.record({ kind: fc.constantFrom('openRole', 'closeRole', 'handOver', 'handOverOff'), body: fc.record({ role, to: people.map(person) }) }),
  fc.record({ kind: fc.constant('handOverTask'), body: fc.record({ handOver: fc.integer({ min: 1, max: 12 }), task: fc.constantFrom('a', 'b'), isDone: fc.boolean() }) }),
  fc.record({ kind: fc.constant('plan'), body: fc.record({ key: fc.constantFrom('a', 'b'), kind: fc.constantFrom('task', 'session'), title: fc.constantFrom('A', 'B'), removed: fc.boolean() }) }),
  fc.record({ kind: fc.constantFrom('host', 'admission'), body: fc.record({ person: people, isAdmitted: fc.boolean() }).map(body => ({ ...body, person: body.isAdmitted ? body.person : person(body.person) })) }),
  fc.record({ kind: fc.constant('endProposal'), body: fc.constant({ to: 'closed', ...said }) })
);
const proposals = fc.oneof(
  fc.record({ kind: fc.constant('proposal'), body: people.map(key => ({ title: 'Pumps', purpose: 'P', type: 'guild', unit: 'field', manager: person(key), sponsor: person('6'), hours: 2 })) }),
  fc.record({ kind: fc.constantFrom('withdraw', 'support', 'unsupport', 'agreement', 'showRecord'), body: fc.record({ agrees: fc.boolean(), isShown: fc.boolean() }) }),
  fc.record({ kind: fc.constantFrom('volunteer', 'standDown'), body: fc.record({ role }) }),
  fc.record({ kind: fc.constantFrom('reply', 'confirmHours', 'mentorAnswer', 'askMentor'), body: fc.record({ question: fc.integer({ min: 1, max: 12 }), ask: fc.integer({ min: 1, max: 12 }), version: fc.integer({ min: 1, max: 12 }), text: fc.constant('Yes.'), hours: fc.constant(2), mentor: people.map(person), accepts: fc.boolean() }) }),
  fc.record({ kind: fc.constant('successorTask'), body: fc.record({ handOver: fc.integer({ min: 1, max: 12 }), task: fc.constantFrom('a', 'b'), isDone: fc.boolean() }) })
);
const happening: fc.Arbitrary<Happening> = fc
  .oneof(
    decisions.map(each => ({ log: 'decisions' as const, ...each })),
    acts.map(each => ({ log: 'acts' as const, ...each })),
    proposals.map(each => ({ log: 'proposals' as const, ...each }))
  )
  .chain(each => fc.record({ by: people, community: communities }).map(({ by, community }) => ({ ...each, by: each.log === 'decisions' ? '2' : by, community })));

interface Logs {
  readonly decisions: readonly LogRow[];
  readonly acts: readonly LogRow[];
  readonly proposals: readonly LogRow[];
}

/** Two communities that there are, so that most of what happens concerns one, run by people who happen to act. */
const beginning: readonly Happening[] = [
  { log: 'decisions', kind: 'founded', by: '2', community: 'pumps', body: foundedBody('Pumps', '7', { state: 'seeding' }) },
  { log: 'decisions', kind: 'founded', by: '2', community: 'valves', body: foundedBody('Valves', '8') }
];

/** The logs after things happened one after the other, some in the same second, as SharePoint numbers and stamps them. */
function logsAfter(later: readonly Happening[]): Logs {
  const happenings = [...beginning, ...later];
  const logs = { decisions: [] as LogRow[], acts: [] as LogRow[], proposals: [] as LogRow[] };
  happenings.forEach(({ log, kind, by, community, body }, index) => {
    const at = new Date(start + Math.floor(index / 2) * 1000).toISOString();
    logs[log].push(row({ id: logs[log].length + 1, kind, by, community, body, at, folder: log === 'decisions' ? 'field' : '', operation: `${log}-${index}` }));
  });
  return logs;
}

function shuffled(rows: readonly LogRow[], order: readonly number[]): LogRow[] {
  return [...rows, ...rows.filter((_row, index) => index % 3 === 0)]
    .map((each, index) => ({ each, place: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

const happenings = fc.array(happening, { maxLength: 40 });
const order = fc.array(fc.integer(), { minLength: 1, maxLength: 60 });
const sorted = (decided: Decided): unknown => ({
  communities: [...decided.communities].sort(([a], [b]) => (a < b ? -1 : 1)),
  verdicts: [...decided.verdicts].sort(([a], [b]) => (a < b ? -1 : 1))
});

describe('Laws of what is decided, done and proposed', () => {
  test('any order of arrival and any doubling give the same', () => {
    fc.assert(
      fc.property(happenings, order, (all, places) => {
        const logs = logsAfter(all);
        expect(foldCommunities(nothingDecided, shuffled(logs.decisions, places), shuffled(logs.acts, places))).toEqual(foldCommunities(nothingDecided, logs.decisions, logs.acts));
        expect(foldProposals(nothingProposed, shuffled(logs.proposals, places))).toEqual(foldProposals(nothingProposed, logs.proposals));
      }),
      { numRuns: 300 }
    );
  });

  test('folding what is newer on top of what was known gives the same as folding everything at once', () => {
    fc.assert(
      fc.property(happenings, fc.nat(40), (all, cut) => {
        const whole = logsAfter(all);
        // A projection has all rows of before; things of the same second are not torn apart, whichever log is read first.
        const until = start + Math.floor(cut / 2) * 1000;
        const before = (rows: readonly LogRow[]): LogRow[] => rows.filter(({ created }) => created < until);
        const after = (rows: readonly LogRow[]): LogRow[] => rows.filter(({ created }) => created >= until);
        const known = foldCommunities(nothingDecided, before(whole.decisions), before(whole.acts));
        expect(sorted(foldCommunities(known, after(whole.decisions), after(whole.acts)))).toEqual(sorted(foldCommunities(nothingDecided, whole.decisions, whole.acts)));
        const proposed = foldProposals(nothingProposed, before(whole.proposals));
        expect(foldProposals(proposed, after(whole.proposals))).toEqual(foldProposals(nothingProposed, whole.proposals));
      }),
      { numRuns: 500 }
    );
  });

  test('whatever people without a role add to Acts changes nothing', () => {
    fc.assert(
      fc.property(happenings, fc.array(happening, { maxLength: 15 }), (all, noise) => {
        const logs = logsAfter(all);
        const junk = logsAfter(noise.filter(({ log }) => log === 'acts').map(each => ({ ...each, by: '66' }))).acts.map(each => ({ ...each, id: each.id + 1000, operation: `junk-${each.id}` as LogRow['operation'] }));
        expect(foldCommunities(nothingDecided, logs.decisions, [...logs.acts, ...junk])).toEqual(foldCommunities(nothingDecided, logs.decisions, logs.acts));
      })
    );
  });

  test('whatever lies outside the unit’s folder decides nothing about its communities', () => {
    fc.assert(
      fc.property(happenings, fc.array(happening, { maxLength: 15 }), fc.constantFrom('research', '', 'field/sub'), (all, noise, folder) => {
        const logs = logsAfter(all);
        const foreign = logsAfter(noise.filter(({ log, kind }) => log === 'decisions' && kind !== 'founded' && kind !== 'approved')).decisions.map(each => ({ ...each, folder, id: each.id + 1000, operation: `foreign-${each.id}` as LogRow['operation'] }));
        expect(foldCommunities(nothingDecided, [...logs.decisions, ...foreign], logs.acts).communities).toEqual(foldCommunities(nothingDecided, logs.decisions, logs.acts).communities);
      })
    );
  });

  test('a version of a proposal is settled once at most, and founds one community at most', () => {
    fc.assert(
      fc.property(happenings, all => {
        const logs = logsAfter(all);
        const { communities: founded, verdicts } = foldCommunities(nothingDecided, logs.decisions, logs.acts);
        for (const list of verdicts.values()) expect(list.filter(({ kind }) => kind !== 'question').length).toBeLessThanOrEqual(1);
        const approvedRows = [...founded.values()].flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal.row]));
        expect(new Set(approvedRows).size).toBe(approvedRows.length);
        for (const proposal of foldProposals(nothingProposed, logs.proposals).proposals) expect(standingOf(proposal, verdicts).state).toBeDefined();
      })
    );
  });
});
