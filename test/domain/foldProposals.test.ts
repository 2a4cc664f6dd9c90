import { foldProposals, recordKey } from '../../src/domain/proposal/foldProposals';
import type { Proposal, Proposed } from '../../src/domain/proposal/proposal';
import { newestVersion, nothingProposed } from '../../src/domain/proposal/proposal';
import type { LogRow } from '../../src/domain/log/logRow';
import { personKey } from '../../src/domain/identity';
import type { RowSketch } from './rows';
import { permutations, row } from './rows';

const at = (text: string): number => Date.parse(text);
const noon = at('2026-03-10T12:00:00Z');
const said = { title: 'Pumps', purpose: 'Keep them running.', type: 'guild', unit: 'field', manager: { key: '7', name: 'Ana' }, deputies: [{ key: '8', name: 'Bo' }], sponsor: { key: '6', name: 'Sue' }, hours: 3, termMonths: 12 };
const first = row({ id: 1, kind: 'proposal', by: '9', community: 'pumps-1', body: said });
const second = row({ id: 5, kind: 'proposal', by: '9', community: 'pumps-1', body: { ...said, title: 'Pumps and valves', hours: 4 } });
const about = (id: number, kind: string, by: string, body?: unknown, sketch: RowSketch = {}): LogRow => row({ id, kind, by, community: 'pumps-1', body, ...sketch });

function fold(...rows: LogRow[]): Proposed {
  return foldProposals(nothingProposed, rows);
}
function proposalOf(...rows: LogRow[]): Proposal {
  const [proposal] = fold(first, ...rows).proposals;
  if (proposal === undefined) throw new Error('Nothing is proposed.');
  return proposal;
}

describe('A proposal', () => {
  test('begins with its first words, and whoever wrote them', () => {
    expect(proposalOf()).toMatchObject({ key: 'pumps-1', proposer: '9', versions: [{ row: 1, version: 1, at: noon, unit: 'field', hours: 3 }], supporters: [], confirmed: [], agreements: [], replies: [] });
    expect('withdrawnBy' in proposalOf()).toBe(false);
  });

  test('is revised by its proposer; the newest words are those of the highest row', () => {
    const proposal = proposalOf(second);
    expect(proposal.versions.map(({ row: id, version, hours }) => [id, version, hours])).toEqual([[1, 1, 3], [5, 2, 4]]);
    expect(newestVersion(proposal).charter.title).toBe('Pumps and valves');
  });

  test('is not revised by anybody else, and its key is nobody else’s', () => {
    expect(proposalOf({ ...second, author: personKey('8'), editor: personKey('8'), person: personKey('8') }).versions).toHaveLength(1);
  });

  test('that is known does not begin anew when its row comes again', () => {
    const known = fold(first, about(2, 'support', '5'));
    expect(foldProposals(known, [first])).toEqual(known);
  });

  test('is nothing before its first words', () => {
    expect(fold(about(2, 'support', '5'), about(3, 'withdraw', '9'))).toEqual(nothingProposed);
  });

  const things: [string, LogRow[], Partial<Proposal>][] = [
    ['is supported, by department where it was said', [about(2, 'support', '5', { department: 'labs' }), about(3, 'support', '4')], { supporters: [{ person: personKey('5'), at: noon, department: 'labs' as never }, { person: personKey('4'), at: noon }] }],
    ['is supported once by each', [about(2, 'support', '5'), about(3, 'support', '5', { department: 'labs' })], { supporters: [{ person: personKey('5'), at: noon, department: 'labs' as never }] }],
    ['is no longer supported by whoever takes it back', [about(2, 'support', '5'), about(3, 'support', '4'), about(4, 'unsupport', '5')], { supporters: [{ person: personKey('4'), at: noon }] }],
    ['is taken back by its proposer', [about(2, 'withdraw', '9')], { withdrawnBy: 2 }],
    ['is not taken back by anybody else', [about(2, 'withdraw', '7')], { withdrawnBy: undefined }],
    ['has its hours confirmed by the sponsor it names', [about(2, 'confirmHours', '6', { version: 1, hours: 3 })], { confirmed: [{ person: personKey('6'), version: 1, hours: 3, at: noon }] }],
    ['has the hours of each version confirmed anew', [second, about(6, 'confirmHours', '6', { version: 1, hours: 3 }), about(7, 'confirmHours', '6', { version: 5, hours: 4 })], { confirmed: [{ person: personKey('6'), version: 5, hours: 4, at: noon }] }],
    ['has no other hours confirmed', [about(2, 'confirmHours', '6', { version: 1, hours: 4 })], { confirmed: [] }],
    ['has no version confirmed that is not there', [about(2, 'confirmHours', '6', { version: 2, hours: 3 })], { confirmed: [] }],
    ['has nothing confirmed by anybody else', [about(2, 'confirmHours', '7', { version: 1, hours: 3 })], { confirmed: [] }],
    ['hears from those it names', [about(2, 'agreement', '7', { agrees: true }), about(3, 'agreement', '8', { agrees: false })], { agreements: [{ person: personKey('7'), agrees: true, at: noon }, { person: personKey('8'), agrees: false, at: noon }] }],
    ['hears the last word of each', [about(2, 'agreement', '7', { agrees: true }), about(3, 'agreement', '7', { agrees: false })], { agreements: [{ person: personKey('7'), agrees: false, at: noon }] }],
    ['hears nothing from those it does not name', [about(2, 'agreement', '6', { agrees: true })], { agreements: [] }],
    ['has questions answered by its proposer, the last answer counts', [about(2, 'reply', '9', { question: 4, text: 'Bo.' }), about(3, 'reply', '9', { question: 5, text: 'Soon.' }), about(4, 'reply', '9', { question: 4, text: 'Ana.' })], { replies: [{ question: 5, text: 'Soon.', at: noon }, { question: 4, text: 'Ana.', at: noon }] }],
    ['has no question answered by anybody else', [about(2, 'reply', '7', { question: 4, text: 'Bo.' })], { replies: [] }]
  ];
  test.each(things)('%s', (_what, rows, change) => {
    for (const order of permutations([first, ...rows])) expect(fold(...order, ...order).proposals).toEqual([{ ...proposalOf(...rows.filter(({ kind }) => kind === 'proposal')), ...change }]);
  });
});

