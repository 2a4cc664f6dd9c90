import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import type { Directory } from '../domain/directory/directory';
import type { UtcInstant } from '../domain/time';
import type { TeamsApp } from '../domain/link/deepLink';
import type { Actor } from '../domain/permission/actor';

/** The directory as published, read together with who is looking. */
export interface Beginning {
  readonly directory: Directory;
  readonly readAt: UtcInstant;
}

/** What every screen is given: the door to the data, who is looking, in which language. */
export interface Session {
  /** What the first view is drawn from; absent where it is not the directory, or could not be read. */
  readonly beginning?: Beginning;
  /** Resolves once the first view is drawn: what is not needed for it is asked then. At once where it is absent. */
  readonly begun?: Promise<void>;
  readonly guildhall: Guildhall;
  readonly actor: Actor;
  /** BCP 47 tag of the page, for dates and numbers. */
  readonly locale: string;
  /** The Entra tenant, whose people are "everyone" at set-up. */
  readonly tenantId: string;
  /** Hears of the way back of a host that has one of its own, as Teams does; returns how to stop. */
  readonly onHostBack?: (handler: () => void) => () => void;
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
