/** What a keystroke may cost at the 95th percentile, in milliseconds: a frame of a screen with sixty a second. */
export const most = 16;

/** The smallest value that at least this share of all does not exceed, to a hundredth. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return Number(value.toFixed(2));
}

/** What both benches tell of keystrokes, in milliseconds. */
export interface KeystrokeTimes {
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly slowest: number;
}

/** `slowest`: of all times of all keystrokes, in milliseconds. */
export function keystrokeTimes(keystrokes: readonly number[], slowest: number): KeystrokeTimes {
  const [p50, p95, max] = [0.5, 0.95, 1].map(share => percentile(keystrokes, share)) as [number, number, number];
  return { keystrokes: keystrokes.length, p50, p95, max, slowest: percentile([slowest], 1) };
}

/** The same as a sentence without its end. */
export function keystrokesInWords(where: string, { keystrokes, p50, p95, max, slowest }: KeystrokeTimes): string {
  return `${where}: ${keystrokes} keystrokes, p50 ${p50} ms, p95 ${p95} ms (at most ${most}), max ${max} ms, slowest of all times ${slowest} ms`;
}
