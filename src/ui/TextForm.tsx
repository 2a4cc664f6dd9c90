import * as React from 'react';
import type { NewEntry } from '../../domain/contribution/entry';
import { asBody } from '../../domain/log/readBody';
import type { SpaceLog } from '../../data/guildhall';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { strings } from './strings';

export interface TextFormProps {
  readonly label: string;
  readonly field: string;
  readonly hint: string;
  readonly limit: number;
  /** Said where nothing is written. */
  readonly missing: string;
  readonly what: string;
  readonly submit: string;
  readonly submitting: string;
  readonly log: SpaceLog;
  /** Under which the words are kept on this device. */
  readonly name: string;
  readonly start?: string;
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
  const { label, field, hint, limit, missing, what, submit, submitting, log, name, start = '', toEntry, onAdded, onClose } = props;
  const [blank] = React.useState<Words>({ text: start });
  const problemsOf = ({ text }: Words): { readonly text?: string } => {
    const { length } = text.trim();
    if (length === 0) return { text: missing };
    return length > limit ? { text: strings.tooLong(length, limit) } : {};
  };
  const draft = useEntryDraft<Words>({ log, name, blank, read, problemsOf, toEntry: ({ text }) => toEntry(text.trim()), onAdded });
  const first = useFocusAtStart();
  return (
    <EntryForm label={label} draft={draft} what={what} submit={submit} submitting={submitting} onClose={onClose}>
      <CountedTextField
        label={field}
        description={hint}
        multiline
        componentRef={first}
        value={draft.words.text}
        limit={limit}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
    </EntryForm>
  );
};
