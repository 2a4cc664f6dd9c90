import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { ReportedCommunityRow } from '../../../domain/report/monthReport';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { UtcMonth } from '../../../domain/time';
import type { Load } from '../../../ui/useLoad';
import { useRead } from '../../../ui/useRead';
import { periodsFor } from '../dashboard/periodsFor';
import type { Tables } from '../dashboard/useTables';
import { readTables } from '../dashboard/useTables';

export interface DrillReports extends Tables {
  /** Those of the month; none where they are not wanted. */
  readonly communities: readonly ReportedCommunityRow[];
}

/** What a place is told from: the tables of the longer periods and, where a community is looked into, those of the month. */
export function useDrillReports(index: ReportIndex, month: UtcMonth, wantsCommunities: boolean): Load<DrillReports> {
  const { quarter, year } = periodsFor(index, month);
  const read = async (guildhall: Guildhall): Promise<DrillReports> => {
    const [tables, report] = await Promise.all([readTables(guildhall, index, { quarter, year }), wantsCommunities ? guildhall.readMonthReport(index, month) : undefined]);
    return { ...tables, communities: report?.communities ?? [] };
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- all that `read` closes over is named.
  return useRead(React.useCallback(read, [index, month, quarter, year, wantsCommunities]));
}
