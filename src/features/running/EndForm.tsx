import * as React from 'react';
import { ChoiceGroup } from '@fluentui/react';
import type { EndedState } from '../../domain/community/communityState';
import { endedStates, hasEnded } from '../../domain/community/communityState';
import { reasonLimit, recapLimit } from '../../domain/community/decisions';
import type { EndDraft } from '../../domain/community/endDraft';
import { endProblems } from '../../domain/community/endDraft';
import { CommunityChoice } from '../../ui/CommunityChoice';
import { CountedTextField } from '../../ui/CountedTextField';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { DutyFormFrame } from './DutyFormFrame';
import type { DutyFormProps } from './running';
import { strings } from './strings';

const ways = endedStates.map(state => ({ key: state, text: strings.ends[state] }));

/** Proposes how a community ends; approvers decide. */
export const EndForm: React.FunctionComponent<DutyFormProps> = ({ running, entry, onClose }) => {
  const { guildhall, actor } = useSession();
  const goingOn = React.useMemo(
    () => running.directory.entries.filter(({ key, state }) => key !== entry.key && !hasEnded(state)),
    [running.directory, entry.key]
  );
  const draft = useDraft<EndDraft, void>({
    start: () => ({ to: 'completed', reason: '', recap: '', into: undefined }),
    problemsOf: words => endProblems(entry.key, words, new Set(goingOn.map(({ key }) => key))),
    save: ({ to, reason, recap, into }, operation) =>
      guildhall.addAct(actor, entry.key, { kind: 'endProposal', to, reason: reason.trim(), recap: recap.trim(), ...(to === 'merged' && into !== undefined && { into }) }, operation),
    onSaved: async () => {
      await running.onDone(strings.endTold);
      onClose();
    },
    actsByWords: true
  });
  const { words, problems, change } = draft;
  return (
    <DutyFormFrame heading={strings.endHeading(entry.charter.title)} how={strings.endHow} draft={draft} what={strings.ending} submit={strings.proposeEnd} submitting={strings.proposing} onCancel={onClose}>
      <ChoiceGroup label={strings.endAs} options={ways} selectedKey={words.to} onChange={(_event, option) => option !== undefined && change({ to: option.key as EndedState })} />
      {words.to === 'merged' && (
        <CommunityChoice label={strings.endInto} entries={goingOn} required chosen={words.into} problem={problems.into} onChange={into => change({ into })} />
      )}
      <CountedTextField label={strings.endReason} description={strings.endReasonHint} required multiline value={words.reason} limit={reasonLimit} problem={problems.reason} onChange={reason => change({ reason })} />
      <CountedTextField label={strings.endRecap} description={strings.endRecapHint} required multiline value={words.recap} limit={recapLimit} problem={problems.recap} onChange={recap => change({ recap })} />
    </DutyFormFrame>
  );
};
