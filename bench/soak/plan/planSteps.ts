import type { Lane } from './cast';
import { administrators, communityCount, lanesOf, units } from './cast';
import type { Addition, Step } from './operation';
import { draw, drawId, seededRandom } from './random';
import type { Random } from './random';

export interface PlannedLane extends Lane {
  readonly steps: readonly Step[];
}

/** A traveller's device does a quarter of what a person does: every one of its edits carries all those before it. */
const travellerShare = 0.25;

/**
 * What everybody will do, in order. The same seed plans the same: ids, kinds and communities. `operations` counts
 * additions and edits, looks come on top.
 */
export function planSteps(seed: number, clients: number, operations: number): readonly PlannedLane[] {
  const lanes = lanesOf(clients);
  const weights = lanes.map(({ player }) => (player.part === 'traveller' ? travellerShare : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let planned = 0;
  let weighed = 0;
  return lanes.map((lane, index) => {
    weighed += weights[index] ?? 0;
    // The rounding is carried along, so that the lanes together have exactly as many operations as asked for.
    const count = Math.round((weighed / total) * operations) - planned;
    planned += count;
    return { ...lane, steps: planLane(lane, count, seededRandom(seed * 100_003 + index)) };
  });
}

function planLane(lane: Lane, count: number, random: Random): Step[] {
  const drafting = new Drafting(lane, random);
  const steps: Step[] = [];
  while (drafting.planned < count) steps.push(drafting.next(count - drafting.planned));
  return steps;
}

/** Where somebody's plan has got to: what a leave, a correction or an edit comes after. */
class Drafting {
  public planned = 0;
  private edits = 0;
  private readonly isIn = new Set<number>();
  private readonly questions: { readonly community: number; readonly id: string }[] = [];

  public constructor(
    private readonly lane: Lane,
    private readonly random: Random
  ) {}

  public next(left: number): Step {
    const { part } = this.lane.player;
    if (part === 'traveller') return this.preference();
    const chance = this.random();
    if (part === 'administrator' && chance < 0.5) return this.setting();
    if (part === 'approver' && chance < 0.4) return this.addition('decision', this.ownCommunity());
    const among = this.random();
    if (among < 0.03) return { kind: 'look' };
    if (among < 0.55) return this.membership();
    if (among < 0.75) return this.question();
    if (among < 0.88) return this.correction();
    return this.thanks(left);
  }

  private membership(): Step {
    const community = this.anyCommunity();
    const kind = this.isIn.delete(community) ? 'leave' : 'join';
    if (kind === 'join') this.isIn.add(community);
    return this.addition(kind, community);
  }

  private question(): Step {
    const [question] = this.addition('question', this.anyCommunity());
    this.questions.push({ community: question.community, id: question.id });
    return [question];
  }

  private correction(): Step {
    const corrected = this.questions[draw(this.random, this.questions.length)];
    if (corrected === undefined) return this.question();
    return this.addition('correction', corrected.community, corrected.id);
  }

  /** Thanks go to several people at once: one batch. */
  private thanks(left: number): Step {
    const several = Math.min(left, 1 + draw(this.random, 4));
    return Array.from({ length: several }, () => this.addition('thanks', this.anyCommunity())[0]);
  }

  private addition(kind: Addition['kind'], community: number, supersedes?: string): [Addition] {
    this.planned += 1;
    const row = { kind, id: drawId(this.random), community };
    return [supersedes === undefined ? row : { ...row, supersedes }];
  }

  /** A value that no other administrator sets. */
  private setting(): Step {
    const size = 10 + this.edits * administrators + (Number(this.lane.player.name.slice(-1)) % administrators);
    return { kind: 'setting', id: this.editId(), size };
  }

  private preference(): Step {
    const [letter, list] = this.lane.device === 1 ? (['a', 'directoryUnits'] as const) : (['b', 'directoryTypes'] as const);
    const tag = `${letter}${this.edits.toString(36).padStart(4, '0')}`;
    return { kind: 'preference', id: this.editId(), list, tag };
  }

  private editId(): string {
    this.edits += 1;
    this.planned += 1;
    return drawId(this.random);
  }

  private anyCommunity(): number {
    return draw(this.random, communityCount);
  }

  /** Communities are dealt to the units in turn. */
  private ownCommunity(): number {
    const unit = units.findIndex(name => name === this.lane.player.unit);
    return unit + units.length * draw(this.random, communityCount / units.length);
  }
}
