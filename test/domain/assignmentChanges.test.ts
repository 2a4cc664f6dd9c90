import { departmentKey, personKey } from '../../src/domain/identity';
import type { AssignmentChanges, KeptAssignment, KnownLine } from '../../src/domain/organisation/assignmentChanges';
import { assignmentChanges, endsOfLeaver } from '../../src/domain/organisation/assignmentChanges';

const at = (text: string): number => Date.parse(`${text}T00:00:00Z`);
let rows = 0;
const stretch = (department: string, from: string, until?: string) => ({
  person: personKey('7'),
  department: departmentKey(department),
  from: at(from),
  ...(until === undefined ? {} : { until: at(until) })
});
const kept = (department: string, from: string, until?: string): KeptAssignment => ({ ...stretch(department, from, until), row: ++rows, version: `"${rows}"` });
const line = (number: number, department: string, from: string, until?: string): KnownLine => ({
  ...stretch(department, from, until),
  line: number,
  account: 'ana@contoso.example',
  name: 'Ana',
  entraObjectId: ''
});
const titleOf = (key: string): string => key.toUpperCase();
const short = (instant?: number): string => (instant === undefined ? 'open' : new Date(instant).toISOString().slice(0, 10));

const told = ({ added, ended, unchanged, problems }: AssignmentChanges) => ({
  added: added.map(({ department, from, until }) => `${department} ${short(from)} ${short(until)}`),
  ended: ended.map(({ kept: { department, from }, until }) => `${department} ${short(from)} ${short(until)}`),
  unchanged,
  problems: problems.map(({ line: number, column, says }) => `${number} ${column}: ${says}`)
});
const nothing = { added: [], ended: [], unchanged: 0, problems: [] };

/** What is there once the changes are written. */
function written(before: readonly KeptAssignment[], { added, ended }: AssignmentChanges): KeptAssignment[] {
  const ends = new Map(ended.map(({ kept: { row }, until }) => [row, until]));
  return [
    ...before.map(each => (ends.has(each.row) ? { ...each, until: ends.get(each.row) as number } : each)),
    ...added.map(({ source, ...assignment }): KeptAssignment => ({ ...assignment, row: ++rows, version: `"${rows}"` }))
  ];
}

