import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Announcement } from '../../domain/announcement/announcement';
import { announcementLimit, announcing } from '../../domain/announcement/announcement';
import { asBody } from '../../domain/log/readBody';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { strings } from './strings';

export interface AnnouncementFormProps {
  /** What is corrected; absent where something new is announced. */
  readonly standing: Announcement | undefined;
  /** Until when it will stand. */
  readonly until: number;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 640 } });

function read(value: unknown): Words | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}

function problemsOf({ text }: Words): { readonly text?: string } {
  const { length } = text.trim();
  if (length === 0) return { text: strings.missing };
  return length > announcementLimit ? { text: strings.tooLong(length, announcementLimit) } : {};
}

/** Announces something, or corrects what stands. */
export const AnnouncementForm: React.FunctionComponent<AnnouncementFormProps> = ({ standing, until, onDone, onClose }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const [blank] = React.useState<Words>({ text: standing?.text ?? '' });
  const draft = useEntryDraft<Words>({
    log: 'acts',
    name: standing === undefined ? 'announcement' : `announcement ${standing.id}`,
    blank,
    read,
    problemsOf,
    toEntry: ({ text }) => announcing(text.trim(), standing?.id),
    onAdded: () => onDone(standing === undefined ? strings.told : strings.corrected)
  });
  const field = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={standing === undefined ? strings.form : strings.correctForm}
      draft={draft}
      what={strings.what}
      submit={standing === undefined ? strings.submit : strings.save}
      submitting={strings.sending}
      onClose={onClose}
    >
      <CountedTextField
        label={strings.text}
        description={strings.textHint(formatDay(until, locale))}
        multiline
        componentRef={field}
        value={draft.words.text}
        limit={announcementLimit}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
    </EntryForm>
  );
};
