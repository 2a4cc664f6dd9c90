import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import type { TeamsApp } from '../domain/link/deepLink';
import type { Actor } from '../domain/permission/actor';

/** What every screen is given: the door to the data, who is looking, in which language. */
export interface Session {
  readonly guildhall: Guildhall;
  readonly actor: Actor;
  /** BCP 47 tag of the page, for dates and numbers. */
  readonly locale: string;
  /** The Entra tenant, whose people are "everyone" at set-up. */
  readonly tenantId: string;
  /** The app as Teams knows it; absent outside of Teams. */
  readonly teams?: TeamsApp;
}

const SessionContext = React.createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = React.useContext(SessionContext);
  if (session === undefined) throw new Error('A screen of Guildhall needs a SessionProvider above it.');
  return session;
}
