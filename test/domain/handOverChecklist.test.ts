import type { HandOver } from '../../src/domain/community/community';
import { handOverChecklist, handOverProgress } from '../../src/domain/community/handOverChecklist';
import { communityKey } from '../../src/domain/identity';
import type { Proposed, Volunteer } from '../../src/domain/proposal/proposal';
import { nothingProposed } from '../../src/domain/proposal/proposal';
import { noon, person } from './kept';

const pumps = communityKey('pumps');
const at = noon('2026-03-10');
const handOver: HandOver = { id: 40, role: 'manager', to: person('5'), at, by: person('7').key, done: [] };
const volunteer = (change: Partial<Volunteer> = {}): Volunteer => ({ community: pumps, role: 'manager', person: person('5').key, note: '', at: at + 1, handOver: 40, ...change });
const stoodDown = (change: Partial<Volunteer> = {}) => ({ community: pumps, role: 'manager' as const, person: person('5').key, at: at + 1, ...change });
const said = (change: Partial<Proposed>): Proposed => ({ ...nothingProposed, ...change });

describe('The checklist of a handover', () => {
  test('has five tasks on either side, each with a key of its own and one line', () => {
    expect(handOverChecklist.map(({ side }) => side)).toEqual([...Array(5).fill('keeper'), ...Array(5).fill('successor')]);
    expect(new Set(handOverChecklist.map(({ key }) => key)).size).toBe(10);
    expect(handOverChecklist.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      'access: Pass on the keys: channel, calendar, files, mailing list.',
      'people: Introduce the people who carry it, and say what each enjoys doing.',
      'open-ends: Name what is open: sessions planned, promises made, questions unanswered.',
      'lessons: Write down what worked, and what you would not do again.',
      'farewell: Tell the members who follows, in your own words.',
      'charter: Read the charter and say what you would change.',
      'session: Hold one session together.',
      'members: Ask two members what they come for.',
      'hours: Agree your hours with your line manager.',
      'month: Plan your first month.'
    ]);
  });
});

describe('What a successor said', () => {
  test.each<[string, Partial<Proposed>, string]>([
    ['nothing yet', {}, 'waiting'],
    ['yes, naming the handover', { volunteers: [volunteer()] }, 'accepted'],
    ['that they would like to, before they were named', { volunteers: [volunteer({ handOver: undefined })] }, 'waiting'],
    ['yes to an earlier handover', { volunteers: [volunteer({ handOver: 39 })] }, 'waiting'],
    ['yes in another community', { volunteers: [volunteer({ community: communityKey('cafe') })] }, 'waiting'],
    ['yes to another role', { volunteers: [volunteer({ role: 'deputy' })] }, 'waiting'],
    ['nothing, but somebody else did', { volunteers: [volunteer({ person: person('6').key })] }, 'waiting'],
    ['no', { stoodDown: [stoodDown()] }, 'declined'],
    ['no in the same moment', { stoodDown: [stoodDown({ at })] }, 'declined'],
    ['no before they were named', { stoodDown: [stoodDown({ at: at - 1 })] }, 'waiting'],
    ['no to another role', { stoodDown: [stoodDown({ role: 'deputy' })] }, 'waiting'],
    ['nothing, but somebody else said no', { stoodDown: [stoodDown({ person: person('6').key })] }, 'waiting'],
    ['no elsewhere', { stoodDown: [stoodDown({ community: communityKey('cafe') })] }, 'waiting']
  ])('%s', (_what, change, answer) => {
    expect(handOverProgress(pumps, handOver, said(change)).answer).toBe(answer);
  });
});

describe('How far a handover is', () => {
  test('is counted over both sides, each ticking its own tasks only', () => {
    const done = { ...handOver, done: ['lessons', 'access', 'charter', 'unknown'] };
    const ticks = [
      { handOver: 40, person: person('6').key, done: ['hours'] },
      { handOver: 39, person: person('5').key, done: ['members'] },
      { handOver: 40, person: person('5').key, done: ['month', 'people'] }
    ];
    expect(handOverProgress(pumps, done, said({ ticks }))).toEqual({ answer: 'waiting', done: ['access', 'lessons', 'month'], of: 10 });
  });

  test('is nothing at first', () => {
    expect(handOverProgress(pumps, handOver, nothingProposed)).toEqual({ answer: 'waiting', done: [], of: 10 });
  });
});
