import * as React from 'react';
import type { PersonKey } from '../../domain/identity';
import { foldSessions } from '../../domain/session/foldSessions';
import type { Session } from '../../domain/session/session';
import type { Behind } from '../../domain/thanks/thanks';
import { ThanksSection } from '../../features/thanks/ThanksSection';
import { useSpace } from '../../ui/space';

/** The thanks, checked against who hosted a session or wrote its recap, as far as sessions were read. */
export const ThanksPart: React.FunctionComponent = () => {
  const { acts, community } = useSpace();
  const { roles, hosts = [] } = community;
  const behindSessions = React.useMemo(() => behindOf(foldSessions(acts, roles, hosts), acts[0]?.id ?? Infinity), [acts, roles, hosts]);
  return <ThanksSection behindSessions={behindSessions} />;
};

/** `oldest`: id of the oldest act that was read; what is older cannot be looked up. */
function behindOf(sessions: readonly Session[], oldest: number): Behind {
  return ({ kind, id, occurrence }) => {
    if (id < oldest) return undefined;
    if (kind === 'recap') return recapAuthor(sessions, id);
    const session = kind === 'session' ? sessions.find(each => each.id === id) : undefined;
    const held = session?.occurrences.filter(({ day }) => occurrence === undefined || day === occurrence) ?? [];
    return held.map(({ host }) => host);
  };
}

function recapAuthor(sessions: readonly Session[], id: number): readonly PersonKey[] {
  return sessions.flatMap(({ occurrences }) => occurrences.flatMap(({ recap }) => (recap?.id === id ? [recap.author] : [])));
}