describe('Offers to communities', () => {
  test('volunteers come forward once for each role, with their last words, and stand down', () => {
    const offers = [
      about(2, 'volunteer', '5', { role: 'manager', note: 'Me.' }),
      about(3, 'volunteer', '5', { role: 'deputy' }),
      about(4, 'volunteer', '4', { role: 'manager', note: '', handOver: 12 }),
      about(5, 'volunteer', '5', { role: 'manager', note: 'Still me.' }),
      about(6, 'standDown', '5', { role: 'deputy' }),
      about(7, 'standDown', '4', { role: 'deputy' })
    ];
    for (const order of permutations(offers)) {
      expect(fold(...order).volunteers).toEqual([
        { community: 'pumps-1', role: 'manager', person: '5', note: 'Still me.', at: noon },
        { community: 'pumps-1', role: 'manager', person: '4', note: '', handOver: 12, at: noon }
      ]);
    }
  });

  test('successors tick their side of a handover, each for themselves', () => {
    const ticks = [
      about(2, 'successorTask', '5', { handOver: 12, task: 'read', isDone: true }),
      about(3, 'successorTask', '5', { handOver: 12, task: 'meet', isDone: true }),
      about(4, 'successorTask', '5', { handOver: 12, task: 'read', isDone: false }),
      about(5, 'successorTask', '5', { handOver: 12, task: 'meet', isDone: true }),
      about(6, 'successorTask', '4', { handOver: 12, task: 'read', isDone: true }),
      about(7, 'successorTask', '5', { handOver: 13, task: 'read', isDone: true })
    ];
    expect(fold(...ticks).ticks).toEqual([
      { handOver: 12, person: '5', done: ['meet'] },
      { handOver: 12, person: '4', done: ['read'] },
      { handOver: 13, person: '5', done: ['read'] }
    ]);
  });

  test('a mentor is asked, and only that person answers', () => {
    const ask = about(2, 'askMentor', '7', { mentor: { key: '4', name: 'Di' } });
    expect(fold(ask).mentorings).toEqual([{ id: 2, community: 'pumps-1', asker: '7', mentor: '4', at: noon }]);
    expect(fold(ask, about(3, 'mentorAnswer', '5', { ask: 2, accepts: true })).mentorings[0]).not.toHaveProperty('accepted');
    expect(fold(ask, about(3, 'mentorAnswer', '4', { ask: 9, accepts: true })).mentorings).toHaveLength(1);
    expect(fold(ask, about(3, 'mentorAnswer', '4', { ask: 2, accepts: false })).mentorings[0]?.accepted).toBe(false);
  });

  test('a record is shown by its person only, until taken back', () => {
    const show = (id: number, by: string, whose: string, isShown: boolean): LogRow => row({ id, kind: 'showRecord', by, community: recordKey(personKey(whose)), body: { isShown } });
    expect(recordKey(personKey('5'))).toBe('person-5');
    expect(fold(show(2, '5', '5', true), show(3, '4', '5', true)).shownRecords).toEqual(['5']);
    expect(fold(show(2, '5', '5', true), show(3, '5', '5', false)).shownRecords).toEqual([]);
    expect(fold(show(2, '5', '5', true), show(3, '4', '5', false)).shownRecords).toEqual(['5']);
  });

  test('nothing is lost of what was known', () => {
    const known = fold(first, about(2, 'volunteer', '5', { role: 'manager' }), about(3, 'successorTask', '5', { handOver: 12, task: 'read', isDone: true }), about(4, 'askMentor', '7', { mentor: { key: '4', name: 'Di' } }), row({ id: 5, kind: 'showRecord', by: '5', community: 'person-5', body: { isShown: true } }));
    expect(foldProposals(known, [])).toEqual(known);
    expect(foldProposals(known, [row({ id: 9, kind: 'nothing' })])).toEqual(known);
  });
});
