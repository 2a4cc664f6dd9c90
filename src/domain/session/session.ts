import type { Entry } from '../contribution/entry';
import type { Mentioning } from '../contribution/mentions';
import type { PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { LocalDay, LocalTime } from './localTime';
import type { Repeats } from './repeats';

/** Most characters, and most lines, of what is said of a session. */
export const sessionLimits = {
  topic: 120,
  about: 2000,
  place: 500,
  reason: 500,
  question: 500,
  recap: 4000,
  line: 300,
  lines: 5,
  offer: 500,
  /** Shortest and longest session, in minutes. */
  shortest: 5,
  longest: 12 * 60
} as const;

/** Days after its beginning in which people say that they were there. */
export const attendanceDays = 14;

/** What a session is about, where, and who hosts it. */
export interface SessionWords {
  readonly topic: string;
  /** Empty where nothing is said. */
  readonly about: string;
  /** An address of the web or words; empty where nothing is said. */
  readonly place: string;
  readonly host: PersonKey;
}

/** A session as its row plans it. Days were worked out by whoever planned it, so that readers need no calendar for it. */
export interface SessionPlan extends SessionWords {
  /** The time zone of the planner; its clocks say when the session begins, all year. */
  readonly zone: string;
  /** Minute of the day at which it begins, in that zone. */
  readonly minute: number;
  /** How long it takes, in minutes. */
  readonly length: number;
  /** Ascending, each once; one for a session that does not repeat. */
  readonly days: readonly LocalDay[];
  readonly repeats?: Repeats;
}

/** What is different about one session of a series, or about a single one. The newest such row says all of it. */
export interface OccurrenceChange extends Partial<SessionWords> {
  /** When it takes place instead, in the zone of the session. */
  readonly moved?: LocalTime;
  readonly length?: number;
  /** Why it does not take place. */
  readonly cancelled?: string;
}

/** What a session came to, by whoever hosted it or keeps the community. */
export interface Recap extends Mentioning {
  /** Id of the row that said it first, by which thanks name it. */
  readonly id: number;
  readonly author: PersonKey;
  readonly at: UtcInstant;
  readonly text: string;
  readonly highlights: readonly string[];
  readonly questions: readonly string[];
}

/** A question that somebody asks before a session. */
export interface SessionQuestion {
  readonly session: number;
  readonly occurrence: LocalDay;
  readonly text: string;
}

/** One time that a session takes place. */
export interface Occurrence extends SessionWords {
  /** The day for which it was planned first, by which rows and links name it. It stays when the session moves. */
  readonly day: LocalDay;
  readonly start: UtcInstant;
  readonly end: UtcInstant;
  readonly zone: string;
  /** Why it does not take place; absent where it does. */
  readonly cancelled?: string;
  /** What was said of this one alone; absent where nothing. */
  readonly change?: OccurrenceChange;
  /** Whether it is one of the newest plan, and not one that had begun before the plan was changed. */
  readonly isOfPlan: boolean;
  /** Who said they would come, in the order in which they said so. */
  readonly coming: readonly PersonKey[];
  /** Who said they were there, in the order in which they said so. */
  readonly attended: readonly PersonKey[];
  readonly questions: readonly Entry<SessionQuestion>[];
  readonly recap?: Recap;
}

/** A session, or a series of them, as it stands. */
export interface Session {
  /** Id of the row that planned it. */
  readonly id: number;
  readonly author: PersonKey;
  readonly at: UtcInstant;
  /** The newest plan. */
  readonly plan: SessionPlan;
  /** How often it was changed, one of it cancelled or moved included; calendars take what has the higher number. */
  readonly sequence: number;
  /** When it was changed last. */
  readonly changedAt: UtcInstant;
  /** Why what was still to come was cancelled, and when; absent where it was not. */
  readonly cancelled?: { readonly at: UtcInstant; readonly reason: string };
  /** Ascending by start. */
  readonly occurrences: readonly Occurrence[];
}
