import { ranIt, withDoor } from '../../src/domain/community/applyAct';
import type { Community } from '../../src/domain/community/community';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import { personKey } from '../../src/domain/identity';
import type { RowSketch } from './rows';
import { foundedBody, row } from './rows';

const at = (text: string): number => Date.parse(text);
const manager = { role: 'manager', person: { key: '7', name: 'Person 7' } };
const roles = [manager, { role: 'deputy', person: { key: '8', name: 'Person 8' } }, { role: 'sponsor', person: { key: '6', name: 'Person 6' } }];
const founding = row({ id: 1, kind: 'founded', by: '2', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', undefined, { roles, state: 'seeding' }) });
const before = foldCommunities(nothingDecided, [founding], []).communities.get(founding.community) as Community;

/** The community after acts of the manager, unless they say otherwise; ids from 10 on. */
function after(...acts: RowSketch[]): Community {
  const rows = acts.map((act, index) => row({ id: 10 + index, by: '7', at: `2026-02-0${index + 1}T09:00:00Z`, ...act }));
  return foldCommunities(nothingDecided, [founding], rows).communities.get(founding.community) as Community;
}

describe('Whose acts count', () => {
  const everything: RowSketch[] = [
    { kind: 'charter', body: { purpose: 'New.' } },
    { kind: 'practice', body: { cadence: 'weekly' } },
    { kind: 'launch', body: { missing: [] } },
    { kind: 'plan', body: { key: 'a', kind: 'task', title: 'A' } },
    { kind: 'host', body: { person: { key: '9', name: 'Cy' } } },
    { kind: 'openRole', body: { role: 'manager' } },
    { kind: 'closeRole', body: { role: 'manager' } },
    { kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } },
    { kind: 'admission', body: { person: '9', isAdmitted: true } },
    { kind: 'naming', body: { agrees: true } },
    { kind: 'stillHere' },
    { kind: 'endProposal', body: { to: 'closed', reason: 'Done.', recap: 'Good.' } }
  ];
  /** Who may do what: keepers everything, the sponsor opens roles, whoever ever ran it says whether to be named. */
  const may = (who: string, kind = ''): boolean => who === '7' || who === '8' || (who === '6' && (kind === 'openRole' || kind === 'naming'));
  const cells = everything.flatMap(act => ['7', '8', '6', '9', '2'].map(by => [act.kind, by, may(by, act.kind), act] as const));
  test.each(cells)('%s by person %s counts: %s', (_kind, by, counts, act) => {
    const community = after({ ...act, by });
    if (counts) expect(community).not.toEqual(before);
    else expect(community).toEqual(before);
  });

  test.each(everything)('$kind does not count from before the term began', act => {
    expect(after({ ...act, at: '2026-01-04T09:00:00Z' })).toEqual(before);
  });

  test('a host who was named may say later whether to stay named', () => {
    const host = { kind: 'host', body: { person: { key: '9', name: 'Cy' } } };
    expect(after(host, { kind: 'naming', by: '9', body: { agrees: true } }).namings).toEqual([{ person: '9', agrees: true }]);
    expect(ranIt(after(host), personKey('9'))).toBe(true);
    expect(ranIt(before, personKey('9'))).toBe(false);
    expect(ranIt(before, personKey('6'))).toBe(true);
  });
});

describe('What acts do', () => {
  const cases: [string, RowSketch[], Partial<Community>][] = [
    ['a charter changes words', [{ kind: 'charter', body: { purpose: 'New.' } }], { charter: { title: 'Pumps', purpose: 'New.', audience: '' } }],
    ['a launch opens it, and notes what was missing', [{ kind: 'launch', body: { missing: ['welcome'] } }], { state: 'active', stateSince: at('2026-02-01T09:00:00Z'), launches: [{ id: 10, at: at('2026-02-01T09:00:00Z'), by: personKey('7'), missing: ['welcome'] }] }],
    ['a second launch changes nothing of when it opened', [{ kind: 'launch' }, { kind: 'launch' }], { stateSince: at('2026-02-01T09:00:00Z') }],
    ['plans grow line by line', [{ kind: 'plan', body: { key: 'a', kind: 'task', title: 'A' } }, { kind: 'plan', body: { key: 'b', kind: 'prompt', title: 'B' } }, { kind: 'plan', body: { key: 'a', removed: true } }], { plan: [{ key: 'b', kind: 'prompt', title: 'B', isDone: false }] }],
    ['an opening is said and taken back', [{ kind: 'openRole', body: { role: 'deputy', note: 'Two.' } }, { kind: 'closeRole', body: { role: 'deputy' } }], { openings: [{ role: 'deputy', at: at('2026-02-02T09:00:00Z'), by: personKey('7'), note: '', isOpen: false }] }],
    ['a handover names the successor', [{ kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } }], { handOvers: [{ id: 10, role: 'manager', to: { key: personKey('9'), name: 'Cy' }, at: at('2026-02-01T09:00:00Z'), by: personKey('7'), done: [] }] }],
    ['another successor takes the place of the first', [{ kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } }, { kind: 'handOver', body: { role: 'manager', to: { key: '8', name: 'Bo' } } }], { handOvers: [{ id: 11, role: 'manager', to: { key: personKey('8'), name: 'Bo' }, at: at('2026-02-02T09:00:00Z'), by: personKey('7'), done: [] }] }],
    ['handovers of two roles stand beside each other, until one is called off', [{ kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } }, { kind: 'handOver', body: { role: 'deputy', to: { key: '5', name: 'Di' } } }, { kind: 'handOverOff', body: { role: 'manager' } }], { handOvers: [{ id: 11, role: 'deputy', to: { key: personKey('5'), name: 'Di' }, at: at('2026-02-02T09:00:00Z'), by: personKey('7'), done: [] }] }],
    ['the checklist of a handover is ticked and unticked', [{ kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } }, { kind: 'handOverTask', body: { handOver: 10, task: 'a', isDone: true } }, { kind: 'handOverTask', body: { handOver: 10, task: 'b', isDone: true } }, { kind: 'handOverTask', body: { handOver: 10, task: 'a', isDone: false } }, { kind: 'handOverTask', body: { handOver: 99, task: 'c', isDone: true } }], { handOvers: [{ id: 10, role: 'manager', to: { key: personKey('9'), name: 'Cy' }, at: at('2026-02-01T09:00:00Z'), by: personKey('7'), done: ['b'] }] }],
    ['a tick twice is one', [{ kind: 'handOver', body: { role: 'manager', to: { key: '9', name: 'Cy' } } }, { kind: 'handOverTask', body: { handOver: 10, task: 'a', isDone: true } }, { kind: 'handOverTask', body: { handOver: 10, task: 'a', isDone: true } }], { handOvers: [{ id: 10, role: 'manager', to: { key: personKey('9'), name: 'Cy' }, at: at('2026-02-01T09:00:00Z'), by: personKey('7'), done: ['a'] }] }],
    ['of two answers to one person the later counts', [{ kind: 'admission', body: { person: '9', isAdmitted: false } }, { kind: 'admission', body: { person: '5', isAdmitted: true } }, { kind: 'admission', body: { person: '9', isAdmitted: true } }], { admissions: [{ person: personKey('5'), isAdmitted: true, at: at('2026-02-02T09:00:00Z') }, { person: personKey('9'), isAdmitted: true, at: at('2026-02-03T09:00:00Z') }] }],
    ['of two words on being named the later counts', [{ kind: 'naming', body: { agrees: true } }, { kind: 'naming', by: '8', body: { agrees: true } }, { kind: 'naming', body: { agrees: false } }], { namings: [{ person: personKey('8'), agrees: true }, { person: personKey('7'), agrees: false }] }],
    ['“still here” is remembered', [{ kind: 'stillHere' }], { stillHere: at('2026-02-01T09:00:00Z') }],
    ['a thought of ending waits', [{ kind: 'endProposal', body: { to: 'closed', reason: 'Done.', recap: 'Good.' } }], { endProposal: { to: 'closed', reason: 'Done.', recap: 'Good.', at: at('2026-02-01T09:00:00Z'), by: personKey('7') } }],
    ['a thought of ending is taken back', [{ kind: 'endProposal', body: { to: 'closed', reason: 'Done.', recap: 'Good.' } }, { kind: 'endProposalOff' }], { endProposal: undefined }]
  ];
  test.each(cases)('%s', (_what, acts, change) => {
    const community = after(...acts);
    expect(Object.fromEntries(Object.keys(change).map(part => [part, community[part as keyof Community]]))).toEqual(change);
    expect({ ...community, ...Object.fromEntries(Object.keys(change).map(part => [part, undefined])) }).toMatchObject(
      Object.fromEntries(Object.entries({ key: before.key, roles: before.roles, practice: before.practice }).filter(([part]) => !(part in change)))
    );
  });
});

