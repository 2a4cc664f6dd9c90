import * as React from 'react';
import type { SpaceLog } from '../data/guildhall';
import type { NewEntry } from '../domain/contribution/entry';
import { readMentions } from '../domain/contribution/mentions';
import type { NamedPerson } from '../domain/identity';
import { asBody } from '../domain/log/readBody';
import { useSession } from './session';
import { useSpace } from './space';
import type { Draft, WordsProblems } from './useDraft';
import { useDraft } from './useDraft';
import { useKept } from './useKept';

/** Whom what is written mentions. */
export interface Mentions {
  readonly mentions: readonly NamedPerson[];
}

export interface EntryDraftPlan<Words extends object> {
  readonly log: SpaceLog;
  /** Under which name the words are kept on this device; one for each form of each community. */
  readonly name: string;
  /** The form before anybody typed. Must give the same each time. */
  readonly blank: Words;
  /** Whom it mentions to begin with; nobody where absent. */
  readonly mentions?: readonly NamedPerson[];
  /** What kept words mean; undefined where they mean nothing. */
  readonly read: (value: unknown) => Words | undefined;
  readonly problemsOf: (words: Words) => WordsProblems<Words>;
  readonly toEntry: (words: Words) => NewEntry;
  /** Called with the id of the row, once every section shows it. */
  readonly onAdded: (id: number) => void;
}

export interface EntryDraft<Words extends object> extends Draft<Words & Mentions> {
  /** Whether the words outlast leaving and reloading the page. */
  readonly isKept: boolean;
  /** Forgets the words on this device, for a form that is given up. */
  readonly forget: () => void;
}

/** An entry while it is written: every word outlasts a failure, leaving and reloading, until it is added or given up. */
export function useEntryDraft<Words extends object>(plan: EntryDraftPlan<Words>): EntryDraft<Words> {
  const { guildhall, actor } = useSession();
  const { community, refresh } = useSpace();
  const blank: Words & Mentions = { ...plan.blank, mentions: plan.mentions ?? [] };
  const kept = useKept(`${community.key} ${plan.name}`, value => withMentions(plan.read(value), value));
  const [isKept, setIsKept] = React.useState(true);
  const draft = useDraft<Words & Mentions, number>({
    start: () => kept.before?.value ?? blank,
    problemsOf: words => plan.problemsOf(words) as WordsProblems<Words & Mentions>,
    save: (words, operation) => guildhall.addEntry(plan.log, actor, community.key, { ...plan.toEntry(words), mentions: words.mentions }, operation),
    onSaved: async id => {
      kept.forget();
      await refresh();
      plan.onAdded(id);
    },
    actsByWords: true
  });
  const seen = React.useRef(draft.words);
  React.useEffect(() => {
    if (draft.words === seen.current) return;
    seen.current = draft.words;
    setIsKept(kept.keep(draft.words));
  }, [kept, draft.words]);
  return { ...draft, hasWords: JSON.stringify(draft.words) !== JSON.stringify(blank), isKept, forget: kept.forget };
}

/** Kept words with those whom they mention. */
function withMentions<Words extends object>(words: Words | undefined, value: unknown): (Words & Mentions) | undefined {
  return words === undefined ? undefined : { ...words, mentions: readMentions(asBody(value)).mentions ?? [] };
}
