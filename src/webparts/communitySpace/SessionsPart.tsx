import * as React from 'react';
import { NextSessionSection } from '../../features/sessions/NextSessionSection';
import { SessionsSection } from '../../features/sessions/SessionsSection';
import type { SectionPartProps } from './sectionParts';

/** The next session, and all of them with the one that a link leads to. */
export const SessionsPart: React.FunctionComponent<SectionPartProps> = ({ target }) => {
  const focusOn = target?.kind === 'session' ? { session: target.row, ...(target.occurrence !== undefined && { occurrence: target.occurrence }) } : undefined;
  return (
    <>
      <NextSessionSection />
      <SessionsSection {...(focusOn !== undefined && { focusOn })} />
    </>
  );
};
