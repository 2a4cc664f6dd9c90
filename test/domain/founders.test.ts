import { foundersOf } from '../../src/domain/community/founders';
import type { Community } from '../../src/domain/community/community';
import { departmentKey, personKey } from '../../src/domain/identity';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';

const approved = Date.parse('2026-03-02T09:00:00Z');
const ref = { key: 'pumps', row: 4, version: 1 } as Community['proposal'];
const pumps = communityEntry({ state: 'seeding', decided: { state: 'seeding', since: approved, reason: '' }, proposal: ref });
const proposal = (key: string, supporters: Proposal['supporters']): Proposal => ({ key, proposer: '7', versions: [], supporters, confirmed: [], agreements: [], replies: [] }) as unknown as Proposal;
const supporter = (person: string, department?: string): Proposal['supporters'][number] => ({ person: personKey(person), at: 1, ...(department !== undefined && { department: departmentKey(department) }) });
const joined = (person: string, since: number): { person: ReturnType<typeof personKey>; since: number } => ({ person: personKey(person), since });

describe('The founders of a community', () => {
  test('are those who supported its proposal, with the department that they said', () => {
    const proposals = [proposal('other', [supporter('1', 'field')]), proposal('pumps', [supporter('2', 'field'), supporter('3')])];
    expect(foundersOf(pumps, proposals, [])).toEqual([{ person: '2', department: 'field' }, { person: '3' }]);
  });

  test('and those who joined since the seeding began, each once', () => {
    const members = [joined('2', approved + 1), joined('4', approved), joined('5', approved - 1)];
    expect(foundersOf(pumps, [proposal('pumps', [supporter('2', 'field')])], members)).toEqual([{ person: '2', department: 'field' }, { person: '4' }]);
  });

  test('but not those who only asked to join', () => {
    const onRequest = { ...pumps, practice: { ...pumps.practice, access: 'onRequest' as const }, admissions: [{ person: personKey('6'), isAdmitted: true, at: approved + 9 }] };
    expect(foundersOf(onRequest, [], [joined('4', approved + 1), joined('6', approved + 1)])).toEqual([{ person: '6' }]);
  });

  test('of one without a proposal are those who joined', () => {
    expect(foundersOf({ ...pumps, proposal: undefined }, [proposal('pumps', [supporter('2')])], [joined('4', approved)])).toEqual([{ person: '4' }]);
  });
});
