import type { Page } from 'playwright-core';

/** The moment of which SharePoint and every browser are, moved on together so that something takes place. */
export interface MovingClock {
  /** For the service. */
  readonly now: () => Date;
  /** For a browser, before its first request. */
  readonly before: (page: Page) => Promise<void>;
  moveOn(milliseconds: number): void;
}

/** A clock that goes as that of the machine does, so many milliseconds `ahead` of it, and can be moved on. */
export function movingClock(ahead = 0): MovingClock {
  const now = (): Date => new Date(Date.now() + ahead);
  return {
    now,
    before: page => page.clock.install({ time: now() }),
    moveOn: milliseconds => {
      ahead += milliseconds;
    }
  };
}
