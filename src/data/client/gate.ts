import type { Clock } from './connection';

/**
 * Closed while the service asked to wait. Every request of the person stands before the same gate: SharePoint counts
 * the requests of a user, and those sent while it throttles count too.
 */
export interface Gate {
  /** The gate stays closed until then (milliseconds since 1970); it is never opened earlier than asked before. */
  closeUntil(instant: number): void;
  /** Milliseconds until it opens; 0 while it is open. */
  closedFor(): number;
  /** Tells until when the gate is closed: at once where it is, and whenever it is. Returns how to stop being told. */
  onClosed(listener: (until: number) => void): () => void;
}

export function createGate(clock: Clock): Gate {
  let until = 0;
  const listeners = new Set<(until: number) => void>();
  return {
    closeUntil: instant => {
      if (instant <= until) return;
      until = instant;
      for (const listener of listeners) listener(until);
    },
    closedFor: () => Math.max(0, until - clock.now()),
    onClosed: listener => {
      listeners.add(listener);
      if (until > clock.now()) listener(until);
      return () => listeners.delete(listener);
    }
  };
}
