import type { CommunityState, DecidedState } from './communityState';

/** Who makes a move: those who keep the community by an act, or the approvers of its unit by a decision. */
export type Mover = 'keeper' | 'approver';

export interface AllowedMove {
  readonly from: readonly CommunityState[];
  readonly to: CommunityState;
  readonly by: readonly Mover[];
  /** What must be said with it. */
  readonly needs: readonly ('reason' | 'recap' | 'into')[];
}

/** Every move there is. Whatever is not in this table does not count, whoever writes it. */
export const allowedMoves: readonly AllowedMove[] = [
  { from: ['proposed'], to: 'seeding', by: ['approver'], needs: [] },
  { from: ['seeding'], to: 'active', by: ['keeper', 'approver'], needs: [] },
  { from: ['seeding', 'active'], to: 'completed', by: ['approver'], needs: ['reason', 'recap'] },
  { from: ['seeding', 'active'], to: 'merged', by: ['approver'], needs: ['reason', 'recap', 'into'] },
  { from: ['seeding', 'active'], to: 'closed', by: ['approver'], needs: ['reason', 'recap'] },
  { from: ['completed', 'merged', 'closed'], to: 'seeding', by: ['approver'], needs: ['reason'] }
];

/** The move from one state to another, or undefined where there is none. */
export function allowedMove(from: CommunityState, to: CommunityState, by: Mover): AllowedMove | undefined {
  return allowedMoves.find(move => move.from.includes(from) && move.to === to && move.by.includes(by));
}

/** Whether a decision moves a community out of `from`, and says what it has to say. */
export function isAllowed(from: CommunityState, next: DecidedState): boolean {
  const move = allowedMove(from, next.state, 'approver');
  return move !== undefined && move.needs.every(part => (next[part] ?? '') !== '');
}