describe('Hosts', () => {
  const host = (by: string, until?: string): RowSketch => ({ kind: 'host', body: { person: { key: by, name: by }, ...(until !== undefined && { until: at(until) }) } });
  const cases: [string, RowSketch[], unknown][] = [
    ['host from when they are named', [host('9')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z') }]],
    ['may be named until a day', [host('9', '2026-03-01T00:00:00Z')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z'), until: at('2026-03-01T00:00:00Z') }]],
    ['end when they are told to have hosted until now', [host('9'), host('9', '2026-02-02T09:00:00Z')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z'), until: at('2026-02-02T09:00:00Z') }]],
    ['who are named again begin another time', [host('9'), host('9')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z'), until: at('2026-02-02T09:00:00Z') }, { person: { key: '9', name: '9' }, from: at('2026-02-02T09:00:00Z') }]],
    ['whose time ended keep their dates', [host('9', '2026-02-01T12:00:00Z'), host('9')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z'), until: at('2026-02-01T12:00:00Z') }, { person: { key: '9', name: '9' }, from: at('2026-02-02T09:00:00Z') }]],
    ['stand beside each other', [host('9'), host('5')], [{ person: { key: '9', name: '9' }, from: at('2026-02-01T09:00:00Z') }, { person: { key: '5', name: '5' }, from: at('2026-02-02T09:00:00Z') }]]
  ];
  test.each(cases)('%s', (_what, acts, hosts) => {
    expect(after(...acts).hosts).toEqual(hosts);
  });
});

describe('Doors', () => {
  test('are kept with their dates, from the founding on', () => {
    const community = after({ kind: 'practice', body: { access: 'onRequest' } }, { kind: 'practice', body: { cadence: 'weekly' } }, { kind: 'practice', body: { access: 'open' } });
    expect(community.practice).toMatchObject({ access: 'open', cadence: 'weekly' });
    expect(community.doors).toEqual([
      { access: 'open', since: at('2026-01-05T09:00:00Z') },
      { access: 'onRequest', since: at('2026-02-01T09:00:00Z') },
      { access: 'open', since: at('2026-02-03T09:00:00Z') }
    ]);
  });

  test('are none where nobody ever said so', () => {
    expect(after({ kind: 'practice', body: { cadence: 'weekly' } }).doors).toBeUndefined();
  });

  test('stand in the order of time, in whatever order they are met', () => {
    expect(withDoor(withDoor(before, { access: 'open', since: at('2026-03-01T00:00:00Z') }), { access: 'onRequest', since: at('2026-02-01T00:00:00Z') }).doors?.map(({ since }) => since)).toEqual(
      ['2026-01-05T09:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'].map(at)
    );
  });
});
