import * as React from 'react';
import { Text } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import { CountedTextField } from '../../ui/CountedTextField';
import { DecisionEnd } from './DecisionEnd';
import type { RoleFormProps } from './roleForm';
import { roleStrings as words, strings } from './strings';
import { summaries } from './summaries';
import { useDecidingStyles } from './useDecidingStyles';
import { useDecisionDraft } from './useDecisionDraft';

/** An approver says that a role is open, so that people come forward. */
export const OpenRoleForm: React.FunctionComponent<RoleFormProps> = ({ community, role, onDecided, onCancel }) => {
  const styles = useDecidingStyles();
  const about = strings.roleOf(role, community.charter.title);
  const draft = useDecisionDraft({
    start: () => ({ note: '' }),
    problemsOf: ({ note }) => (note.trim().length > reasonLimit ? { note: strings.tooLong(note.trim().length, reasonLimit) } : {}),
    decisionOf: ({ note }) => ({ kind: 'openRole', community: community.key, unit: community.unit, role, note: note.trim() }),
    summaryOf: () => summaries.opened(role, community.charter.title),
    onDecided: () => onDecided(words.opened(about))
  });
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form className={styles.form} aria-label={words.sayOpen} noValidate onSubmit={handleSubmit}>
      <Text>{words.sayOpenHint}</Text>
      <CountedTextField
        label={words.note}
        description={words.noteHint}
        multiline
        value={draft.words.note}
        limit={reasonLimit}
        problem={draft.problems.note}
        disabled={draft.isBusy}
        onChange={note => draft.change({ note })}
      />
      <DecisionEnd draft={draft} submit={words.sayOpen} onCancel={onCancel} />
    </form>
  );
};
