import * as React from 'react';
import type { Guildhall } from '../../../data/guildhall';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { QuarterReport, YearReport } from '../../../domain/report/tableReport';
import type { UtcMonth } from '../../../domain/time';
import type { Load } from '../../../ui/useLoad';
import { useRead } from '../../../ui/useRead';
import type { PeriodsFor } from './periodsFor';
import { periodsFor } from './periodsFor';

/** The tables of the longer periods that belong to a month; undefined where none is published. */
export interface Tables {
  readonly quarter: QuarterReport | undefined;
  readonly year: YearReport | undefined;
}

export function useTables(index: ReportIndex, month: UtcMonth): Load<Tables> {
  const { quarter, year } = periodsFor(index, month);
  return useRead(React.useCallback((guildhall: Guildhall) => readTables(guildhall, index, { quarter, year }), [index, quarter, year]));
}

/** Reads the tables of the quarter and the year that belong to a month. */
export async function readTables(guildhall: Guildhall, index: ReportIndex, { quarter, year }: PeriodsFor): Promise<Tables> {
  const [ofQuarter, ofYear] = await Promise.all([
    quarter && guildhall.readQuarterReport(index, quarter),
    // Departments of a year are more than a quarter needs: without them, units are shown.
    year && guildhall.readYearReport(index, year).catch(() => undefined)
  ]);
  return { quarter: ofQuarter, year: ofYear };
}
