/**
 * Somebody or something whose life is watched, in days since it began. It is at risk in (entry, exit]: what began before it
 * was watched enters late (delayed entry, left truncation) and says nothing of the time before.
 */
export interface Subject {
  /** When watching began; 0 where it was watched from its beginning. */
  readonly entry: number;
  /** When watching ended. */
  readonly exit: number;
  /** Whether it ended then, or was only no longer watched (censored). */
  readonly event: boolean;
}

/** Whether a subject was ever at risk. One that was not, or whose days are no numbers, is passed over everywhere. */
export function wasWatched({ entry, exit }: Pick<Subject, 'entry' | 'exit'>): boolean {
  return exit > entry;
}

/**
 * Whether a subject is at risk at a time. What ends or is censored at that time is still at risk, what enters then is not
 * yet; at time 0, before which nothing is, those count that are watched from their beginning.
 */
export function isAtRisk({ entry, exit }: Pick<Subject, 'entry' | 'exit'>, time: number): boolean {
  return time > 0 ? entry < time && time <= exit : entry <= time && time < exit;
}

/** How many are at risk at each of the times, as it stands below a chart. See `isAtRisk` for what happens at the times themselves. */
export function numberAtRisk(subjects: readonly Pick<Subject, 'entry' | 'exit'>[], times: readonly number[]): number[] {
  const watched = subjects.filter(wasWatched);
  return times.map(time => watched.filter(subject => isAtRisk(subject, time)).length);
}
