/** Scaled time: at the monotonic instant `start` it is `wall`, and from then on it runs `factor` times as fast. */
export interface ClockScale {
  /** Nanoseconds of the machine's monotonic clock, which all its processes share; decimal text, because JSON has no bigint. */
  readonly start: string;
  /** Milliseconds since 1970. */
  readonly wall: number;
  readonly factor: number;
}

export function startClock(factor: number): ClockScale {
  return { start: String(process.hrtime.bigint()), wall: Date.now(), factor };
}

/** Milliseconds since 1970 in scaled time. */
export function scaledNow({ start, wall, factor }: ClockScale): number {
  return Math.floor(wall + (Number(process.hrtime.bigint() - BigInt(start)) / 1e6) * factor);
}

/**
 * Makes `Date` and `setTimeout` of this process follow scaled time, so that the code under test runs unchanged. Node's
 * own timers (sockets, keep-alive) stay real. A timeout never ends before its scaled time: Node's may end a
 * millisecond early, which would be a second here, and would look like a client that does not wait.
 */
export function installScaledClock(scale: ClockScale): void {
  const now = (): number => scaledNow(scale);
  const RealDate = Date;
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values: unknown[], newTarget) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget) as object
  });

  const realTimeout = globalThis.setTimeout;
  const scaledTimeout = (callback: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): NodeJS.Timeout => {
    const due = now() + Number(delay);
    const timer = realTimeout(() => {
      if (now() < due) timer.refresh();
      else callback(...values);
    }, Math.ceil(Number(delay) / scale.factor));
    return timer;
  };
  globalThis.setTimeout = Object.assign(scaledTimeout, realTimeout) as unknown as typeof setTimeout;
}
