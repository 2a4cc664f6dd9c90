import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import { welcomedFor } from '../people/welcome';
import type { UtcInstant } from '../time';
import { day } from '../time';
import type { WeekFacts } from './weekFacts';

/** How far somebody who joined has come. */
export interface NewcomerPath {
  readonly person: PersonKey;
  readonly joined: UtcInstant;
  /** The first contribution after joining; absent before one. */
  readonly first?: UtcInstant;
  /** Whether somebody contributed once more in the second month after joining (day 31 to 60). */
  readonly cameBack: boolean;
  /** Whether the second month is over. */
  readonly isOver: boolean;
}

const month = 30 * day;

/** Who joined in the window and is in, by the day of joining: from joining to a first contribution to a second month. Whoever keeps the community is none. */
export function newcomerPaths({ entry, stays, contributions, now }: Pick<WeekFacts, 'entry' | 'stays' | 'contributions' | 'now'>): readonly NewcomerPath[] {
  return stays
    .flatMap(({ person, stays: list }) => {
      const last = list[list.length - 1];
      return last === undefined || last.left !== undefined || holdsRole(entry.roles, person, now) ? [] : [{ person, joined: last.joined }];
    })
    .map(({ person, joined }) => {
      const own = contributions.filter(each => each.person === person && each.at >= joined);
      const [first] = own;
      return {
        person,
        joined,
        ...(first !== undefined && { first: first.at }),
        cameBack: own.some(({ at }) => at >= joined + month && at < joined + 2 * month),
        isOver: now >= joined + 2 * month
      };
    })
    .sort((a, b) => a.joined - b.joined || (a.person < b.person ? -1 : 1));
}

/** Who joined at least `days` ago, is still welcomed (`welcomedFor`) and has not contributed: somebody may say hello. The latest first. */
export function newcomers(facts: Pick<WeekFacts, 'entry' | 'stays' | 'contributions' | 'now'>, days: number): readonly PersonKey[] {
  const { now } = facts;
  return newcomerPaths(facts)
    .filter(({ joined, first }) => first === undefined && now - joined >= days * day && now < joined + welcomedFor)
    .reverse()
    .map(({ person }) => person);
}

/** Of those who joined in the last half year and are in. */
export interface NewcomerCounts {
  readonly joined: number;
  readonly contributed: number;
  /** Those whose second month is over, and how many of them contributed in it. */
  readonly settled: number;
  readonly cameBack: number;
}

export function countNewcomers(paths: readonly NewcomerPath[], now: UtcInstant): NewcomerCounts {
  const recent = paths.filter(({ joined }) => joined > now - 6 * month);
  const settled = recent.filter(({ isOver }) => isOver);
  return {
    joined: recent.length,
    contributed: recent.filter(({ first }) => first !== undefined).length,
    settled: settled.length,
    cameBack: settled.filter(({ cameBack }) => cameBack).length
  };
}
