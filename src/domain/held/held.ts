import type { CommunityKey, PersonKey } from '../identity';
import { communityKey } from '../identity';
import type { UtcInstant } from '../time';

/** The lists in which rows stand under the key of a person, who may read them. */
export const heldPlaces = ['memberships', 'contributions', 'acts', 'proposals', 'decisions', 'visits', 'history', 'preferences', 'leavers'] as const;
export type HeldPlace = (typeof heldPlaces)[number];

/** A row that is held about somebody, as it stands in its list. */
export interface HeldRow {
  readonly place: HeldPlace;
  readonly id: number;
  /** What the row does, as its column says; empty where the list has none. */
  readonly kind: string;
  /** Empty where it is about none. */
  readonly community: CommunityKey;
  /** When it was added or, of what was brought over, done. */
  readonly at: UtcInstant;
  /** What it says, parsed from JSON; undefined where it says nothing. */
  readonly body: unknown;
  /** Who added it, as SharePoint stamped it. */
  readonly by: PersonKey;
}

/** How a row is told in a few words. */
export type HeldPhrase =
  | 'joined' | 'left'
  | 'asked' | 'answered' | 'thanked' | 'told' | 'shared' | 'introduced' | 'came' | 'met' | 'tookBack' | 'contributed'
  | 'charter' | 'session' | 'announced' | 'ran'
  | 'proposed' | 'supported' | 'volunteered' | 'saidOfProposal'
  | 'decided'
  | 'opened' | 'broughtOver' | 'chose' | 'markedAsLeft';

const phrasesOfKinds: Readonly<Partial<Record<HeldPlace, Readonly<Record<string, HeldPhrase>>>>> = {
  memberships: { join: 'joined', leave: 'left' },
  contributions: {
    question: 'asked', sessionQuestion: 'asked', answer: 'answered', accept: 'answered', thanks: 'thanked', story: 'told', confirm: 'told', resource: 'shared',
    stillGood: 'shared', introduction: 'introduced', coming: 'came', attended: 'came', offerHost: 'came', meet: 'met', meetAnswer: 'met', withdraw: 'tookBack'
  },
  acts: { charter: 'charter', practice: 'charter', session: 'session', occurrence: 'session', cancelSession: 'session', recap: 'session', announcement: 'announced' },
  proposals: { proposal: 'proposed', support: 'supported', unsupport: 'supported', volunteer: 'volunteered', standDown: 'volunteered' }
};

const otherPhrases: Readonly<Record<HeldPlace, HeldPhrase>> = {
  memberships: 'joined',
  contributions: 'contributed',
  acts: 'ran',
  proposals: 'saidOfProposal',
  decisions: 'decided',
  visits: 'opened',
  history: 'broughtOver',
  preferences: 'chose',
  leavers: 'markedAsLeft'
};

export function phraseOf({ place, kind }: Pick<HeldRow, 'place' | 'kind'>): HeldPhrase {
  const known = phrasesOfKinds[place] ?? {};
  // Anybody writes any kind, also one that every object answers to.
  return (Object.prototype.hasOwnProperty.call(known, kind) ? known[kind] : undefined) ?? otherPhrases[place];
}

/** What no row says that is about no community. */
export const noCommunity = communityKey('');
