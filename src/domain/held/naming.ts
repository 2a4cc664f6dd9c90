import { eraseLogRow } from '../erasing/eraseRow';
import type { NamedPerson } from '../identity';
import type { LogRow } from '../log/logRow';
import type { HeldPlace, HeldRow } from './held';
import { namesPerson } from './namesPerson';

/** The logs that everybody reads, and in which rows of others can name a person. */
export const namingPlaces = ['memberships', 'contributions', 'acts', 'proposals', 'decisions'] as const satisfies readonly HeldPlace[];
export type NamingPlace = (typeof namingPlaces)[number];

/**
 * In which way a row under another's key is about somebody: it names the person by key, the person added it (`written`) or
 * changed it, or only its words hold the name, which may be that of somebody else.
 */
export type Naming = 'named' | 'written' | 'changed' | 'words';

/** A row under another's key, or nobody's, that is about somebody all the same. */
export interface NamingRow extends HeldRow {
  readonly place: NamingPlace;
  readonly naming: Naming;
}

/**
 * In which way a row is about somebody under whose key it does not stand; undefined where it does stand there, or is not about
 * the person. The rule is that of erasing, so that whatever erasing would find is shown.
 */
export function namingOf(place: NamingPlace, row: LogRow & { readonly title: string }, person: NamedPerson): Naming | undefined {
  const erasure = row.person === person.key ? undefined : eraseLogRow(place, row, person);
  if (erasure === undefined) return undefined;
  if (erasure === 'text') return 'words';
  if (row.author === person.key) return 'written';
  return namesPerson(row.body, person.key) || row.editor !== person.key ? 'named' : 'changed';
}

/** What a row of others is, in a word. */
export type NamingPhrase = 'membership' | 'thanks' | 'question' | 'answer' | 'contribution' | 'session' | 'act' | 'proposal' | 'decision';

const phrasesOfKinds: Readonly<Partial<Record<NamingPlace, ReadonlyMap<string, NamingPhrase>>>> = {
  contributions: new Map([['thanks', 'thanks'], ['question', 'question'], ['sessionQuestion', 'question'], ['answer', 'answer'], ['accept', 'answer']]),
  acts: new Map([['session', 'session'], ['occurrence', 'session'], ['cancelSession', 'session'], ['recap', 'session']])
};

const otherPhrases: Readonly<Record<NamingPlace, NamingPhrase>> = { memberships: 'membership', contributions: 'contribution', acts: 'act', proposals: 'proposal', decisions: 'decision' };

export function namingPhraseOf({ place, kind }: Pick<NamingRow, 'place' | 'kind'>): NamingPhrase {
  return phrasesOfKinds[place]?.get(kind) ?? otherPhrases[place];
}
