import * as React from 'react';
import { behindSessions } from '../../domain/session/behindSessions';
import { foldSessions } from '../../domain/session/foldSessions';
import { ThanksSection } from '../../features/thanks/ThanksSection';
import { useSpace } from '../../ui/space';

/** The thanks, checked against who hosted a session or wrote its recap. */
export const ThanksPart: React.FunctionComponent = () => {
  const { acts, community } = useSpace();
  const { roles, hosts = [] } = community;
  const behind = React.useMemo(() => behindSessions(foldSessions(acts, roles, hosts)), [acts, roles, hosts]);
  return <ThanksSection behindSessions={behind} />;
};
