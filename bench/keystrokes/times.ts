/** How long the work took, in milliseconds. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Of each keystroke the middle one of its times in all rounds, because a machine has other things to do. */
export function middles(rounds: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = rounds;
  return first.map((_, keystroke) => {
    const times = rounds.map(round => round[keystroke] ?? NaN).sort((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? NaN;
  });
}
