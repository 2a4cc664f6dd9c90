import * as React from 'react';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { EmptyState } from '../../ui/EmptyState';
import { useTellContent } from '../../ui/firstContent';
import { noMonthYet } from '../../ui/noMonthYet';
import { useSession } from '../../ui/session';
import { strings } from './strings';

/** After a publishing before the end of the first month: from when there can be a report. */
export const NoMonthYet: React.FunctionComponent<{ readonly index: ReportIndex }> = ({ index }) => {
  useTellContent();
  const { locale } = useSession();
  return <EmptyState title={strings.firstMonth} text={noMonthYet(index, locale)} />;
};
