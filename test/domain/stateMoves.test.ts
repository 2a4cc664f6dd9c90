import type { CommunityState, DecidedState } from '../../src/domain/community/communityState';
import { communityStates } from '../../src/domain/community/communityState';
import { allowedMove, isAllowed } from '../../src/domain/community/stateMoves';
import { communityKey } from '../../src/domain/identity';

/** Every move there is, as the design says: from, to, who, what must be said. Everything else is refused. */
const table: readonly (readonly [CommunityState, CommunityState, string, string])[] = [
  ['proposed', 'seeding', 'approver', ''],
  ['seeding', 'active', 'keeper approver', ''],
  ['seeding', 'completed', 'approver', 'reason recap'],
  ['active', 'completed', 'approver', 'reason recap'],
  ['seeding', 'merged', 'approver', 'reason recap into'],
  ['active', 'merged', 'approver', 'reason recap into'],
  ['seeding', 'closed', 'approver', 'reason recap'],
  ['active', 'closed', 'approver', 'reason recap'],
  ['completed', 'seeding', 'approver', 'reason'],
  ['merged', 'seeding', 'approver', 'reason'],
  ['closed', 'seeding', 'approver', 'reason']
];

const cells = communityStates.flatMap(from =>
  communityStates.flatMap(to => (['keeper', 'approver'] as const).map(by => [from, to, by] as const))
);

describe('A community moves', () => {
  test.each(cells)('from %s to %s by %s as the table says', (from, to, by) => {
    const move = table.find(([start, end, who]) => start === from && end === to && who.includes(by));
    expect(allowedMove(from, to, by)?.needs.join(' ')).toBe(move?.[3]);
  });

  const said = { reason: 'Done.', recap: 'It was good.', into: communityKey('valves') };
  const decided = (state: DecidedState['state'], without?: keyof typeof said): DecidedState => {
    const rest = { ...said, ...(without !== undefined && { [without]: '' }) };
    return { state, since: 0, ...rest };
  };

  test.each([
    ['completed', 'reason', false],
    ['completed', 'recap', false],
    ['completed', 'into', true],
    ['merged', 'reason', false],
    ['merged', 'recap', false],
    ['merged', 'into', false],
    ['closed', 'reason', false],
    ['closed', 'recap', false],
    ['closed', 'into', true]
  ] as const)('to %s without %s: %s', (state, without, allowed) => {
    expect(isAllowed('active', decided(state))).toBe(true);
    expect(isAllowed('active', decided(state, without))).toBe(allowed);
  });

  test('a recap that was never written is missing like an empty one', () => {
    expect(isAllowed('active', { state: 'closed', since: 0, reason: 'Done.' })).toBe(false);
  });

  test('reviving asks for a reason and for nothing else', () => {
    expect(isAllowed('closed', { state: 'seeding', since: 0, reason: 'Asked for.' })).toBe(true);
    expect(isAllowed('closed', { state: 'seeding', since: 0, reason: '' })).toBe(false);
    expect(isAllowed('active', { state: 'seeding', since: 0, reason: 'Asked for.' })).toBe(false);
  });
});
