import * as React from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { useWhomToAsk } from '../../ui/useWhomToAsk';
import { strings } from './gateStrings';

/** For everyone who cannot set the site up: whom to ask. */
export const NotSetUpYet: React.FunctionComponent = () => {
  const whom = useWhomToAsk();
  return <EmptyState title={strings.notYetHeading} text={whom === undefined ? undefined : strings.notYet(whom)} />;
};
