import * as React from 'react';
import type { SpaceLog } from '../data/guildhall';
import type { NewEntry } from '../domain/contribution/entry';
import { textProblem } from '../domain/contribution/textProblem';
import type { NamedPerson } from '../domain/identity';
import { asBody } from '../domain/log/readBody';
import { everyday } from '../words/everyday';
import { CountedTextField } from './CountedTextField';
import { EntryForm } from './EntryForm';
import { MentionField } from './MentionField';
import type { WordsProblems } from './useDraft';
import { useEntryDraft } from './useEntryDraft';
import { useFocusAtStart } from './useFocusAtStart';

export interface TextFormProps {
  readonly label: string;
  readonly field: string;
  readonly hint: string;
  readonly limit: number;
  /** Whether the field is marked as one that has to be filled. */
  readonly required?: boolean;
  /** Said where nothing is written; absent where nothing has to be. */
  readonly missing?: string;
  /** Said of a text over the limit, where there are words of its own for it. */
  readonly tooLong?: string;
  readonly what: string;
  readonly submit: string;
  readonly submitting: string;
  /** Said, where it is to be, of words that outlast leaving the page. */
  readonly kept?: string;
  /** How it stands among others, instead of the usual. */
  readonly className?: string;
  readonly log: SpaceLog;
  /** Under which the words are kept on this device. */
  readonly name: string;
  readonly start?: string;
  /** Whom it mentions to begin with; absent where it is for nobody in particular. */
  readonly mentions?: readonly NamedPerson[];
  /** What a text becomes that has no space at its ends. */
  readonly toEntry: (text: string) => NewEntry;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
}

function read(value: unknown): Words | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}

/** A form of one text. */
export const TextForm: React.FunctionComponent<TextFormProps> = props => {
  const { label, field, hint, limit, required, missing, tooLong, what, submit, submitting, kept, className, log, name, start = '', mentions, toEntry, onAdded, onClose } = props;
  const [blank] = React.useState<Words>({ text: start });
  const problemsOf = ({ text }: Words): WordsProblems<Words> => {
    const problem = textProblem(text, limit);
    if (problem === undefined || (problem === 'missing' && missing === undefined)) return {};
    return { text: problem === 'missing' ? missing : (tooLong ?? everyday.rules.tooLong.text({ length: text.trim().length, limit })) };
  };
  const draft = useEntryDraft<Words>({ log, name, blank, mentions, read, problemsOf, toEntry: ({ text }) => toEntry(text.trim()), onAdded });
  const first = useFocusAtStart();
  return (
    <EntryForm className={className} label={label} draft={draft} what={what} submit={submit} submitting={submitting} kept={kept} onClose={onClose}>
      <CountedTextField
        label={field}
        description={hint}
        required={required}
        multiline
        componentRef={first}
        value={draft.words.text}
        limit={limit}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
      {mentions !== undefined && <MentionField draft={draft} />}
    </EntryForm>
  );
};
