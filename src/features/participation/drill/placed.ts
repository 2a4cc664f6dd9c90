import type { CommunityKey } from '../../../domain/identity';
import type { ReportView } from '../../../domain/link/reportLink';
import type { ReportedUnit } from '../../../domain/report/monthReport';
import type { MonthSummary } from '../../../domain/report/reportIndex';
import type { ReportedDepartment } from '../../../domain/report/tableReport';
import type { ReportSettings } from '../reportSettings';
import { shownOf } from '../reportSettings';
import type { DrillReports } from './useDrillReports';

/** Where somebody is, with what the reports tell of it. */
export interface Placed {
  readonly unit?: ReportedUnit;
  readonly department?: ReportedDepartment;
  readonly community?: { readonly key: CommunityKey; readonly title: string };
  /** Whether the reports of the month do not tell of what was asked for. */
  readonly isUnknown: boolean;
}

/** What a view names, as far as published reports of its month and of the page's units have it. */
export function placedIn(view: ReportView, report: MonthSummary, { quarter, year, communities }: DrillReports, units: ReportSettings['units']): Placed {
  const unit = view.unit === undefined ? undefined : shownOf(units, report.units, ({ key }) => key).find(({ key }) => key === view.unit);
  const department = view.department === undefined || unit === undefined ? undefined : year?.departments.find(each => each.key === view.department && each.unit === unit.key);
  const community = view.community === undefined ? undefined : [...communities, ...(quarter?.communities ?? []), ...(year?.communities ?? [])].find(({ key }) => key === view.community);
  return {
    ...(unit !== undefined && { unit }),
    ...(department !== undefined && { department }),
    ...(community !== undefined && { community }),
    isUnknown: (view.unit !== undefined && unit === undefined) || (view.department !== undefined && department === undefined) || (view.community !== undefined && community === undefined)
  };
}
