import * as React from 'react';
import { Text } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson } from '../../domain/identity';
import { CountedTextField } from '../../ui/CountedTextField';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import type { WordsProblems } from '../../ui/useDraft';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { DecisionEnd } from './DecisionEnd';
import { endingStrings as words, roleStrings, strings } from './strings';
import { summaries } from './summaries';
import { useDecidingStyles } from './useDecidingStyles';
import type { DecisionDraft } from './useDecisionDraft';
import { useDecisionDraft } from './useDecisionDraft';

export interface ReviveFormProps {
  readonly community: DirectoryEntry;
  readonly onDecided: (sentence: string) => void;
  readonly onCancel: () => void;
}

interface RevivedWords {
  readonly reason: string;
  readonly person: NamedPerson | undefined;
  /** What is typed of a name and not chosen. */
  readonly typed: string;
}

/** An approver lets an ended community start again: why now, and who runs it. */
export const ReviveForm: React.FunctionComponent<ReviveFormProps> = props => {
  const { community, onCancel } = props;
  const styles = useDecidingStyles();
  const { guildhall } = useSession();
  const draft = useReviveDraft(props);
  const { words: revived, problems, isBusy, change } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.reviveForm(community.charter.title)} noValidate onSubmit={handleSubmit}>
      <Text>{words.reviveMeans}</Text>
      <CountedTextField
        label={words.reviveReason}
        description={words.reasonHint}
        required
        multiline
        value={revived.reason}
        limit={reasonLimit}
        problem={problems.reason}
        disabled={isBusy}
        onChange={reason => change({ reason })}
      />
      <PeoplePicker
        label={words.manager}
        hint={words.managerHint}
        chosen={revived.person === undefined ? [] : [revived.person]}
        find={guildhall.findPeople}
        limit={1}
        problem={problems.person}
        disabled={isBusy}
        onChange={([person]) => change({ person })}
        onTextChange={typed => change({ typed })}
      />
      <DecisionEnd draft={draft} submit={words.revive} onCancel={onCancel} />
    </form>
  );
};

function useReviveDraft({ community, onDecided }: ReviveFormProps): DecisionDraft<RevivedWords> {
  const { key, unit, charter } = community;
  return useDecisionDraft<RevivedWords>({
    start: () => ({ reason: '', person: undefined, typed: '' }),
    problemsOf,
    decisionOf: ({ reason, person }) => ({
      kind: 'state',
      community: key,
      unit,
      state: 'seeding',
      reason: reason.trim(),
      ...(person !== undefined && { roles: [{ role: 'manager', person }] })
    }),
    summaryOf: ({ reason }) => summaries.revived(charter.title, reason.trim()),
    onDecided: () => onDecided(words.revived(charter.title))
  });
}

function problemsOf({ reason, typed }: RevivedWords): WordsProblems<RevivedWords> {
  const length = reason.trim().length;
  return {
    ...(length === 0 && { reason: words.problems.reason }),
    ...(length > reasonLimit && { reason: strings.tooLong(length, reasonLimit) }),
    ...(typed.trim() !== '' && { person: roleStrings.problems.unknown(typed.trim()) })
  };
}
