import type { PracticeChange } from '../../../src/domain/community/practice';
import type { Rhythm } from '../../../src/domain/session/repeats';
import type { BenefitType, StoryPart, ValueCycle } from '../../../src/domain/story/story';
import type { Name } from './people';

/** Before the day of loading: so many days, at a time of the day; or, to the minute, so many hours before loading. */
export type When = readonly [days: number, time: string] | number;

/** Who says something, and when. */
export interface Said {
  readonly by: Name;
  readonly when: When;
}

export interface Saying extends Said {
  readonly text: string;
}

/** What lives inside a community, as tables. */
export interface CommunityLife {
  /** Key of the community. */
  readonly community: string;
  readonly practice?: Said & { readonly change: PracticeChange };
  readonly announcement?: Saying;
  /** Whom a keeper named as host. */
  readonly hosts?: readonly (Said & { readonly person: Name })[];
  readonly sessions?: readonly SessionSketch[];
  readonly offers?: readonly Saying[];
  readonly questions?: readonly QuestionSketch[];
  readonly shelf?: readonly ResourceSketch[];
  readonly stories?: readonly StorySketch[];
  readonly introductions?: readonly Saying[];
  /** Members who would like to meet another one. */
  readonly meeting?: readonly Said[];
}

/** A session, or a series of them. */
export interface SessionSketch {
  readonly host: Name;
  /** When it was planned first. */
  readonly planned: When;
  readonly topic: string;
  readonly about?: string;
  readonly place?: string;
  /** On the clock of the place of loading. */
  readonly at: string;
  readonly minutes: number;
  readonly every?: Rhythm;
  /** When it comes, or comes next: in so many working days. Negative for a single one that is over. */
  readonly next: number;
  /** How many of a series took place before the next one, and how many follow it. */
  readonly before?: number;
  readonly after?: number;
  readonly times?: readonly TimeSketch[];
}

/** What is special about one time of a session, and what people said to it. */
export interface TimeSketch {
  /** Times before the next one: 0 for the next, 1 for the last that took place, -1 for the one after the next. */
  readonly back: number;
  readonly change?: { readonly topic?: string; readonly about?: string; readonly host?: Name; readonly cancelled?: string };
  readonly coming?: readonly Name[];
  readonly attended?: readonly Name[];
  readonly asked?: readonly Saying[];
  readonly recap?: RecapSketch;
  /** To whoever hosted it. */
  readonly thanks?: readonly AfterwardsSketch[];
}

/** What is said so many hours after the end of a session. */
export interface AfterwardsSketch {
  readonly by: Name;
  readonly hours: number;
  readonly text: string;
}

export interface RecapSketch extends AfterwardsSketch {
  readonly highlights?: readonly string[];
  readonly questions?: readonly string[];
  /** To whoever wrote it. */
  readonly thanks?: readonly AfterwardsSketch[];
}

export interface QuestionSketch extends Said {
  readonly title: string;
  readonly text?: string;
  readonly mentions?: readonly Name[];
  /** By a keeper. */
  readonly seen?: Said;
  readonly answers?: readonly AnswerSketch[];
  /** By a keeper, who says why. */
  readonly hidden?: Saying;
}

export interface AnswerSketch extends Saying {
  /** When the asker accepted it. */
  readonly accepted?: When;
  readonly thanks?: readonly Saying[];
}

export interface ResourceSketch extends Said {
  readonly title: string;
  readonly link: string;
  readonly why: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly months?: number;
  readonly thanks?: readonly Saying[];
}

export interface StorySketch extends Said, Readonly<Record<StoryPart, string>> {
  readonly cycle: ValueCycle;
  readonly benefit: BenefitType;
  readonly estimate?: { readonly amount: string; readonly unit: string; readonly basis: string };
  /** Whether leadership may be shown it. */
  readonly consent: boolean;
  readonly confirmations?: readonly Saying[];
  readonly thanks?: readonly Saying[];
}
