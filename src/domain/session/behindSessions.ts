import type { Behind } from '../thanks/thanks';
import type { Session } from './session';

/** Who is behind a session (whoever hosts it, one time of it included) or its recap; undefined for everything else. */
export function behindSessions(sessions: readonly Session[]): Behind {
  const occurrences = sessions.flatMap(session => session.occurrences);
  return ({ kind, id }) => {
    if (kind === 'session') {
      const session = sessions.find(each => each.id === id);
      return session && [...new Set(session.occurrences.map(({ host }) => host))];
    }
    const recap = kind === 'recap' ? occurrences.find(each => each.recap?.id === id)?.recap : undefined;
    return recap && [recap.author];
  };
}
