import type { Department } from '../../src/domain/organisation/organisation';
import type { UtcInstant } from '../../src/domain/time';
import { day } from '../../src/domain/time';
import { departmentOf } from './company';
import { moves, reorganisation } from './reorganisation';

/** Somebody’s time in a department, until (excluded) it ended; open where it did not. */
export interface Employment {
  readonly department: Department;
  readonly from: UtcInstant;
  readonly until?: UtcInstant;
}

/** Where somebody works from then on, as the organisation that stands for the department. */
interface Station {
  readonly organisation: string;
  readonly from: UtcInstant;
}

/**
 * Where a person worked who began at `first`, in order of time. The source knows no change of department: whoever moves
 * here does so because `reorganisation.ts` invents it.
 */
export function employmentsOf(person: string, first: Station, loadedAt: UtcInstant): Employment[] {
  const own = moves
    .filter(move => move.person === person)
    .map(({ organisation, weeks }) => ({ organisation, from: weeksBefore(loadedAt, weeks) }));
  const stations = reorganised([first, ...own.filter(({ from }) => from > first.from)], weeksBefore(loadedAt, reorganisation.weeks));
  return stations.map(({ organisation, from }, index) => {
    const next = stations[index + 1];
    const employment = { department: departmentFor(organisation), from };
    return next === undefined ? employment : { ...employment, until: next.from };
  });
}

/** The first instant of the day, in UTC, so many weeks before. */
export function weeksBefore(at: UtcInstant, weeks: number): UtcInstant {
  return startOfDay(at - weeks * 7 * day);
}

export function startOfDay(at: UtcInstant): UtcInstant {
  return Math.floor(at / day) * day;
}

/** Whoever is in the reorganised department goes with it on its day, and whoever comes later comes to what it became. */
function reorganised(stations: readonly Station[], on: UtcInstant): Station[] {
  return stations.flatMap((station, index) => {
    if (station.organisation !== reorganisation.organisation) return [station];
    const became = { organisation: reorganisation.becomes, from: Math.max(on, station.from) };
    if (station.from >= on) return [became];
    const next = stations[index + 1];
    return next !== undefined && next.from <= on ? [station] : [station, became];
  });
}

function departmentFor(organisation: string): Department {
  const department = departmentOf.get(organisation);
  if (department === undefined) throw new Error(`No department stands for “${organisation}”.`);
  return department;
}