describe('taking over who works where', () => {
  const fin = kept('fin', '2024-01-01');
  const was = kept('fin', '2023-01-01', '2024-01-01');

  it.each<[string, KeptAssignment[], KnownLine[], object]>([
    ['begins what is not there', [], [line(1, 'fin', '2024-01-01')], { ...nothing, added: ['fin 2024-01-01 open'] }],
    ['adds what is over', [], [line(1, 'fin', '2024-01-01', '2025-01-01')], { ...nothing, added: ['fin 2024-01-01 2025-01-01'] }],
    ['leaves alone what is there', [fin], [line(1, 'fin', '2024-01-01')], { ...nothing, unchanged: 1 }],
    ['leaves alone who is there for longer than the table says', [fin], [line(1, 'fin', '2025-06-01')], { ...nothing, unchanged: 1 }],
    ['leaves alone what has ended as the table says', [was], [line(1, 'fin', '2023-01-01', '2024-01-01')], { ...nothing, unchanged: 1 }],
    ['ends what goes on where the table says when', [fin], [line(1, 'fin', '2024-01-01', '2026-01-01')], { ...nothing, ended: ['fin 2024-01-01 2026-01-01'] }],
    ['ends the department before where somebody moves', [fin], [line(1, 'ops', '2025-01-01')], { ...nothing, added: ['ops 2025-01-01 open'], ended: ['fin 2024-01-01 2025-01-01'] }],
    ['puts right what began wrong, without a change of the past', [fin], [line(1, 'ops', '2024-01-01')], { ...nothing, added: ['ops 2024-01-01 open'], ended: ['fin 2024-01-01 2024-01-01'] }],
    ['takes several moves of one table, in any order', [fin], [line(1, 'lab', '2026-01-01'), line(2, 'ops', '2025-01-01', '2026-01-01')], {
      ...nothing,
      added: ['ops 2025-01-01 2026-01-01', 'lab 2026-01-01 open'],
      ended: ['fin 2024-01-01 2025-01-01']
    }],
    ['adds the time before what is known', [fin], [line(1, 'fin', '2022-01-01')], { ...nothing, added: ['fin 2022-01-01 2024-01-01'] }],
    ['adds the time after what has ended in the same department', [was], [line(1, 'fin', '2023-01-01')], { ...nothing, added: ['fin 2024-01-01 open'] }],
    ['adds the time around and between', [was, kept('fin', '2025-01-01', '2026-01-01')], [line(1, 'fin', '2022-01-01', '2027-01-01')], {
      ...nothing,
      added: ['fin 2022-01-01 2023-01-01', 'fin 2024-01-01 2025-01-01', 'fin 2026-01-01 2027-01-01']
    }],
    ['adds the same around what was written in another order', [kept('fin', '2025-01-01', '2026-01-01'), was], [line(1, 'fin', '2023-06-01', '2025-06-01')], {
      ...nothing,
      added: ['fin 2024-01-01 2025-01-01']
    }],
    ['adds and ends at once', [fin], [line(1, 'fin', '2023-01-01', '2025-01-01')], { ...nothing, added: ['fin 2023-01-01 2024-01-01'], ended: ['fin 2024-01-01 2025-01-01'] }],
    ['adds what lies wholly before', [fin], [line(1, 'ops', '2022-01-01', '2024-01-01')], { ...nothing, added: ['ops 2022-01-01 2024-01-01'] }],
    ['adds what lies wholly after', [was], [line(1, 'ops', '2024-01-01')], { ...nothing, added: ['ops 2024-01-01 open'] }],
    ['does not mind what ended as it began', [kept('ops', '2024-01-01', '2024-01-01')], [line(1, 'fin', '2024-01-01')], { ...nothing, added: ['fin 2024-01-01 open'] }],
    ['refuses to change what has ended', [was], [line(3, 'ops', '2023-06-01')], {
      ...nothing,
      problems: ['3 From: “ana@contoso.example” was in FIN from 2023-01-01 until 2023-12-31. What has ended is not changed.']
    }],
    ['refuses what begins before something else that goes on', [fin], [line(3, 'ops', '2023-06-01')], {
      ...nothing,
      problems: ['3 From: “ana@contoso.example” is in FIN since 2024-01-01. Let this line end before that day, or begin then or later.']
    }],
    ['tells lines that stand in the way by line', [was], [line(5, 'ops', '2023-03-01', '2023-04-01'), line(4, 'lab', '2023-06-01')], {
      ...nothing,
      problems: [
        '4 From: “ana@contoso.example” was in FIN from 2023-01-01 until 2023-12-31. What has ended is not changed.',
        '5 From: “ana@contoso.example” was in FIN from 2023-01-01 until 2023-12-31. What has ended is not changed.'
      ]
    }],
    ['counts lines that say what others say already', [fin], [line(1, 'fin', '2024-01-01'), line(2, 'fin', '2025-01-01')], { ...nothing, unchanged: 2 }],
    ['refuses two lines of one person under two accounts that meet', [], [line(1, 'fin', '2024-01-01'), line(2, 'ops', '2025-01-01')], {
      ...nothing,
      added: ['fin 2024-01-01 open'],
      problems: ['2 From: “ana@contoso.example” is in FIN since 2024-01-01. Let this line end before that day, or begin then or later.']
    }],
    ['of nobody is nothing', [fin], [], nothing]
  ])('%s', (_what, before, lines, expected) => {
    const changes = assignmentChanges(lines, before, titleOf);
    expect(told(changes)).toEqual(expected);
    if (changes.problems.length > 0) return;
    const again = assignmentChanges(lines, written(before, changes), titleOf);
    expect(told(again)).toEqual({ ...nothing, unchanged: lines.length });
  });

  it('goes on from wherever it was interrupted, to the same end', () => {
    const before = [fin];
    const lines = [line(1, 'ops', '2025-01-01', '2026-01-01'), line(2, 'lab', '2026-01-01')];
    const all = assignmentChanges(lines, before, titleOf);
    const end = (state: readonly KeptAssignment[]): string[] => state.map(({ department, from, until }) => `${department} ${short(from)} ${short(until)}`).sort();
    const writes = [...all.ended.map(ended => ({ ended: [ended], added: [] })), ...all.added.map(added => ({ ended: [], added: [added] }))];
    for (let mask = 0; mask < 2 ** writes.length; mask++) {
      const some = writes.filter((_, index) => (mask & (2 ** index)) !== 0);
      const partly = written(before, { ...all, ended: some.flatMap(({ ended }) => ended), added: some.flatMap(({ added }) => added) });
      expect(end(written(partly, assignmentChanges(lines, partly, titleOf)))).toEqual(end(written(before, all)));
    }
  });

  it('keeps people apart', () => {
    const omar: KnownLine = { ...line(2, 'ops', '2025-01-01'), person: personKey('8') };
    expect(told(assignmentChanges([line(1, 'fin', '2024-01-01'), omar], [fin], titleOf))).toEqual({ ...nothing, added: ['ops 2025-01-01 open'], unchanged: 1 });
  });

  it('tells the line that a change comes from', () => {
    const moves = line(9, 'ops', '2025-01-01');
    const { added, ended } = assignmentChanges([moves], [fin], titleOf);
    expect([added[0]?.source, ended[0]?.source, ended[0]?.kept]).toEqual([moves, moves, fin]);
  });
});

describe('the assignments of somebody who has left', () => {
  it('end that day, if they had not ended, and never before they began', () => {
    const ends = endsOfLeaver([kept('fin', '2023-01-01', '2024-01-01'), kept('ops', '2024-01-01'), kept('lab', '2026-01-01')], at('2025-03-01'));
    expect(ends.map(({ kept: { department }, until }) => `${department} ${short(until)}`)).toEqual(['ops 2025-03-01', 'lab 2026-01-01']);
  });
});
