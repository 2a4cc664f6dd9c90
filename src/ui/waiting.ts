import type { Failure } from '../domain/failure';
import type { UtcInstant } from '../domain/time';
import { everyday } from '../words/everyday';

const words = everyday.ui.wait;

/** Above so many seconds a wait is told in minutes, above so many minutes in hours. */
const mostSeconds = 90;
const mostMinutes = 90;

/** A wait as it is told: “20 s”, “3 minutes”, “2 hours”. Never shorter than it is. */
export function waitInWords(seconds: number): string {
  if (seconds <= mostSeconds) return words.seconds({ count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= mostMinutes ? words.minutes({ count: minutes }) : words.hours({ count: Math.ceil(minutes / 60) });
}

/** When each failure was first told; a screen that is drawn anew does not begin its wait anew. */
const firstTold = new WeakMap<Failure, UtcInstant>();

/** Until when SharePoint asked to wait; undefined where it asked for nothing. */
export function waitsUntil(failure: Failure): UtcInstant | undefined {
  if (failure.retryAfterSeconds === undefined) return undefined;
  const told = firstTold.get(failure) ?? Date.now();
  firstTold.set(failure, told);
  return told + failure.retryAfterSeconds * 1000;
}
