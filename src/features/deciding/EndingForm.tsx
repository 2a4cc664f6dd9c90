import * as React from 'react';
import { ChoiceGroup, Text } from '@fluentui/react';
import { endedStates, hasEnded } from '../../domain/community/communityState';
import { reasonLimit, recapLimit } from '../../domain/community/decisions';
import { CommunityChoice } from '../../ui/CommunityChoice';
import { CountedTextField } from '../../ui/CountedTextField';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { DecisionEnd } from './DecisionEnd';
import { useDesk } from './desk';
import { endingStrings as words } from './strings';
import { useDecidingStyles } from './useDecidingStyles';
import type { EndingFormProps } from './useEndingDraft';
import { useEndingDraft } from './useEndingDraft';

/** An approver decides how a community ends: each way in one line, with a reason and what remains. */
export const EndingForm: React.FunctionComponent<EndingFormProps> = props => {
  const { community, onCancel } = props;
  const styles = useDecidingStyles();
  const { directory } = useDesk();
  const draft = useEndingDraft(props);
  const { words: ending, problems, isBusy, change } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.form(community.charter.title)} noValidate onSubmit={handleSubmit}>
      <ChoiceGroup
        label={words.how}
        options={endedStates.map(state => ({ key: state, text: words.choice(words.kinds[state], words.means[state]) }))}
        selectedKey={ending.to}
        disabled={isBusy}
        onChange={(_event, option) => {
          const to = endedStates.find(state => state === option?.key);
          if (to !== undefined) change({ to });
        }}
      />
      {ending.to === 'merged' && (
        <CommunityChoice
          label={words.into}
          hint={words.intoHint}
          required
          entries={directory.entries.filter(({ key, state }) => key !== community.key && !hasEnded(state))}
          chosen={ending.into}
          disabled={isBusy}
          problem={problems.into}
          onChange={into => change({ into })}
        />
      )}
      <CountedTextField
        label={words.reason}
        description={words.reasonHint}
        required
        multiline
        value={ending.reason}
        limit={reasonLimit}
        problem={problems.reason}
        disabled={isBusy}
        onChange={reason => change({ reason })}
      />
      <CountedTextField
        label={words.recap}
        description={words.recapHint}
        required
        multiline
        value={ending.recap}
        limit={recapLimit}
        problem={problems.recap}
        disabled={isBusy}
        onChange={recap => change({ recap })}
      />
      <Text className={styles.quiet}>{words.nothingDeleted}</Text>
      <DecisionEnd draft={draft} submit={words.send[ending.to]} onCancel={onCancel} />
    </form>
  );
};
