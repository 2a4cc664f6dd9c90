import type { Communities } from '../community/foldCommunities';
import { saysNew } from '../contribution/entry';
import type { LogRow } from '../log/logRow';
import { asBody } from '../log/readBody';
import type { BenefitType, ValueCycle } from '../story/story';
import { benefitTypes, readStory, valueCycles } from '../story/story';
import { monthOf } from '../time';
import { firstConfirmations } from './activity';
import type { UtcQuarter } from './periods';
import { quarterOf } from './periods';

/** How many value stories of a kind were told in a period, and how many of them somebody else confirmed in it. */
export interface StoryCount {
  readonly cycle: ValueCycle;
  readonly benefit: BenefitType;
  readonly told: number;
  readonly confirmed: number;
}

interface Told {
  readonly cycle: ValueCycle;
  readonly benefit: BenefitType;
  readonly isConfirmed: boolean;
}

/**
 * The stories told in each quarter, by how far their value has come and what it is; kinds that nobody told of are left out.
 * Claimed and confirmed stay beside each other. Confirmations count in the quarter of the story, as long as it runs, so that
 * a quarter that is over stays what it was.
 */
export function storiesByQuarter(communities: Communities, contributions: readonly LogRow[]): ReadonlyMap<UtcQuarter, readonly StoryCount[]> {
  const confirmed = confirmedIn(contributions);
  const quarters = new Map<UtcQuarter, Told[]>();
  for (const row of contributions) {
    const story = row.kind === 'story' && saysNew(row) && communities.has(row.community) ? readStory(asBody(row.body)) : undefined;
    if (story === undefined) continue;
    const quarter = quarterOf(monthOf(row.created));
    const told = quarters.get(quarter) ?? [];
    told.push({ cycle: story.cycle, benefit: story.benefit, isConfirmed: confirmed.get(row.id) === quarter });
    quarters.set(quarter, told);
  }
  return new Map([...quarters].map(([quarter, told]) => [quarter, counts(told)]));
}

function counts(told: readonly Told[]): readonly StoryCount[] {
  return valueCycles.flatMap(cycle =>
    benefitTypes.flatMap(benefit => {
      const kind = told.filter(story => story.cycle === cycle && story.benefit === benefit);
      return kind.length === 0 ? [] : [{ cycle, benefit, told: kind.length, confirmed: kind.filter(({ isConfirmed }) => isConfirmed).length }];
    })
  );
}

/** The quarter in which somebody else than its author first confirmed each story, by its id. */
function confirmedIn(contributions: readonly LogRow[]): ReadonlyMap<number, UtcQuarter> {
  const confirmed = new Map<number, UtcQuarter>();
  for (const { story, at } of firstConfirmations(contributions)) {
    if (!confirmed.has(story)) confirmed.set(story, quarterOf(monthOf(at)));
  }
  return confirmed;
}
