import * as React from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { useTellContent } from '../../ui/firstContent';
import { useWhomToAsk } from '../../ui/useWhomToAsk';
import { strings } from './strings';

/** For everyone whom SharePoint does not show the reports: whom they are for, and whom to ask. */
export const ForLeadership: React.FunctionComponent = () => {
  useTellContent();
  const whom = useWhomToAsk();
  return <EmptyState title={strings.forLeadershipHeading} text={whom === undefined ? undefined : strings.forLeadership(whom)} />;
};
