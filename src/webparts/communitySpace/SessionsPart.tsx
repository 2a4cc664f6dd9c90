import * as React from 'react';
import { SessionsSection } from '../../features/sessions/SessionsSection';
import type { SectionPartProps } from './sectionParts';

/** All sessions, with the one that a link leads to. */
export const SessionsPart: React.FunctionComponent<SectionPartProps> = ({ target }) => {
  const focusOn = target?.kind === 'session' ? { session: target.row, ...(target.occurrence !== undefined && { occurrence: target.occurrence }) } : undefined;
  return <SessionsSection {...(focusOn !== undefined && { focusOn })} />;
};
