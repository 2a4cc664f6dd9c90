import type * as React from 'react';
import type { CommunityKey } from '../../../domain/identity';
import type { ReportView } from '../../../domain/link/reportLink';
import type { MonthSummary, ReportIndex } from '../../../domain/report/reportIndex';
import type { Tables } from '../dashboard/useTables';
import type { ReportSettings } from '../reportSettings';

/** What every place is given that somebody looks into. */
export interface PlaceProps {
  readonly index: ReportIndex;
  readonly report: MonthSummary;
  readonly before: MonthSummary | undefined;
  readonly tables: Tables;
  /** How old the numbers are: a sentence. */
  readonly age: string;
  readonly settings: ReportSettings;
  readonly view: ReportView;
  readonly onLook: (at: Omit<ReportView, 'month'>) => void;
  /** What whoever looks can do in a community, which others know. */
  readonly actsIn: (community: CommunityKey) => React.ReactNode;
  /** Opens the space of a community. */
  readonly onOpen: (community: CommunityKey) => void;
}
