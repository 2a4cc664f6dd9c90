import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { mentionLimit } from '../domain/contribution/mentions';
import { Button } from './controls/Button';
import { mentionWords } from './mentionWords';
import { PeoplePicker } from './PeoplePicker';
import { useSession } from './session';
import type { EntryDraft } from './useEntryDraft';

export interface MentionFieldProps {
  readonly draft: EntryDraft<object>;
}

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', marginInlineStart: -4, minHeight: 32 } });

/** Whom a text is meant for in particular: a quiet button, and once somebody is to be mentioned, a field. */
export const MentionField: React.FunctionComponent<MentionFieldProps> = ({ draft }) => {
  const styles = useStyles();
  const [step, setStep] = React.useState<'closed' | 'opened' | 'there'>(draft.words.mentions.length > 0 ? 'there' : 'closed');
  if (step !== 'closed') return <People draft={draft} hasFocus={step === 'opened'} />;
  return <Button kind="action" className={styles.button} iconName="People" text={mentionWords.add} onClick={() => setStep('opened')} />;
};

const People: React.FunctionComponent<MentionFieldProps & { readonly hasFocus: boolean }> = ({ draft, hasFocus }) => {
  const { guildhall } = useSession();
  const root = React.useRef<HTMLDivElement>(null);
  const [isFocused] = React.useState(hasFocus);
  React.useEffect(() => {
    if (isFocused) root.current?.querySelector('input')?.focus();
  }, [isFocused]);
  return (
    <div ref={root}>
      <PeoplePicker
        label={mentionWords.label}
        hint={mentionWords.hint}
        chosen={draft.words.mentions}
        limit={mentionLimit}
        find={guildhall.findPeople}
        onChange={mentions => draft.change({ mentions })}
      />
    </div>
  );
};
