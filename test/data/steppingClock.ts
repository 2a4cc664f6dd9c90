import { minute } from '../../src/domain/time';

/** A clock of the service that stands still between steps. SharePoint stamps whole seconds: two acts of one second have no order. */
export interface SteppingClock {
  readonly clock: () => Date;
  /** Lets ten seconds pass. */
  readonly step: () => void;
}

/** Begins twelve hours before now, so that whatever is stamped lies in the past of whoever reads it. */
export function steppingClock(): SteppingClock {
  let at = Date.now() - 720 * minute;
  return {
    clock: () => new Date(at),
    step: () => {
      at += 10_000;
    }
  };
}
