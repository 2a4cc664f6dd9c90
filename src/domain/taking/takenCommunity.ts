import type { Charter } from '../community/charter';
import type { HistoryKind } from '../log/history';
import type { Story } from '../story/story';
import type { ThankedFor } from '../thanks/thanks';

/** Somebody as the lists show him; the name is empty where the site knows none. */
export interface TakenPerson {
  readonly key: string;
  readonly name: string;
}

/** Who said something in which row, and when; instants are ISO 8601. */
export interface SaidBy {
  readonly row: number;
  readonly by: TakenPerson;
  readonly at: string;
  readonly correctedAt?: string;
  /** Keepers hid it; absent where not. */
  readonly isHidden?: boolean;
}

export interface TakenQuestion extends SaidBy {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly (SaidBy & { readonly text: string; readonly isAccepted: boolean })[];
}

/** One time of a session. */
export interface TakenSession {
  readonly row: number;
  readonly start: string;
  readonly end: string;
  readonly topic: string;
  readonly about: string;
  readonly place: string;
  readonly host: TakenPerson;
  readonly cancelled?: string;
  readonly coming: readonly TakenPerson[];
  readonly attended: readonly TakenPerson[];
  readonly recap?: { readonly by: TakenPerson; readonly at: string; readonly text: string; readonly highlights: readonly string[]; readonly questions: readonly string[] };
}

export interface TakenResource extends SaidBy {
  readonly title: string;
  readonly link: string;
  readonly why: string;
  readonly tags: readonly string[];
  readonly curator: TakenPerson;
}

export type TakenStory = SaidBy & Story & { readonly confirmations: readonly (SaidBy & { readonly text: string })[] };

/** A community as it is taken along, ready to be written as JSON. */
export interface TakenCommunity {
  readonly readAt: string;
  readonly community: Charter & {
    readonly key: string;
    readonly unit: string;
    readonly type: string;
    readonly state: string;
    readonly stateSince: string;
    readonly founded: string;
    readonly roles: readonly { readonly role: string; readonly person: TakenPerson; readonly from: string; readonly until?: string }[];
    readonly announcement?: SaidBy & { readonly text: string };
  };
  readonly members: readonly { readonly person: TakenPerson; readonly since: string }[];
  readonly introductions: readonly (SaidBy & { readonly text: string })[];
  readonly questions: readonly TakenQuestion[];
  /** Answers to questions that were taken back. */
  readonly otherAnswers: readonly (SaidBy & { readonly question: number; readonly text: string })[];
  readonly sessions: readonly TakenSession[];
  readonly resources: readonly TakenResource[];
  readonly stories: readonly TakenStory[];
  readonly thanks: readonly (SaidBy & { readonly to: TakenPerson; readonly for: ThankedFor; readonly text: string })[];
  readonly broughtOver: readonly { readonly kind: HistoryKind; readonly person: TakenPerson; readonly at: string }[];
}

/** The keys of everybody who stands in it, each once. */
export function peopleIn(taken: unknown): readonly string[] {
  const keys = new Set<string>();
  collect(taken, keys);
  return [...keys];
}

/** Whatever has a key and a name and nothing else is a person. */
function collect(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { key, name, ...rest } = value as { readonly key?: unknown; readonly name?: unknown };
  if (typeof key === 'string' && typeof name === 'string' && Object.keys(rest).length === 0) keys.add(key);
  else for (const part of Object.values(value)) collect(part, keys);
}
