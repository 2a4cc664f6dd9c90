import type { Guildhall } from '../../data/guildhall';
import type { UnitKey } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import { mayDo } from '../../domain/permission/mayDo';
import type { ReportIndex } from '../../domain/report/reportIndex';

/** The reports that somebody is shown. */
export interface ReadReports {
  /** Undefined where there are none for this person. */
  readonly index: ReportIndex | undefined;
  /** The units to choose from; none where the reports are those of the company. */
  readonly units: readonly UnitKey[];
}

/**
 * The reports of the company for whoever may read them, else those of a unit that this person leads: the `chosen` one, or the
 * first. The groups of the site say which; where they say nothing, because somebody is in one of them through another group,
 * SharePoint is asked what there is to read. One request for most, and for whoever may read nothing; two for those others.
 */
export async function readReports(guildhall: Guildhall, actor: Actor, chosen: UnitKey | undefined): Promise<ReadReports> {
  const ofCompany = async (): Promise<ReadReports> => ({ index: await guildhall.readReportIndex(), units: [] });
  if (mayDo('readReports', actor, { now: Date.now() })) return ofCompany();
  const readable = actor.leaderOf.length > 0 ? { company: false, units: [...actor.leaderOf].sort() } : await guildhall.readReadableReports();
  if (readable.company) return ofCompany();
  const unit = readable.units.find(each => each === chosen) ?? readable.units[0];
  return { index: unit === undefined ? undefined : await guildhall.readReportIndex(unit), units: readable.units };
}
